/** The workbook as a file: what stands in it, how it is set up, and that the same sheets are the same bytes. */
import exceljs from 'exceljs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderWorkbook } from '../../src/render/xlsx.ts'
import { numberFormat } from '../../src/render/xlsx-format.ts'
import type { Cell, Sheet } from '../../src/report/sheet.ts'
import { groupWorkbook, implementerWorkbook } from '../../src/report/sheets/workbook.ts'
import { fullReport } from '../report/full-report.ts'

async function read(bytes: Buffer): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(bytes as never)
  return workbook
}

function sheetOf(...rows: Cell[][]): Sheet {
  const columns = (rows[0] ?? []).map(({ kind }) => ({ header: kind, kind, width: 20 }))
  return { id: 'one', tab: 'Yksi', title: 'Otsikko & Pojat', notes: ['Huomautus'], columns, rows }
}

async function cellsOf(...cells: Cell[]): Promise<exceljs.Cell[]> {
  const sheet = (await read(await renderWorkbook([sheetOf(cells)], 'fi'))).worksheets[0]
  return cells.map((_, at) => sheet?.getCell(5, at + 1) as exceljs.Cell)
}

describe('cells', () => {
  it('are numbers, days and months that Excel can count with', async () => {
    const [money, hours, day, month, percent, unknown] = await cellsOf(
      { kind: 'money', value: '-1234.50' },
      { kind: 'hours', value: '7.25' },
      { kind: 'day', value: '2026-09-01' },
      { kind: 'month', value: '2026-09' },
      { kind: 'percent', value: '0.805' },
      { kind: 'money', value: null },
    )
    expect([money?.value, hours?.value, percent?.value, unknown?.value]).toEqual([-1234.5, 7.25, 0.805, null])
    expect([day?.value, month?.value]).toEqual([new Date('2026-09-01T00:00Z'), new Date('2026-09-01T00:00Z')])
  })

  it('are shown as a Finn writes them, whatever the language of Excel', () => {
    const formats = (['money', 'hours', 'number', 'day', 'month', 'text'] as const).map((kind) =>
      numberFormat({ kind, value: null }, 'fi'),
    )
    expect(formats).toEqual(['#,##0.00\\ "€"', '#,##0.00', '[<10000]0;#,##0', 'd\\.m\\.yyyy', 'm\\/yyyy', undefined])
    expect(
      ['0.8', '0.805', '0.8055', '0.666666'].map((value) => numberFormat({ kind: 'percent', value }, 'fi')),
    ).toEqual(['0\\ %', '0.0\\ %', '0.00\\ %', '0.00\\ %'])
  })

  it('hold a formula with its cached result', async () => {
    const [sum] = await cellsOf({ kind: 'money', value: '3.00', formula: 'ROUND(1+2,2)' })
    expect(sum?.value).toMatchObject({ formula: 'ROUND(1+2,2)', result: 3 })
  })

  it('never make a formula of a text, even when someone edits it', async () => {
    for (const text of ['=1+1', '+358 40', '-X1', '@SUM(A1)']) {
      const [cell] = await cellsOf({ kind: 'text', value: text })
      expect([cell?.type, cell?.value, cell?.numFmt]).toEqual([exceljs.ValueType.String, text, '@'])
    }
  })

  it('leave out what a workbook cannot hold, and say where a text is cut', async () => {
    const [control, long] = await cellsOf(
      { kind: 'text', value: 'a\u0000b\u001fc\ud800d\ne\tf' },
      { kind: 'text', value: 'x'.repeat(40_000) },
    )
    expect(control?.value).toBe('abcd\ne\tf')
    expect(String(long?.value)).toHaveLength(32_767)
    expect(String(long?.value).endsWith('x […]')).toBe(true)
  })
})

