/** Which figures are hidden, in tables small enough to judge by eye. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { IndicatorsReport } from '../../../src/report/indicators/shape.ts'
import { publicReport } from '../../../src/report/public/public-report.ts'
import { loadSolver, type Solver } from '../../../src/report/public/solver.ts'
import { person, type Row } from '../../indicators/counting.ts'
import type { SomeRow } from '../../indicators/random-hands.ts'
import { isNeverPrinted } from './attack.ts'
import { printedFigures } from './printed-figures.ts'
import { reportOf } from './some-report.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})

/** So many people alike; all have started by the quarter, and none in it unless a case says so. */
const some = (count: number, changes: Row = {}): Row[] =>
  Array.from({ length: count }, () => ({ start: '2027-02-01', status: 'unemployed', education: '3', ...changes }))

const rows = (people: readonly Row[], name: string) =>
  people.map((row, at) => person(`${name}${at}`, row)) as unknown as SomeRow[]

async function madeOf(hands: Readonly<Record<string, readonly Row[]>>, companies: readonly Row[] = []) {
  const handed = Object.entries(hands).map(([id, people], at) => [
    id,
    { people: rows(people, id), companies: at === 0 && companies.length > 0 ? (companies as SomeRow[]) : null },
  ])
  return reportOf(Object.fromEntries(handed), '2027-10-01', '2027-12-31')
}

const shownOf = (report: IndicatorsReport, smallestShown = 5) =>
  printedFigures(JSON.stringify(publicReport(report, smallestShown, solver)))

/** `women men nonBinary total` of the group, from the start. */
function row(figures: ReadonlyMap<string, number | '•'>, id: string, who = 'group', span = 'cumulative'): string {
  return ['women', 'men', 'nonBinary', 'total'].map((column) => figures.get(`${id} ${who} ${span} ${column}`)).join(' ')
}

describe('a row of people', () => {
  it('is shown where all of its figures are of enough, or of nobody', async () => {
    const shown = shownOf(await madeOf({ a: [...some(12, { gender: 'woman' }), ...some(5)] }))
    expect(row(shown, 'EECO01')).toBe('12 5 0 17')
    const marked = [...shown].filter(([, value]) => value === '•').map(([address]) => address)
    expect(marked.filter((address) => !isNeverPrinted(address))).toEqual([])
  })

  it('with few women hides the men beside them, and keeps the total', async () => {
    const shown = shownOf(await madeOf({ a: [...some(3, { gender: 'woman' }), ...some(14)] }))
    expect(row(shown, 'EECO01')).toBe('• • 0 17')
    expect(row(shown, 'unemployed')).toBe('• • 0 17')
  })

  it('of few hides its zeros too, which would tell what all of the few are not', async () => {
    const shown = shownOf(await madeOf({ a: some(3) }))
    expect(row(shown, 'EECO01')).toBe('• • • •')
    expect(row(shown, 'EECO05')).toBe('• • • •')
    expect(row(shown, 'EECO01', 'group', 'quarter')).toBe('0 0 0 0')
  })

  it('of few shows a zero that other shown figures tell anyhow', async () => {
    const people = [...some(20, { gender: 'woman' }), ...some(20), ...some(3, { status: 'employed' })]
    const shown = shownOf(await madeOf({ a: people }))
    expect(row(shown, 'EECO05')).toBe('0 • 0 •')
    expect(row(shown, 'EECO01')).toBe('20 23 0 43')
  })

  it('of nobody is shown, for that is what an alarm is about', async () => {
    const shown = shownOf(await madeOf({ a: some(30, { end: '', exitStatus: '' }) }))
    expect(shown.get('EECO05 group cumulative total')).toBe(0)
    expect(shown.get('EECR04 group cumulative total')).toBe(0)
  })

  it('of four and four hides the total as well: both are known to be few, so that eight would tell both', async () => {
    const shown = shownOf(await madeOf({ a: [...some(4, { gender: 'woman' }), ...some(4)] }))
    expect(row(shown, 'EECO01')).toBe('• • 0 •')
  })
})

