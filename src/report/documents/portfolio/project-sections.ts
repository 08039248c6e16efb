/** A project in its own words, under the facts that a reader looks for first. */
import { marked } from '../../../lang/approximate.ts'
import { formatNumber } from '../../../lang/format.ts'
import { wordsOf } from '../../../lang/words.ts'
import type { PageSection } from '../../page-shape.ts'
import { moneySaid } from '../amount.ts'
import { textBlocks } from '../texts.ts'
import { nameOf } from './names.ts'
import { townsWord } from './plan-sheets.ts'
import type { PortfolioReport, ReportPortfolioProject } from './shape.ts'

/** Of projects that somebody has written of, or that the document asks to be written of. */
export function projectSections(report: PortfolioReport): PageSection[] {
  // An id that stands twice is a finding; its anchors must not.
  const ids = report.projects.map((project) => project.id)
  return report.projects.flatMap((project, at) => {
    const id = `project-${project.id}`
    const blocks = textBlocks(report.texts, id, report.lang)
    if (blocks.length === 0) return []
    const anchor = ids.indexOf(project.id) === at ? id : `${id}-${at + 1}`
    return [
      { id: anchor, title: nameOf(project, report.lang), lead: leadOf(project, report), opensPage: false, blocks },
    ]
  })
}

function leadOf({ lead, towns, budget }: ReportPortfolioProject, report: PortfolioReport): string | null {
  const { lang } = report
  const { portfolio: words } = wordsOf(lang)
  const facts = [
    ...(lead === null ? [] : [`${words.lead}: ${lead}`]),
    ...(towns === null ? [] : [`${townsWord(report)}: ${marked(formatNumber(towns.value, lang), towns.mark, lang)}`]),
    ...(budget === null ? [] : [`${words.budget}: ${moneySaid(budget, lang)}`]),
  ]
  return facts.length === 0 ? null : facts.join(' · ')
}