describe('a workbook', () => {
  it('shows every sheet, with its head frozen and on every printed page', async () => {
    const sheets = implementerWorkbook(await fullReport(), 'a')
    const { worksheets } = await read(await renderWorkbook(sheets, 'fi'))
    expect(worksheets.map(({ name }) => name)).toEqual(sheets.map(({ tab }) => tab))
    for (const [at, worksheet] of worksheets.entries()) {
      const head = (sheets[at]?.notes.length ?? 0) + 3
      expect(worksheet.state).toBe('visible')
      expect(worksheet.views[0]).toMatchObject({ state: 'frozen', ySplit: head })
      expect(worksheet.getRow(head).values).toEqual([
        undefined,
        ...(sheets[at]?.columns ?? []).map(({ header }) => header),
      ])
      expect(worksheet.pageSetup).toMatchObject({
        paperSize: 9,
        fitToPage: true,
        fitToWidth: 1,
        printTitlesRow: `${head}:${head}`,
        printArea: `A1:${String.fromCharCode(64 + (sheets[at]?.columns.length ?? 0))}${worksheet.rowCount}`,
      })
      expect(worksheet.headerFooter.oddFooter).toContain('&P / &N')
      worksheet.eachRow((row) => expect(row.hidden).toBe(false))
      for (const column of worksheet.columns) expect(column.hidden).toBe(false)
    }
  })

  it('makes itself a little smaller rather than print a few rows alone on a page', async () => {
    const rows = (count: number) => Array.from({ length: count }, () => [{ kind: 'text' as const, value: 'a' }])
    const sheet = (tab: string, width: number, count: number): Sheet => ({
      ...{ id: tab, tab, title: tab, notes: [], columns: [{ header: 'a', kind: 'text', width }] },
      rows: rows(count),
    })
    const sheets = [sheet('page', 60, 40), sheet('some more', 60, 55), sheet('wide', 150, 44), sheet('two', 60, 90)]
    const { worksheets } = await read(await renderWorkbook([...sheets, sheet('many', 60, 480)], 'fi'))
    expect(worksheets.map(({ name, pageSetup: { fitToHeight } }) => [name, fitToHeight])).toEqual([
      ['page', 0],
      ['some more', 1],
      ['wide', 1],
      // Nearly two whole pages, and many.
      ['two', 0],
      ['many', 0],
    ])
  })

  it('writes the headers of columns of marks upwards, and keeps the first column of a wide sheet in sight', async () => {
    const columns: Sheet['columns'] = [
      { header: 'Tietue', kind: 'text', width: 12 },
      { header: 'EECO01', kind: 'text', width: 5, isTurned: true },
    ]
    const one: Sheet = { id: 'r', tab: 'R', title: 'R', isWide: true, notes: [], columns, rows: [] }
    const [worksheet] = (await read(await renderWorkbook([one], 'fi'))).worksheets
    expect(worksheet?.views[0]).toMatchObject({ xSplit: 1, ySplit: 3 })
    expect(worksheet?.getCell('B3').alignment.textRotation).toBe(90)
    expect(worksheet?.getCell('A3').alignment.textRotation).toBeUndefined()
    expect(worksheet?.getRow(3).height).toBeGreaterThan(50)
  })

  it('has the named cells that its formulas use', async () => {
    const workbook = await read(await renderWorkbook(implementerWorkbook(await fullReport(), 'a'), 'fi'))
    const at = (name: string): string[] => workbook.definedNames.getRanges(name).ranges
    expect(at('a_support_granted')).toEqual(['Maksatushakemus!$B$15'])
    expect(at('a_support_rate')).toEqual(['Maksatushakemus!$B$24'])
    expect(workbook.getWorksheet('Maksatushakemus')?.getCell('B15').value).toBe(112_000)
  })

  it('filters lists and nothing else', async () => {
    const { worksheets } = await read(await renderWorkbook(implementerWorkbook(await fullReport(), 'a'), 'fi'))
    expect(
      worksheets.filter(({ autoFilter }) => autoFilter).map(({ name, autoFilter }) => `${name} ${autoFilter}`),
    ).toEqual(['Palkkarivit A5:F7', 'Pois jätetyt syittäin A6:G8', 'Pois jätetyt rivit A6:H9', 'Säännöt A3:G5'])
  })

  it('escapes what a footer takes for a code', async () => {
    const { worksheets } = await read(await renderWorkbook([sheetOf([{ kind: 'text', value: 'a' }])], 'fi'))
    expect(worksheets[0]?.headerFooter.oddFooter).toBe('&LOtsikko && Pojat&C&A&R&P / &N')
  })

  it('says a sheet’s name in its footer only where the title leaves room for it, and says something else', async () => {
    const footer = async (title: string, tab: string) => {
      const sheet = { ...sheetOf([{ kind: 'text', value: 'a' }]), title, tab }
      return (await read(await renderWorkbook([sheet], 'fi'))).worksheets[0]?.headerFooter.oddFooter
    }
    expect(
      await footer('Toteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa', 'Toteutuspaikka'),
    ).not.toContain('&A')
    expect(await footer('Mittarien arvot', 'Mittarien arvot')).toBe('&LMittarien arvot&R&P / &N')
    expect(await footer('1 Hanke', 'Hanke')).toBe('&L1 Hanke&C&A&R&P / &N')
  })

  it('refuses more rows than Excel can hold', async () => {
    const rows = new Proxy([[]] as Cell[][], {
      get: (of, key) => (key === 'length' ? 1_048_573 : Reflect.get(of, key)),
    })
    await expect(renderWorkbook([{ ...sheetOf(), rows }], 'fi')).rejects.toThrow('Yksi: 1048573 rows')
  })
})

describe('the bytes', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.useRealTimers()
  })

  it('are the same on another day, and in every time zone', async () => {
    const draw = async (): Promise<Buffer> => renderWorkbook(groupWorkbook(await fullReport()), 'fi')
    const first = await draw()
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-07-08T09:10:11Z') })
    for (const zone of ['Europe/Helsinki', 'Pacific/Auckland', 'America/Los_Angeles']) {
      vi.stubEnv('TZ', zone)
      expect((await draw()).equals(first), zone).toBe(true)
    }
  })

  it('tell no time', async () => {
    const workbook = await read(await renderWorkbook(implementerWorkbook(await fullReport(), 'a'), 'fi'))
    expect([workbook.created, workbook.modified]).toEqual([
      new Date('2000-01-01T00:00Z'),
      new Date('2000-01-01T00:00Z'),
    ])
    expect([workbook.creator, workbook.title]).toEqual(['hanke', 'Maksatushakemus 2'])
  })
})
