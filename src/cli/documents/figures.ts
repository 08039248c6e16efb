/** `hanke report figures`. */
import { onlyOf, readCommon } from '../../read/common/read-common.ts'
import { figuresSections } from '../../read/texts/figures.ts'
import { readTexts } from '../../read/texts/read-texts.ts'
import type { Drawn } from '../../report/documents/document.ts'
import { figuresPage } from '../../report/documents/figures/page.ts'
import { figuresReport } from '../../report/documents/figures/report.ts'
import { activitiesSheet, boardSheet, sumsSheet } from '../../report/documents/figures/sheets.ts'
import { frameOf } from '../../rules/activity-frame.ts'
import { catalogue } from '../../rules/catalogue.ts'
import { runDocumentRules } from '../../rules/run-document.ts'
import type { Asked, Described } from '../documents.ts'

export async function drawFigures(
  document: Described<'project' | 'recorded' | 'programme'>,
  { folder, asOf, lang }: Asked,
): Promise<Drawn> {
  const of =
    document.kind === 'project'
      ? document.project
      : document.kind === 'recorded'
        ? document.recorded
        : document.programme
  const common = onlyOf(await readCommon(folder.files, document.kind), 'activities')
  const texts = await readTexts(folder.texts, { kind: 'figures', period: null, sections: figuresSections })
  const outcome = runDocumentRules(catalogue, { asOf, common: { tables: common, frame: frameOf(of) }, texts: [texts] })
  const report = figuresReport({ of, common, texts, outcome, asOf, lang })
  return {
    report,
    page: () => figuresPage(report),
    sheets: () => [activitiesSheet(report), sumsSheet(report)],
    summary: () => [boardSheet(report)],
  }
}
