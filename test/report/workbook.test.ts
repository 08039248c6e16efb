/** A workbook as a whole: its sheets, its cover, its names. */
import { describe, expect, it } from 'vitest'
import type { Cell, Sheet } from '../../src/report/sheet.ts'
import { decisionNames } from '../../src/report/sheets/decision-names.ts'
import { tabOf } from '../../src/report/sheets/tabs.ts'
import { groupWorkbook, implementerWorkbook } from '../../src/report/sheets/workbook.ts'
import { claimOf, worked } from './claim-case.ts'
import { foundOne, fullReport } from './full-report.ts'

const named = (sheets: readonly Sheet[], name: string): Cell | undefined =>
  sheets.flatMap(({ rows }) => rows.flat()).find((cell) => cell.name === name)

describe('a workbook', () => {
  it('of an implementer has every sheet, and its cover lists them', async () => {
    const sheets = implementerWorkbook(await fullReport(), 'a')
    const tabs = sheets.map(({ tab }) => tab)
    expect(tabs).toEqual([
      'Kansi',
      'Maksatushakemus',
      'Palkkarivit',
      'Pois jätetyt syittäin',
      'Pois jätetyt rivit',
      'Havainnot',
      'Säännöt',
      'Aineisto',
    ])
    expect(sheets[0]?.rows.slice(-7).map(([first]) => first?.value)).toEqual(tabs.slice(1))
  })

  it('of the group sums the implementers’ forms', async () => {
    const report = await claimOf({ files: { 'tyoaika.csv': worked('2027-03-01 7,5') } })
    const sheets = groupWorkbook(report)
    expect(sheets.map(({ tab }) => tab).slice(0, 5)).toEqual([
      'Kansi',
      'Ryhmähanke',
      'Toteuttajat',
      'Maksatushakemus a',
      'Maksatushakemus b',
    ])
    expect(sheets[1]?.rows[1]?.[3]).toMatchObject({
      value: '225.00',
      formula: "ROUND('Maksatushakemus a'!D6+'Maksatushakemus b'!D6,2)",
    })
  })

  it('leaves other implementers’ findings and files out of one implementer’s', async () => {
    const report = await fullReport({
      findings: [foundOne(), foundOne({ implementer: 'b' }), foundOne({ implementer: null })],
    })
    const whose = (sheets: readonly Sheet[]) =>
      sheets.find(({ id }) => id === 'findings')?.rows.map((row) => row[2]?.value)
    expect(whose(implementerWorkbook(report, 'a'))).toEqual(['a', 'päätös'])
    expect(whose(groupWorkbook(report))).toEqual(['a', 'b', 'päätös'])
  })

  it('names the decision’s figures', async () => {
    const sheets = implementerWorkbook(await fullReport(), 'a')
    expect(named(sheets, 'a_support_granted')?.value).toBe('112000.00')
    expect(named(sheets, 'a_budget_flat_rate')?.value).toBe('40000.00')
    expect(named(sheets, 'a_support_rate')?.value).toBe('0.8')
    expect(named(sheets, 'a_flat_rate')?.value).toBe('0.4')
  })
})

describe('the master check', () => {
  const master = async (changes: Parameters<typeof fullReport>[0]): Promise<Cell | undefined> =>
    named(implementerWorkbook(await fullReport(changes), 'a'), 'master_check')

  it('is fine where the figures agree; excluded rows are no fault of the workbook', async () => {
    expect(await master({})).toMatchObject({ value: 'LUVUT TÄSMÄÄVÄT', status: 'ok' })
  })

  it('is not fine with a stop', async () => {
    const stop = foundOne({ severity: 'stop' })
    expect(await master({ findings: [stop] })).toMatchObject({ value: 'TARKISTA', status: 'stop' })
  })

  it('is not fine with a file that could not be read', async () => {
    const { inputs } = await fullReport()
    expect(await master({ inputs: inputs.map((input) => ({ ...input, read: false })) })).toMatchObject({
      status: 'stop',
    })
  })
})

describe('names', () => {
  it('of cells are valid in Excel and differ between implementers', () => {
    expect(decisionNames('a-b').granted).toBe('a.b_support_granted')
    expect(decisionNames('3k').flatRate).toBe('_3k_flat_rate')
    expect(decisionNames('a-budget').flatRate).not.toBe(decisionNames('a').cost('flatRate'))
  })

  it('of tabs have 31 characters and differ', () => {
    const long = 'kaakkois-suomen-ammattikorkeakoulu'
    const first = tabOf('Maksatushakemus', long, [])
    const second = tabOf('Maksatushakemus', `${long}-2`, [first])
    expect(first).toBe('Maksatushakemus kaakkois-suomen')
    expect(second).toBe('Maksatushakemus kaakkois-su (2)')
  })
})
