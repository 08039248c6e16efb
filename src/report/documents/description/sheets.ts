/** The workbook of a public description, and what the terminal shows of it. */
import type { Sheet } from '../../sheet.ts'
import { applicantSheet, areaSheet, partnersSheet, placeSheet, projectSheet } from './fact-sheets.ts'
import { equalitySheet, estimatesSheet, fundingSheet, sustainabilitySheet } from './figure-sheets.ts'
import type { DescriptionReport } from './shape.ts'

export function descriptionSheets(report: DescriptionReport): Sheet[] {
  return [
    projectSheet(report),
    applicantSheet(report),
    partnersSheet(report),
    fundingSheet(report),
    areaSheet(report),
    placeSheet(report),
    estimatesSheet(report, 'companies'),
    estimatesSheet(report, 'persons'),
    equalitySheet(report),
    sustainabilitySheet(report),
  ].filter((sheet) => sheet !== null)
}

export function summarySheets(report: DescriptionReport): Sheet[] {
  return [
    projectSheet(report),
    fundingSheet(report),
    estimatesSheet(report, 'companies'),
    estimatesSheet(report, 'persons'),
  ]
}
