/** `hanke report decision`. */
import { judgeDecision } from '../../main.ts'
import { decisionSections } from '../../read/texts/decision.ts'
import { readTexts } from '../../read/texts/read-texts.ts'
import { decisionPage } from '../../report/documents/decision/page.ts'
import { decisionReport } from '../../report/documents/decision/report.ts'
import { decisionSheets, summarySheets } from '../../report/documents/decision/sheets.ts'
import type { Drawn } from '../../report/documents/document.ts'
import { catalogue } from '../../rules/catalogue.ts'
import { runDocumentRules } from '../../rules/run-document.ts'
import type { Asked, Described } from '../documents.ts'

export async function drawDecision({ project }: Described<'project'>, { folder, asOf, lang }: Asked): Promise<Drawn> {
  const { findings: onDecision } = await judgeDecision({ project, asOf })
  const texts = await readTexts(folder.texts, { kind: 'decision', period: null, sections: decisionSections })
  const { findings: onTexts } = runDocumentRules(catalogue, { asOf, texts: [texts] })
  const report = decisionReport(project, texts, [...onDecision, ...onTexts], asOf, lang)
  return {
    report,
    page: () => decisionPage(report),
    sheets: () => decisionSheets(report),
    summary: () => summarySheets(report),
  }
}
