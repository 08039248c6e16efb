/** Writes a claim workbook of 10 000 salary lines: by hanke, or the same cells with the same styles by exceljs alone. */
import { Writable } from 'node:stream'
import exceljs from 'exceljs'
import { renderWorkbook } from '../../src/render/xlsx.ts'
import { styleOf } from '../../src/render/xlsx-style.ts'
import { excelValue } from '../../src/render/xlsx-value.ts'
import type { ClaimReport, ReportFigures } from '../../src/report/report.ts'
import type { Sheet } from '../../src/report/sheet.ts'
import { implementerWorkbook } from '../../src/report/sheets/workbook.ts'

const LINES = 10_000

const sheets = implementerWorkbook(report(), 'a')
if (process.argv[2] === 'hanke') await renderWorkbook(sheets, 'fi')
else await bare(sheets)

async function bare(all: readonly Sheet[]): Promise<void> {
  const stream = new Writable({ write: (_part, _encoding, done) => done() })
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
  for (const { tab, columns, rows } of all) {
    const sheet = workbook.addWorksheet(tab)
    sheet.columns = columns.map(({ width }) => ({ width }))
    for (const cells of rows) {
      const row = sheet.addRow([])
      let at = 1
      for (const cell of cells) {
        const one = row.getCell(at)
        const value = excelValue(cell, 'fi')
        one.value =
          cell.formula === undefined ? value : { formula: cell.formula, ...(value === null ? {} : { result: value }) }
        one.style = styleOf(cell, 'fi')
        at += cell.span ?? 1
      }
      row.commit()
    }
    sheet.commit()
  }
  await workbook.commit()
}

function report(): ClaimReport {
  const zero = { budget: '0.00', before: '0.00', period: '0.00', after: '0.00', left: '0.00' }
  const costs = {
    salaries: zero,
    travel: zero,
    other: zero,
    services: zero,
    flatRate: zero,
    income: zero,
    lumpSum: zero,
    net: zero,
  }
  const financing = {
    support: zero,
    ownMunicipal: zero,
    ownOtherPublic: zero,
    ownPrivate: zero,
    externalMunicipal: zero,
    externalOtherPublic: zero,
    externalPrivate: zero,
    total: zero,
  }
  const figures: ReportFigures = { costs, financing }
  const lines = Array.from({ length: LINES }, (_, at) => ({
    person: `P${String(at % 400).padStart(4, '0')}`,
    task: 'Asiantuntija',
    month: `20${26 + (Math.floor(at / 400) % 3)}-${String((at % 12) + 1).padStart(2, '0')}`,
    hours: '120.50',
    unitCost: '36.46',
    amount: '4393.43',
  }))
  return {
    schema: 'hanke/claim@1',
    asOf: '2029-07-31',
    lang: 'fi',
    project: {
      sha256: null,
      name: 'Koehanke',
      fund: 'ESR+',
      application: null,
      group: null,
      authority: null,
      start: '2026-09-01',
      end: '2029-05-31',
      costModel: 'flat-rate-40',
      salaryModel: 'unit-cost',
      supportRate: '0.8',
      flatRate: '0.4',
    },
    period: { number: 1, start: '2026-09-01', end: '2029-05-31' },
    implementers: [
      { id: 'a', name: 'A', businessId: null, role: 'lead', lines, excluded: [], ...figures, cappedBy: '0.00' },
    ],
    group: figures,
    inputs: [],
    rules: [],
    findings: [],
    counts: { stop: 0, error: 0, warning: 0, info: 0 },
  }
}
