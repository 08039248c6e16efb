/** What `hanke check` looks at in a folder that no claim is computed from: its own tables and texts, and what its `hanke.yaml` says. */
import { portfolioPlan } from '../claim/portfolio-plan.ts'
import { type Day, yearOf } from '../day.ts'
import type { Lang } from '../lang/lang.ts'
import { withoutPersonal } from '../lang/personal-text.ts'
import { type CommonTables, readCommon } from '../read/common/read-common.ts'
import { descriptionSections } from '../read/texts/description.ts'
import { figuresSections } from '../read/texts/figures.ts'
import { portfolioSections } from '../read/texts/portfolio.ts'
import { programmeSections } from '../read/texts/programme.ts'
import { type AskedTexts, readTexts } from '../read/texts/read-texts.ts'
import type { TextKind, TextSection } from '../read/texts/section.ts'
import { type CheckedDocument, checkDocumentReport, type DocumentCheckReport } from '../report/check-document-report.ts'
import { frameOf } from '../rules/activity-frame.ts'
import { catalogue } from '../rules/catalogue.ts'
import { type DocumentScenes, runDocumentRules } from '../rules/run-document.ts'
import type { Described } from './documents.ts'
import type { Folder } from './open-folder.ts'

type DocumentOfTables = Described<'recorded' | 'programme'>

interface Looked {
  readonly checked: CheckedDocument
  readonly scenes: Omit<DocumentScenes, 'asOf' | 'texts'>
  readonly common: CommonTables | null
  /** Of which documents the folder must have the words. */
  readonly asked: readonly AskedTexts[]
}

export async function checkDocument(
  document: DocumentOfTables | Described<'portfolio'>,
  folder: Folder,
  asOf: Day,
  lang: Lang,
): Promise<DocumentCheckReport> {
  const { checked, scenes, common, asked } =
    document.kind === 'portfolio' ? ofPortfolio(document, folder) : await ofTables(document, folder, asOf)
  const texts = await Promise.all(asked.map((one) => readTexts(folder.texts, one)))
  const outcome = runDocumentRules(catalogue, { ...scenes, asOf, texts })
  return checkDocumentReport(checked, common, outcome, asOf, lang)
}

function ofPortfolio({ portfolio }: Described<'portfolio'>, folder: Folder): Looked {
  const plan = portfolioPlan(portfolio, ({ path }) => {
    const opened = folder.member(path)
    return typeof opened === 'string' ? opened : opened.document
  })
  const folders = plan.rows.flatMap(({ project, refusal }) =>
    project.told === 'folder' && refusal === null ? [withoutPersonal(project.path)] : [],
  )
  const told = plan.rows.map(({ id, name, project }) => ({ id, name, told: project.told }))
  return {
    checked: { kind: 'portfolio', of: portfolio, folders },
    scenes: { portfolio: { portfolio, plan } },
    common: null,
    asked: [textsOf('portfolio', portfolioSections(told))],
  }
}

async function ofTables(document: DocumentOfTables, folder: Folder, asOf: Day): Promise<Looked> {
  const common = await readCommon(folder.files, document.kind)
  const figures = common.sources.activities.length === 0 ? [] : [textsOf('figures', figuresSections)]
  if (document.kind === 'recorded') {
    const { recorded } = document
    return {
      checked: { kind: 'recorded', of: recorded, folders: [] },
      scenes: { recorded, common: { tables: common, frame: frameOf(recorded) } },
      common,
      asked: [textsOf('description', descriptionSections(recorded.end, asOf)), ...figures],
    }
  }
  const { programme } = document
  const { goals, reported } = programme
  const tables = { tables: common, frame: frameOf(programme) }
  const checked = { kind: 'programme', of: programme, folders: [] } as const
  // A folder of activities alone is drawn as figures: nobody writes of goals that it does not have.
  if (goals.length === 0 && common.sources.measures.length === 0 && figures.length > 0)
    return { checked, scenes: { common: tables }, common, asked: figures }
  const sections = programmeSections(goals, reported === null ? null : yearOf(reported) + 1)
  return {
    checked,
    scenes: { programme, common: tables },
    common,
    asked: [textsOf('programme', sections), ...figures],
  }
}

function textsOf(kind: TextKind, sections: readonly TextSection[]): AskedTexts {
  return { kind, period: null, sections }
}
