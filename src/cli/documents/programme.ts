/** `hanke report programme`. */
import { onlyOf, readCommon } from '../../read/common/read-common.ts'
import { programmeSections } from '../../read/texts/programme.ts'
import { readTexts } from '../../read/texts/read-texts.ts'
import type { Drawn } from '../../report/documents/document.ts'
import { programmePage } from '../../report/documents/programme/page.ts'
import { programmeReport } from '../../report/documents/programme/report.ts'
import { programmeSheets, summarySheets } from '../../report/documents/programme/sheets.ts'
import { frameOf } from '../../rules/activity-frame.ts'
import { catalogue } from '../../rules/catalogue.ts'
import { runDocumentRules } from '../../rules/run-document.ts'
import type { Asked, Described } from '../documents.ts'

export async function drawProgramme(
  { programme }: Described<'programme'>,
  { folder, asOf, lang }: Asked,
): Promise<Drawn> {
  const common = onlyOf(await readCommon(folder.files, 'programme'), 'measures')
  const reported = programme.reported?.slice(0, '2026'.length) ?? null
  const sections = programmeSections(programme.goals, reported === null ? null : Number(reported) + 1)
  const texts = await readTexts(folder.texts, { kind: 'programme', period: null, sections })
  const tables = { tables: common, frame: frameOf(programme) }
  const outcome = runDocumentRules(catalogue, { asOf, programme, common: tables, texts: [texts] })
  const report = programmeReport({ programme, common, texts, outcome, asOf, lang })
  return {
    report,
    page: () => programmePage(report),
    sheets: () => programmeSheets(report),
    summary: () => summarySheets(report),
  }
}
