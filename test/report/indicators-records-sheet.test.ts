/** The sheets of records: what a filter leaves is what the figure says, in the group and at each implementer. */
import { describe, expect, it } from 'vitest'
import { indicatorDefinitions } from '../../src/law/indicator-definitions.ts'
import { onlyIndicators } from '../../src/report/indicators/only.ts'
import type { IndicatorsReport } from '../../src/report/indicators/shape.ts'
import type { Sheet } from '../../src/report/sheet.ts'
import { recordIds } from '../../src/report/sheets/indicators-records.ts'
import { indicatorsWorkbook } from '../../src/report/sheets/indicators-workbook.ts'
import { person } from '../indicators/counting.ts'
import { reportOf } from './indicators-case.ts'
import { manyHands, someTargets } from './indicators-hands.ts'

const FIRST = 6
const sheetsOf = (report: IndicatorsReport): Sheet[] =>
  indicatorsWorkbook(report).filter(({ id }) => id.startsWith('records-'))
/** The lines that a filter leaves. */
const lines = ({ rows }: Sheet, at: number, ...marks: readonly string[]) =>
  rows.filter((row) => marks.includes(row[at]?.value ?? '')).length

describe.each([3, 11, 29])('of random people, %i', (seed) => {
  it.each(['fi', 'en'] as const)('every filter leaves as many lines as the figure says, in %s', async (lang) => {
    const days = { from: '2027-04-01', until: '2027-12-31' }
    const report = await reportOf(manyHands(seed), { ...days, targets: someTargets, lang })
    const [inSpan, earlier, unknown] = [lang === 'fi' ? 'J' : 'P', 'x', '?']
    const sheets = sheetsOf(report)
    expect(sheets).toHaveLength(1 + report.implementers.length)
    const units = [null, ...report.implementers.map(({ id }) => id)]
    let compared = 0
    for (const [at, sheet] of sheets.entries())
      for (const [column, id] of recordIds.entries()) {
        const one = report.indicators.find((indicator) => indicator.id === id)
        const unit = units[at] ?? null
        const span = unit === null ? one?.group : one?.implementers[unit]
        if (!span?.cumulative || !span.quarter) continue
        compared += 1
        const here = `${id} ${sheet.tab}`
        if (id.startsWith('EEC')) expect(sheet.columns[FIRST + column]?.header).toBe(id)
        expect(lines(sheet, FIRST + column, inSpan, earlier), here).toBe(span.cumulative.total)
        expect(lines(sheet, FIRST + column, inSpan), here).toBe(span.quarter.total)
        expect(lines(sheet, FIRST + column, unknown), here).toBe(span.cumulative.unknown)
        if (indicatorDefinitions[id].unit !== 'person') continue
        const women = { ...sheet, rows: sheet.rows.filter((row) => ['nainen', 'woman'].includes(row[4]?.value ?? '')) }
        expect(lines(women, FIRST + column, inSpan, earlier), here).toBe(span.cumulative.women)
      }
    expect(compared).toBeGreaterThan(60)
  })
})

describe('a line', () => {
  const both = { personalId: '010594Y9032', status: 'employed' }
  const hands = { xamk: { people: [person('X1'), person('X2', both)] }, esedu: { people: [person('E1', both)] } }

  it('says where the rows stand, at an implementer its own alone', async () => {
    const [group, xamk, esedu] = sheetsOf(await reportOf(hands))
    const rowsOf = (sheet: Sheet | undefined) => sheet?.rows.map((row) => row[3]?.value).sort()
    expect(rowsOf(group)).toEqual([
      'data/xamk/participants.csv rivi 2',
      'data/xamk/participants.csv rivi 3\ndata/esedu/participants.csv rivi 2',
    ])
    expect(rowsOf(xamk)).toEqual(['data/xamk/participants.csv rivi 2', 'data/xamk/participants.csv rivi 3'])
    expect(rowsOf(esedu)).toEqual(['data/esedu/participants.csv rivi 2'])
    expect(group?.rows.every((row) => /^H-[0-9a-f]{10}$/.test(row[0]?.value ?? ''))).toBe(true)
  })

  it('of a report of some is on their sheets alone, and in a public report nowhere', async () => {
    const report = await reportOf(hands)
    expect(sheetsOf(onlyIndicators(report, ['xamk'])).map(({ tab }) => tab)).toEqual(['Tietueet xamk'])
    // Whatever else a public report is made of, its mark alone keeps the records out.
    const mark = { smallestShown: 5, hidden: [] } as never
    expect(sheetsOf({ ...report, public: mark })).toEqual([])
  })
})
