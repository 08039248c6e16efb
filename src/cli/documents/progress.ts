/** `hanke report progress N`. */
import { followUp } from '../../main.ts'
import type { ClaimPeriod } from '../../project/project.ts'
import { progressSections } from '../../read/texts/progress.ts'
import { readTexts } from '../../read/texts/read-texts.ts'
import type { Drawn } from '../../report/documents/document.ts'
import { deviationsOf } from '../../report/documents/progress/deviation-sheets.ts'
import { progressPage } from '../../report/documents/progress/page.ts'
import { progressReport } from '../../report/documents/progress/report.ts'
import { progressSheets, summarySheets } from '../../report/documents/progress/sheets.ts'
import { catalogue } from '../../rules/catalogue.ts'
import { runDocumentRules } from '../../rules/run-document.ts'
import { earlierClaims } from '../claim-earlier.ts'
import type { Asked, Described } from '../documents.ts'

export async function drawProgress(
  { project }: Described<'project'>,
  { folder, asOf, lang, reports }: Asked,
  period: ClaimPeriod,
): Promise<Drawn> {
  const { files, startHelpers } = folder
  const earlier = reports === undefined ? undefined : await earlierClaims(reports, project, period, lang)
  const followed = await followUp({ project, files, asOf, lang, startHelpers }, period, earlier?.claimed)
  const texts = await readTexts(folder.texts, {
    kind: 'progress',
    period: period.number,
    sections: progressSections(project.workPackages),
  })
  const { findings } = runDocumentRules(catalogue, { asOf, texts: [texts] })
  const report = progressReport(project, period, followed, texts, findings)
  return {
    report,
    page: () => progressPage(report),
    sheets: () => progressSheets(report),
    summary: () => summarySheets(report),
    told: () => [...report.findings.filter(({ rule }) => rule.startsWith('TEXT-')), ...deviationsOf(report)],
  }
}
