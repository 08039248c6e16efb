/** hanke's counts against the same counts made in SQL, cell by cell, on random tables. */
import { describe, expect, it } from 'vitest'
import type { Indicators } from '../../src/indicators/indicators.ts'
import { hankes, seeds, someDays } from './random-count.ts'
import { type SomeHands, type SomeRow, someHands } from './random-hands.ts'
import { type Cells, countInSql, peopleInSql, sqlSetUp } from './sql-count.ts'

function cellsOf({ indicators, totals, overlap }: Indicators): Cells {
  const cells = new Map<string, number | null>([['overlap', overlap]])
  for (const { id, group, implementers } of indicators) {
    for (const [scope, spans] of Object.entries({ ...implementers, group })) {
      for (const span of ['quarter', 'cumulative'] as const) {
        for (const name of ['total', 'women', 'men', 'nonBinary', 'unknown'] as const)
          cells.set(`${id} ${scope} ${span} ${name}`, spans[span]?.[name] ?? null)
      }
    }
  }
  for (const [scope, { grandTotal, incomplete }] of Object.entries({ ...totals.implementers, group: totals.group })) {
    cells.set(`grandTotal ${scope}`, grandTotal)
    cells.set(`incomplete ${scope}`, incomplete)
  }
  return cells
}

function differences(ours: Cells, theirs: Cells): string[] {
  const notCounted = (key: string) => /^EECO1[25] /.test(key)
  const keys = [...new Set([...ours.keys(), ...theirs.keys()])].filter((key) => !notCounted(key))
  return keys
    .filter((key) => ours.get(key) !== theirs.get(key))
    .map((key) => `${key}: ${ours.get(key)}, in SQL ${theirs.get(key)}`)
}

describe(`${seeds.length} random data sets`, () => {
  it('are counted the same in every cell', { timeout: 120_000 }, async () => {
    let cells = 0
    for (const seed of seeds) {
      const hands = someHands(seed)
      const days = someDays(seed)
      const { count } = await hankes(hands)
      const inSql = await countInSql(hands, days)
      for (const [at, stretch] of days.entries()) {
        const theirs = inSql[at] ?? new Map()
        expect(
          differences(cellsOf(count(stretch)), theirs),
          `data set ${seed}, ${stretch.from}–${stretch.until}`,
        ).toEqual([])
        cells += theirs.size
      }
    }
    // Three stretches of up to five scopes: the comparison is of this size, and not of nothing.
    expect(cells).toBeGreaterThan(seeds.length * 1000)
  })

  it('have the same totals at the end of every quarter in the line over quarters', { timeout: 120_000 }, async () => {
    for (const seed of seeds.slice(0, 10)) {
      const hands = someHands(seed)
      const { series } = (await hankes(hands)).count({ from: '2029-04-01', until: '2029-05-15' })
      expect(series.map(({ name }) => name)).toEqual([
        '2026Q3',
        '2026Q4',
        '2027Q1',
        '2027Q2',
        '2027Q3',
        '2027Q4',
        '2028Q1',
        '2028Q2',
        '2028Q3',
        '2028Q4',
        '2029Q1',
        '2029Q2',
      ])
      const inSql = await countInSql(
        hands,
        series.map(({ until }) => ({ from: until, until })),
      )
      for (const [at, { name, cumulative }] of series.entries()) {
        const theirs = Object.keys(cumulative).map((id) => [id, inSql[at]?.get(`${id} group cumulative total`) ?? null])
        expect(cumulative, `data set ${seed}, ${name}`).toEqual(Object.fromEntries(theirs))
      }
    }
  })

  it('hold what makes counting hard: people back again, people at two implementers, incomplete and unknown ones', async () => {
    const seen = { again: 0, overlap: 0, incomplete: 0, unknown: 0, left: 0, notKnown: 0 }
    for (const seed of seeds) {
      const counts = (await hankes(someHands(seed))).count({ from: '2027-01-01', until: '2029-05-31' })
      seen.again += counts.records.filter(({ rows }) => rows.length > 1).length
      seen.overlap += counts.overlap ?? 0
      seen.incomplete += counts.totals.group.incomplete ?? 0
      seen.unknown += counts.records.filter(({ unknown }) => unknown.includes('EECR04')).length
      seen.left += counts.indicators.find(({ id }) => id === 'EECR04')?.group.cumulative?.total ?? 0
      seen.notKnown += counts.indicators.filter(({ group }) => group.cumulative === null).length
    }
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(seeds.length)
  })
})

