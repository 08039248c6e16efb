/** The master check is seen whole: a line that wraps is cut, for the row is as high as one. */
import { expect, test } from 'vitest'
import { langs } from '../../src/lang/lang.ts'
import { wordsOf } from '../../src/lang/words.ts'
import { indicatorsWorkbook } from '../../src/report/sheets/indicators-workbook.ts'
import { groupWorkbook, implementerWorkbook } from '../../src/report/sheets/workbook.ts'
import { fullReport } from './full-report.ts'
import { reportOf } from './indicators-case.ts'

/** Digits that a bold capital takes in DejaVu Sans, the widest typeface that Calibri is replaced by; and the cell's indent. */
const CAPITAL = 1.3
const INDENT = 1.5

test('the column of the master check has room for it in a wide typeface', async () => {
  const report = await fullReport()
  const covers = [groupWorkbook(report), implementerWorkbook(report, 'a'), indicatorsWorkbook(await reportOf({}))].map(
    ([cover]) => cover,
  )
  for (const lang of langs) {
    const { allFine, wrong } = wordsOf(lang).sheets.cover
    const wanted = Math.max(allFine.length, wrong.length) * CAPITAL + INDENT
    for (const cover of covers) expect(cover?.columns[1]?.width).toBeGreaterThanOrEqual(wanted)
  }
})
