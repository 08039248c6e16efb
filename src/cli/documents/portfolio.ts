/** `hanke report portfolio`. */
import { portfolioPlan } from '../../claim/portfolio-plan.ts'
import { member } from '../../main.ts'
import type { FolderProject } from '../../project/portfolio.ts'
import { portfolioSections } from '../../read/texts/portfolio.ts'
import { readTexts } from '../../read/texts/read-texts.ts'
import type { Drawn } from '../../report/documents/document.ts'
import { recordedFigures } from '../../report/documents/portfolio/own-figures.ts'
import { portfolioPage } from '../../report/documents/portfolio/page.ts'
import { portfolioReport } from '../../report/documents/portfolio/report.ts'
import type { ReportOwn } from '../../report/documents/portfolio/shape.ts'
import { portfolioSheets, summarySheets } from '../../report/documents/portfolio/sheets.ts'
import { catalogue } from '../../rules/catalogue.ts'
import { runDocumentRules } from '../../rules/run-document.ts'
import type { Asked, Described } from '../documents.ts'

export async function drawPortfolio({ portfolio }: Described<'portfolio'>, asked: Asked): Promise<Drawn> {
  const { folder, asOf, lang } = asked
  const plan = portfolioPlan(portfolio, ({ path }) => {
    const opened = folder.member(path)
    return typeof opened === 'string' ? opened : opened.document
  })
  const own: (ReportOwn | null)[] = []
  // One after another: two projects never stand in memory.
  for (const { project, refusal } of plan.rows)
    own.push(project.told === 'folder' && refusal === null ? await ownOf(project, asked) : null)
  const sections = portfolioSections(plan.rows.map(({ id, name, project }) => ({ id, name, told: project.told })))
  const texts = await readTexts(folder.texts, { kind: 'portfolio', period: null, sections })
  const outcome = runDocumentRules(catalogue, { asOf, portfolio: { portfolio, plan }, texts: [texts] })
  const report = portfolioReport({ portfolio, plan, own, texts, outcome, asOf, lang })
  return {
    report,
    page: () => portfolioPage(report),
    sheets: () => portfolioSheets(report),
    summary: () => summarySheets(report),
  }
}

async function ownOf({ path }: FolderProject, { folder, asOf, lang }: Asked): Promise<ReportOwn | null> {
  const opened = folder.member(path)
  if (typeof opened === 'string') return null
  const { document, files, startHelpers } = opened
  if (document.kind === 'recorded') return recordedFigures(document.recorded)
  return document.kind === 'project' ? member({ project: document.project, files, asOf, lang, startHelpers }) : null
}