describe('beside a small figure', () => {
  it('another status is hidden, not the sum of all', async () => {
    const shown = shownOf(
      await madeOf({ a: [...some(30), ...some(20, { status: 'inEducation' }), ...some(2, { status: 'employed' })] }),
    )
    expect(shown.get('EECO05 group cumulative total')).toBe('•')
    expect(shown.get('EECO01 group cumulative total')).toBe(52)
    const others = ['EECO02', 'EECO04'].map((id) => shown.get(`${id} group cumulative total`))
    expect(others.filter((value) => value === '•')).toHaveLength(1)
  })

  it('another implementer is hidden, not the group', async () => {
    const shown = shownOf(await madeOf({ a: some(3), b: some(25), c: some(30) }))
    expect(shown.get('EECO01 group cumulative total')).toBe(58)
    expect(shown.get('EECO01 @a cumulative total')).toBe('•')
    const others = ['@b', '@c'].map((who) => shown.get(`EECO01 ${who} cumulative total`))
    expect(others.filter((value) => value === '•')).toHaveLength(1)
    expect(shown.get('grandTotal @a')).toBe('•')
  })

  it('another point of the line is hidden, so that the quarter is no difference of two', async () => {
    const shown = shownOf(await madeOf({ a: [...some(25), ...some(2, { start: '2027-11-01' })] }))
    expect(shown.get('EECO01 group quarter total')).toBe('•')
    expect(shown.get('EECO01 group cumulative total')).toBe(27)
    const points = [...shown].filter(([address]) => /^EECO01 point/.test(address)).map(([, value]) => value)
    expect(points.at(-1)).toBe(27)
    expect(points.at(-2)).toBe('•')
  })

  it('whoever is not printed but can be subtracted is no small figure either: those of before the quarter', async () => {
    const shown = shownOf(await madeOf({ a: [...some(3), ...some(25, { start: '2027-11-01' })] }))
    const both = ['quarter', 'cumulative'].map((span) => shown.get(`EECO01 group ${span} total`))
    expect(both).toContain('•')
  })
})

describe('the limit', () => {
  it.each([
    { smallestShown: 3, women: 3 },
    { smallestShown: 8, women: '•' },
  ])('of $smallestShown shows three women as $women', async ({ smallestShown, women }) => {
    const report = await madeOf({ a: [...some(3, { gender: 'woman' }), ...some(14)] })
    expect(shownOf(report, smallestShown).get('EECO01 group cumulative women')).toBe(women)
  })
})

describe('a public report', () => {
  it('hides no company', async () => {
    const companies = [{ businessId: '1234567-1', start: '2027-02-01', size: 'small' }]
    const report = publicReport(await madeOf({ a: some(2) }, companies), 5, solver)
    const counts = report.indicators
      .filter(({ unit }) => unit === 'company')
      .map(({ group }) => group.cumulative?.total)
    expect(counts).toContain(1)
    expect(report.pace.find(({ id }) => id === 'companies')).toMatchObject({ done: 1 })
  })

  it('tells no rate and no state of a hidden target, and of nobody who is on the way', async () => {
    const left = { end: '2027-05-01', exitStatus: 'employed' }
    const report = publicReport(await madeOf({ a: [...some(30), ...some(2, left)] }), 5, solver)
    expect(report.pace.find(({ id }) => id === 'intoEmployment')).toMatchObject({
      done: null,
      projected: null,
      open: null,
      state: 'unknown',
    })
    expect(report.pace.find(({ id }) => id === 'EECO01')).toMatchObject({ done: 32, open: null })
  })

  it('holds what may be told, and nothing else that a report comes to hold', async () => {
    const whole = await madeOf({ a: some(7) })
    const more = { ...whole, records: [{ id: 'H-1' }], findings: [{ id: 'PART-01/x' }], anything: ['H-2'] }
    const report = publicReport(more as unknown as IndicatorsReport, 5, solver)
    expect(Object.keys(report).sort()).toEqual(
      [
        'schema',
        'asOf',
        'from',
        'until',
        'quarter',
        'lang',
        'project',
        'implementers',
        'indicators',
        'grandTotal',
        'incomplete',
        'overlap',
        'totals',
        'byStatus',
        'quarters',
        'pace',
        'inputs',
        'rules',
        'findings',
        'counts',
        'public',
      ].sort(),
    )
    expect(report).toMatchObject({ inputs: [], rules: [], findings: [] })
    expect(JSON.stringify(report)).not.toMatch(/H-|PART/)
  })

  it('hides the same each time it is made', async () => {
    const report = await madeOf({
      a: [...some(3, { gender: 'woman' }), ...some(6)],
      b: some(9, { status: 'employed' }),
    })
    const made = [1, 2, 3].map(() => publicReport(report, 5, solver).public?.hidden)
    expect(made[1]).toEqual(made[0])
    expect(made[2]).toEqual(made[0])
    expect(publicReport(report, 5, await loadSolver()).public?.hidden).toEqual(made[0])
  })
})
