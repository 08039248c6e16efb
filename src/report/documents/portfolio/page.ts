/** A portfolio as a page: what is planned against the appropriation, the projects one by one, and what they have done. */
import { formatDay } from '../../../lang/format.ts'
import { filled, wordsOf } from '../../../lang/words.ts'
import { findingsSection } from '../../page-findings.ts'
import { limited } from '../../page-limit.ts'
import type { Page, PageBlock, PageFact, PageSection } from '../../page-shape.ts'
import type { Sheet } from '../../sheet.ts'
import { moneyCell, moneySaid } from '../amount.ts'
import { section, sheetBlock } from '../parts.ts'
import { headingOf, textBlocks } from '../texts.ts'
import { budgetChart, claimChart, MOST_BARS, planChart } from './charts.ts'
import { byProjectSheet, claimsSheet, indicatorsSheet, ownProjects } from './own-sheets.ts'
import { planSheet, projectsSheet } from './plan-sheets.ts'
import { projectSections } from './project-sections.ts'
import type { PortfolioReport } from './shape.ts'

export function portfolioPage(report: PortfolioReport): Page {
  const { page, portfolio: words } = wordsOf(report.lang)
  const { name, state } = report.portfolio
  return {
    kicker: name,
    title: state ?? words.title,
    facts: topFacts(report),
    verdict: null,
    figures: topFigures(report),
    sections: [
      ...backgroundSection(report),
      section('plan', words.planTitle, [...planNotes(report), ...planChart(report), sheetBlock(planSheet(report))]),
      section('projects', words.projectsTitle, [...budgetChart(report), shown(projectsSheet(report), report)]),
      ...projectSections(report),
      ...claimsSection(report),
      ...indicatorsSection(report),
      ...(report.findings.length === 0
        ? []
        : [{ ...findingsSection(report, wordsOf(report.lang).report.severityMeaning), opensPage: false }]),
    ],
    made: page.made,
  }
}

function backgroundSection({ texts, lang }: PortfolioReport): PageSection[] {
  const blocks = textBlocks(texts, 'background', lang)
  return blocks.length === 0 ? [] : [section('background', headingOf(texts, 'background'), blocks)]
}

function topFacts({ portfolio, asOf, lang }: PortfolioReport): PageFact[] {
  const { portfolio: words } = wordsOf(lang)
  const { owner } = portfolio
  return [
    ...(owner === null ? [] : [{ label: words.owner, cells: [{ kind: 'text' as const, value: owner }] }]),
    { label: words.asOf, cells: [{ kind: 'day', value: asOf }] },
  ]
}

function topFigures({ plan, projects, lang }: PortfolioReport): PageFact[] {
  const { portfolio: words } = wordsOf(lang)
  const { appropriation, planned, beyond, left } = plan
  return [
    { label: words.projectCount, cells: [{ kind: 'number', value: String(projects.length) }] },
    { label: words.appropriation, cells: [moneyCell(appropriation)] },
    { label: words.planned, cells: [moneyCell(planned)] },
    { label: beyond === null ? words.left : words.beyond, cells: [moneyCell(beyond ?? left)] },
  ]
}

/** What the figures come to, in a sentence. */
function planNotes({ plan, projects, lang }: PortfolioReport): PageBlock[] {
  const { portfolio: words } = wordsOf(lang)
  const { appropriation, planned, beyond, left, unplanned } = plan
  const figures = { planned: moneySaid(planned, lang), appropriation: moneySaid(appropriation, lang) }
  const said =
    beyond !== null
      ? filled(words.exceeds, { ...figures, beyond: moneySaid(beyond, lang) })
      : left === null || left.value === '0.00'
        ? filled(words.equals, figures)
        : filled(words.fits, { ...figures, left: moneySaid(left, lang) })
  const names = projects.filter(({ id }) => unplanned.includes(id)).map(({ id, name }) => name ?? id)
  return [
    { kind: 'note', text: said, status: beyond === null ? null : 'warning' },
    ...(names.length === 0
      ? []
      : [
          {
            kind: 'note' as const,
            text: filled(words.without, { list: names.join(', ') }),
            status: 'warning' as const,
          },
        ]),
  ]
}

function claimsSection(report: PortfolioReport): PageSection[] {
  const { portfolio: words } = wordsOf(report.lang)
  const sheet = claimsSheet(report)
  if (sheet === null) return []
  const lead = filled(words.claimsLead, { day: formatDay(report.asOf, report.lang) })
  return [{ ...section('claims', words.claimsTitle, [...claimChart(report), shown(sheet, report)]), lead }]
}

function indicatorsSection(report: PortfolioReport): PageSection[] {
  const { portfolio: words } = wordsOf(report.lang)
  const together = indicatorsSheet(report)
  if (together === null) return []
  return [section('indicators', words.indicatorsTitle, [shown(together, report), ...byProject(report)])]
}

/** Of one project both tables would say the same, and of hundreds nobody reads each on a page. */
function byProject(report: PortfolioReport): PageBlock[] {
  const sheet = byProjectSheet(report)
  const count = ownProjects(report).length
  if (sheet === null || count < 2) return []
  if (count <= MOST_BARS) return [shown(sheet, report)]
  const text = filled(wordsOf(report.lang).portfolio.inWorkbook, { tab: sheet.tab })
  return [{ kind: 'note', text, status: null }]
}

/** A long table is cut on the page; the workbook has all of it. */
function shown(sheet: Sheet, { lang }: PortfolioReport): PageBlock {
  return { kind: 'sheet', ...limited(sheet, lang) }
}
