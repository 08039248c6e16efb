/** The workbook of a monitoring report, and what the terminal shows of it. */
import type { Sheet } from '../../sheet.ts'
import { inputsSheet } from '../../sheets/inputs.ts'
import { costsSheet, financingSheet, implementersSheet } from './costs-sheets.ts'
import { deviationsSheet, excludedSheet } from './deviation-sheets.ts'
import { commonSheet, targetsSheet } from './indicator-sheets.ts'
import type { ProgressReport } from './shape.ts'
import { scheduleSheet, workByImplementerSheet, workSheet } from './work-sheets.ts'

export function progressSheets(report: ProgressReport): Sheet[] {
  return [
    workSheet(report),
    scheduleSheet(report),
    workByImplementerSheet(report),
    targetsSheet(report),
    commonSheet(report),
    costsSheet(report),
    financingSheet(report),
    implementersSheet(report),
    deviationsSheet(report),
    excludedSheet(report),
    inputsSheet(report),
  ].filter((sheet) => sheet !== null)
}

export function summarySheets(report: ProgressReport): Sheet[] {
  return [workSheet(report), targetsSheet(report), costsSheet(report)]
}