/** Readings of the specification that are wrong; the data sets are rich enough to part each from the right one. */
const wrongReadings: readonly (readonly [string, Parameters<typeof countInSql>[2]])[] = [
  ['long-term from the thirteenth month on', changed('unemployedMonths >= 12', 'unemployedMonths >= 13')],
  ['18 on the birthday is still below', changed('age < 18', 'age <= 18')],
  ['young to 30', changed('between 18 and 29', 'between 18 and 30')],
  ['55 not yet in', changed('age >= 55', 'age > 55')],
  ['"ei tietoa" is "ei"', changed("= 'unknown'", "= 'nothing'")],
  [
    'a student is not inactive',
    changed("status in ('outsideLabourForce', 'inEducation')", "status = 'outsideLabourForce'"),
  ],
  ['self-employed are not in work', changed("'employed', 'selfEmployed'", "'employed'")],
  ['half a year is 182 days', setUp("date(left_on, '+6 months')", "date(left_on, '+182 days')")],
  [
    'six months after 31 August is in March',
    setUp(", date(left_on, 'start of month', '+7 months', '-1 day')", ", '9999'"),
  ],
  [
    'the birthday itself is too early',
    setUp("strftime('%m-%d', start) < strftime", "strftime('%m-%d', start) <= strftime"),
  ],
  ['a record without education is complete', setUp(' and education is not null', '')],
  [
    'the last row says how it began',
    setUp(
      'from merged',
      'from (select * from merged where 0) union all select scope, person, start, status, unemployedMonths, education, thirdCountry, foreignBackground, homeless, rural, known_gender, null, null, null, null, null, null, 0, 1 from in_order where from_last = 1',
    ),
  ],
]

function changed(from: string, to: string) {
  return {
    people: peopleInSql.map((one) => ({
      ...one,
      yes: one.yes.replaceAll(from, to),
      unknown: one.unknown.replaceAll(from, to),
    })),
  }
}

function setUp(from: string, to: string) {
  return { setUp: sqlSetUp.replace(from, to) }
}

describe('the comparison finds', () => {
  it.each(wrongReadings)('%s', { timeout: 60_000 }, async (_, wrong) => {
    for (const seed of seeds) {
      const hands = someHands(seed)
      const days = someDays(seed)
      const theirs = await countInSql(hands, days, wrong)
      const { count } = await hankes(hands)
      if (days.some((one, at) => differences(cellsOf(count(one)), theirs[at] ?? new Map()).length > 0)) return
    }
    expect.unreachable('no data set parts this reading from the right one')
  })

  it('one complete person who is a woman in one file and a man in the other', async () => {
    const hands = someHands(1)
    const [[id, own]] = Object.entries(hands) as [[string, SomeHands[string]]]
    const rows = own.people ?? []
    const once = (row: SomeRow) => rows.filter((other) => other.id === row.id).length === 1
    const told = (row: SomeRow) => [row.birthDate, row.status, row.education].every((value) => value !== '')
    const at = rows.findIndex(
      (row) => row.personalId === '' && row.gender === 'woman' && row.excluded === '' && once(row) && told(row),
    )
    expect(at).toBeGreaterThanOrEqual(0)
    const changedRows = rows.map((row, nth) => (nth === at ? { ...row, gender: 'man' } : row))
    const days = { from: '2026-09-01', until: '2029-12-31' }
    const [theirs = new Map()] = await countInSql({ ...hands, [id]: { ...own, people: changedRows } }, [days])
    const found = differences(cellsOf((await hankes(hands)).count(days)), theirs)
    expect(found.filter((one) => one.startsWith('EECO01 group'))).toHaveLength(4)
  })
})
