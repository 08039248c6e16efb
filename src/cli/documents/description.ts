/** `hanke report description`. */
import { followUp } from '../../main.ts'
import type { Project } from '../../project/project.ts'
import { descriptionSections } from '../../read/texts/description.ts'
import { readTexts } from '../../read/texts/read-texts.ts'
import { projectFigures, type Realised, recordedFigures } from '../../report/documents/description/figures.ts'
import { descriptionPage } from '../../report/documents/description/page.ts'
import { descriptionReport } from '../../report/documents/description/report.ts'
import { descriptionSheets, summarySheets } from '../../report/documents/description/sheets.ts'
import type { Drawn } from '../../report/documents/document.ts'
import { catalogue } from '../../rules/catalogue.ts'
import { type DocumentScenes, runDocumentRules } from '../../rules/run-document.ts'
import type { Asked, Described } from '../documents.ts'

export async function drawDescription(document: Described<'project' | 'recorded'>, asked: Asked): Promise<Drawn> {
  const { asOf, lang, folder } = asked
  const project = document.kind === 'project' ? document.project : document.recorded
  const figures =
    document.kind === 'recorded'
      ? recordedFigures(document.recorded)
      : projectFigures(document.project, await realised(document.project, asked))
  const sections = descriptionSections(project.end, asOf)
  const texts = await readTexts(folder.texts, { kind: 'description', period: null, sections })
  const scenes: DocumentScenes = { asOf, texts: [texts] }
  const { findings } = runDocumentRules(
    catalogue,
    document.kind === 'recorded' ? { ...scenes, recorded: document.recorded } : scenes,
  )
  const report = descriptionReport(project, { figures, texts, findings }, asOf, lang)
  return {
    report,
    page: () => descriptionPage(report),
    sheets: () => descriptionSheets(report),
    summary: () => summarySheets(report),
  }
}

/** To the end of the last claim period that has ended; `null` while none has. */
async function realised(project: Project, { asOf, lang, folder }: Asked): Promise<Realised | null> {
  const ended = project.claimPeriods.filter(({ end }) => end <= asOf).sort((a, b) => a.number - b.number)
  const last = ended.at(-1)
  const { files, startHelpers } = folder
  return last === undefined ? null : followUp({ project, files, asOf, lang, startHelpers }, last)
}
