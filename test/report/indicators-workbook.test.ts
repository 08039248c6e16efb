import { describe, expect, it } from 'vitest'
import { restatementOf } from '../../src/report/indicators/restated.ts'
import type { Cell, Sheet } from '../../src/report/sheet.ts'
import { indicatorsWorkbook } from '../../src/report/sheets/indicators-workbook.ts'
import { person } from '../indicators/counting.ts'
import { delivered, reportOf } from './indicators-case.ts'
import { manyHands, someTargets } from './indicators-hands.ts'

const hands = {
  xamk: {
    people: [person('X1'), person('X2', { gender: 'woman' })],
    companies: [{ businessId: '2472908-2', start: '2027-02-01' }],
  },
  esedu: { people: [person('E1')] },
}
const targets = { EECO01: 10, companies: 5 }

const cellsOf = (sheets: readonly Sheet[]): Cell[] => sheets.flatMap(({ rows }) => rows.flat())
const sheetOf = (sheets: readonly Sheet[], id: string): Sheet => {
  const found = sheets.find((sheet) => sheet.id === id)
  if (found === undefined) throw new Error(`no sheet ${id}`)
  return found
}

describe('the workbook', () => {
  it('has a sheet for the group and for each implementer, and its cover lists all', async () => {
    const sheets = indicatorsWorkbook(await reportOf(hands, { targets }))
    const tabs = sheets.map(({ tab }) => tab)
    expect(tabs).toEqual([
      'Kansi',
      'Tavoitteet',
      'Ryhmä',
      'Toteuttaja xamk',
      'Toteuttaja esedu',
      'Toteuttajat',
      'Neljännekset',
      'Lähtötilanteet',
      'Tietueet',
      'Tietueet xamk',
      'Tietueet esedu',
      'Määritelmät',
      'Havainnot',
      'Säännöt',
      'Aineisto',
    ])
    expect(sheets[0]?.rows.slice(1 - tabs.length).map(([first]) => first?.value)).toEqual(tabs.slice(1))
  })

  it('names each target’s cell', async () => {
    const cells = cellsOf(indicatorsWorkbook(await reportOf(hands, { targets })))
    expect(cells.find(({ name }) => name === 'target_EECO01')?.value).toBe('10')
    expect(cells.find(({ name }) => name === 'target_companies')?.value).toBe('5')
  })

  it('says who may still come of results alone: a zero beside an output would read as a statement', async () => {
    const left = { ...hands, esedu: { people: [person('E1', { end: '', exitStatus: '' })] } }
    const report = await reportOf(left, { targets: { ...targets, intoEmployment: 3 } })
    const rows = sheetOf(indicatorsWorkbook(report), 'targets').rows.filter(([, id]) => id?.value && id.kind === 'text')
    const said = rows.slice(0, 3).map((row) => [row[1]?.value, row[6]?.value ?? null, row[6]?.absent])
    expect(said).toEqual([
      ['EECO01', null, undefined],
      ['intoEmployment', '3', undefined],
      ['companies', null, undefined],
    ])
  })

  it('sums women, men and non-binary people live, with the cached result', async () => {
    const report = await reportOf(hands, { targets })
    const [group] = [sheetOf(indicatorsWorkbook(report), 'counts-group')]
    const row = group.rows.find(([first]) => first?.value === 'EECO01')
    expect(row?.slice(6, 10)).toMatchObject([{ value: '1' }, { value: '2' }, { value: '0' }, { value: '3' }])
    expect(row?.[9]?.formula).toMatch(/^SUM\(G\d+:I\d+\)$/)
  })

  it('has no formula over a figure that is not known: it would count it as nothing', async () => {
    const sheet = sheetOf(indicatorsWorkbook(await reportOf(hands, { targets })), 'counts-esedu')
    const row = sheet.rows.find(([first]) => first?.value === 'companies')
    expect(row?.slice(2).every(({ formula }) => formula === undefined)).toBe(true)
    expect(row?.[9]).toMatchObject({ value: null, absent: 'unknown' })
  })

  it('says on its cover that every sum holds, at each implementer and in the group', async () => {
    const [cover] = indicatorsWorkbook(await reportOf(hands, { targets }))
    expect(cover?.rows.flat().find(({ name }) => name === 'master_check')?.value).toBe('LUVUT TÄSMÄÄVÄT')
    expect(cover?.rows.filter(([, , , result]) => result?.value === 'kunnossa').length).toBe(3 * 4 + 1 + 2)
  })

  it('has a cell for every column, tabs that Excel takes, and no name twice', async () => {
    const sheets = indicatorsWorkbook(await reportOf(manyHands(3), { targets: someTargets, lang: 'en' }))
    for (const { columns, rows, tab } of sheets) {
      expect(tab.length).toBeLessThanOrEqual(31)
      for (const row of rows)
        expect(
          row.reduce((sum, { span = 1 }) => sum + span, 0),
          tab,
        ).toBeLessThanOrEqual(columns.length)
    }
    expect(new Set(sheets.map(({ tab }) => tab)).size).toBe(sheets.length)
    const names = cellsOf(sheets).flatMap(({ name }) => name ?? [])
    expect(new Set(names).size).toBe(names.length)
  })

  it('of a comparison has what changed and because of which rows', async () => {
    const then = delivered(await reportOf(hands, { targets }))
    const now = await reportOf({ ...hands, esedu: { people: [] } }, { targets })
    const sheets = indicatorsWorkbook({ ...now, restatement: restatementOf(then, now) })
    const figures = sheetOf(sheets, 'restatement-table').rows.map((row) => row.map(({ value }) => value).join(' '))
    expect(figures).toContain('EECO01 Alusta 3 → 2  2 → 1  ')
    const records = sheetOf(sheets, 'restated-records').rows
    expect(records[0]?.[1]?.value).toBe('poistunut')
    expect(records[0]?.[3]?.value).toBe('data/esedu/participants.csv rivi 2')
  })

  it('of a public report has nothing of single rows', async () => {
    const { records: _, ...report } = await reportOf(hands, { targets })
    const tabs = indicatorsWorkbook({ ...report, public: { smallestShown: 5, hidden: [] } }).map(({ tab }) => tab)
    for (const tab of ['Tietueet', 'Havainnot', 'Säännöt', 'Aineisto', 'Päällekkäiset']) expect(tabs).not.toContain(tab)
  })
})
