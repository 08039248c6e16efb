import { describe, expect, it, test } from 'vitest'
import type { IndicatorsReport, ReportRecord } from '../../src/report/indicators/shape.ts'
import { genderColumns } from '../../src/report/public/figure-key.ts'
import { person } from '../indicators/counting.ts'
import { Dice } from '../indicators/random-hands.ts'
import { reportOf } from './indicators-case.ts'
import { manyHands } from './indicators-hands.ts'

const two = {
  xamk: {
    people: [person('X1'), person('X2', { status: 'employed', gender: 'woman' })],
    companies: [{ businessId: '2472908-2', start: '2028-05-05' }],
  },
  esedu: { people: [person('E1', { education: '' })] },
}

test('the machine output has the form of spec 7, its figures in order', async () => {
  const report = await reportOf(two, { targets: { EECO01: 10 } })
  expect(report).toMatchObject({ schema: 'hanke/indicators@1', from: '2027-01-01', until: '2027-12-31' })
  const [first] = report.indicators
  expect(first).toMatchObject({ id: 'EECO01', target: 10 })
  expect(Object.keys(first?.group.quarter ?? {})).toEqual(['total', 'women', 'men', 'nonBinary', 'unknown'])
  expect(first?.group.cumulative).toEqual({ total: 2, women: 1, men: 1, nonBinary: 0, unknown: 0 })
  expect(first?.implementers.esedu?.cumulative?.total).toBe(0)
  expect(report).toMatchObject({ grandTotal: 3, incomplete: 1, overlap: 0 })
})

test.each([
  { from: '2027-01-01', until: '2027-03-31', quarter: '2027Q1' },
  { from: '2027-01-01', until: '2027-03-30', quarter: null },
  { from: '2027-01-01', until: '2027-06-30', quarter: null },
])('the days $from to $until are the quarter $quarter', async ({ from, until, quarter }) => {
  expect((await reportOf(two, { from, until })).quarter).toBe(quarter)
})

test('what EURA does not collect, and whom nobody handed in, is null and not zero', async () => {
  const report = await reportOf(two)
  const of = (id: string) => report.indicators.find((one) => one.id === id)
  expect(of('EECO12')?.group).toEqual({ quarter: null, cumulative: null })
  expect(of('companies')?.implementers.esedu?.cumulative).toBeNull()
  expect(of('companies')?.implementers.xamk?.cumulative?.total).toBe(0)
})

describe('findings', () => {
  const hands = {
    xamk: {
      people: [
        person('X1', { status: 'jokin' }),
        person('X2', { start: '2028-06-01', education: '9' }),
        person('X3', { end: '2028-03-01', exitStatus: 'jotain' }),
      ],
    },
  }

  it('are of rows that had started by the last day', async () => {
    const values = (report: IndicatorsReport) => report.findings.filter(({ rule }) => rule === 'FILE-07').length
    expect(values(await reportOf(hands, { until: '2027-12-31' }))).toBe(2)
    expect(values(await reportOf(hands, { until: '2028-12-31' }))).toBe(3)
  })

  it('are none of hours and costs, and missing hours are not told of', async () => {
    const { findings, rules } = await reportOf(hands)
    expect(rules.map(({ id }) => id).filter((id) => /^(TIME|COST|CLAIM)-/.test(id))).toEqual([])
    const missing = findings.filter(({ rule }) => rule === 'FILE-12')
    expect(missing.map(({ facts }) => facts.actual).sort()).toEqual(['companies', 'staff'])
  })

  it('are as many as the rules say that failed', async () => {
    for (const until of ['2027-12-31', '2028-12-31']) {
      const { findings, rules } = await reportOf(hands, { until })
      for (const rule of rules) {
        const rows = findings.filter((one) => one.rule === rule.id).reduce((sum, one) => sum + one.rows, 0)
        if (rule.state === 'ran') expect(rule.failed, rule.id).toBe(rows)
      }
    }
  })
})

describe.each(Array.from({ length: 25 }, (_, at) => at + 1))('records of random tables %i', (seed) => {
  it('add up to every figure of the group and of each implementer', async () => {
    const dice = new Dice(seed)
    const report = await reportOf(manyHands(seed), { from: '2027-04-01', until: dice.one('2027-06-30', '2028-02-29') })
    const records = report.records ?? []
    for (const { id, unit, group, implementers } of report.indicators) {
      for (const [whose, span] of [['group', group] as const, ...Object.entries(implementers)]) {
        const own = records.flatMap((record) => countedAt(record, whose))
        const counted = {
          quarter: own.filter((one) => one.quarter.includes(id)),
          cumulative: own.filter((one) => one.counts.includes(id)),
        }
        for (const stretch of ['quarter', 'cumulative'] as const) {
          const cell = span[stretch]
          if (cell === null) continue
          expect(counted[stretch].length, `${id} ${whose} ${stretch}`).toBe(cell.total)
          if (unit === 'company') continue
          for (const column of genderColumns)
            expect(counted[stretch].filter(({ gender }) => gender === column).length).toBe(cell[column])
        }
        if (span.cumulative !== null)
          expect(own.filter((one) => one.unknown.includes(id)).length).toBe(span.cumulative.unknown)
      }
    }
    expect(records.filter(({ kind }) => kind === 'person').length).toBe(report.grandTotal ?? 0)
  })
})

/** As it counts there; told once where that is as in the group. */
function countedAt(record: ReportRecord, whose: string) {
  if (whose === 'group') return [record]
  const isThere = record.rows.some(({ path }) => path.startsWith(`data/${whose}/`))
  return isThere ? [record.implementers[whose] ?? record] : []
}

test('nobody’s own key or code stands in a report', async () => {
  const code = '131052-308T'
  const text = JSON.stringify(await reportOf({ xamk: { people: [person('Maija-14', { personalId: code })] } }))
  expect(text).toContain('"H-')
  for (const personal of [code, 'Maija', '1994-01-01', 'ab'.repeat(32)]) expect(text).not.toContain(personal)
})
