/** The tables of a portfolio, in their order. */
import type { Sheet } from '../../sheet.ts'
import { byProjectSheet, claimsSheet, indicatorsSheet } from './own-sheets.ts'
import { planSheet, projectsSheet } from './plan-sheets.ts'
import type { PortfolioReport } from './shape.ts'

/** The workbook. */
export function portfolioSheets(report: PortfolioReport): Sheet[] {
  const own = [claimsSheet(report), indicatorsSheet(report), byProjectSheet(report)].filter((sheet) => sheet !== null)
  return [projectsSheet(report), planSheet(report), ...own]
}

/** What the terminal shows. */
export function summarySheets(report: PortfolioReport): Sheet[] {
  const own = [claimsSheet(report), indicatorsSheet(report)].filter((sheet) => sheet !== null)
  return [projectsSheet(report), planSheet(report), ...own]
}
