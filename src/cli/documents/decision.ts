/** `hanke report decision`. */
import { judgeDecision } from '../../main.ts'
import { decisionPage } from '../../report/documents/decision/page.ts'
import { decisionReport } from '../../report/documents/decision/report.ts'
import { decisionSheets, summarySheets } from '../../report/documents/decision/sheets.ts'
import type { Drawn } from '../../report/documents/document.ts'
import type { Asked, Described } from '../documents.ts'

export async function drawDecision({ project }: Described<'project'>, { asOf, lang }: Asked): Promise<Drawn> {
  const report = decisionReport(project, await judgeDecision({ project, asOf }), asOf, lang)
  return {
    report,
    page: () => decisionPage(report),
    sheets: () => decisionSheets(report),
    summary: () => summarySheets(report),
  }
}
