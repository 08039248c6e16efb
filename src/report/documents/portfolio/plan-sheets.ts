/** The projects' plans, and their sum against the appropriation: the same cells on the page and, live, in the workbook. */
import { wordsOf } from '../../../lang/words.ts'
import { bodyRow, type Cell, type Sheet } from '../../sheet.ts'
import { text } from '../../sheets/cells.ts'
import { cellOf } from '../../sheets/tabs.ts'
import { countCell, moneyCell } from '../amount.ts'
import { nameOf } from './names.ts'
import type { PortfolioReport, ReportPortfolioProject } from './shape.ts'

const BUDGET = 'D'

export function projectsSheet(report: PortfolioReport): Sheet {
  const { portfolio: words } = wordsOf(report.lang)
  const { projects, plan } = report
  const notes = notesOf(report)
  const sum = `SUM(${BUDGET}${bodyRow({ notes }, 0)}:${BUDGET}${bodyRow({ notes }, projects.length - 1)})`
  return {
    id: 'projects',
    tab: words.tabs.projects,
    title: words.projectsTitle,
    notes,
    columns: [
      { header: words.project, kind: 'text', width: 46 },
      { header: words.lead, kind: 'text', width: 32 },
      { header: townsWord(report), kind: 'number', width: 18 },
      { header: words.budget, kind: 'money', width: 18, strong: true },
      ...(hasDays(report)
        ? [
            { header: words.start, kind: 'day' as const, width: 12, spare: true as const },
            { header: words.end, kind: 'day' as const, width: 12, spare: true as const },
          ]
        : []),
    ],
    rows: [
      ...projects.map((project) => projectRow(project, report)),
      [
        text(words.total, { role: 'total' }),
        text(null, { role: 'total' }),
        text(null, { role: 'total' }),
        moneyCell(plan.planned, { role: 'total', formula: sum }),
        ...(hasDays(report) ? [text(null, { role: 'total' }), text(null, { role: 'total' })] : []),
      ],
    ],
  }
}

function projectRow(project: ReportPortfolioProject, report: PortfolioReport): Cell[] {
  const day = (value: string | null): Cell => ({ kind: 'day', value })
  return [
    text(nameOf(project, report.lang)),
    text(project.lead ?? '–'),
    countCell(project.towns),
    moneyCell(project.budget),
    ...(hasDays(report) ? [day(project.start), day(project.end)] : []),
  ]
}

/** Municipalities of a project's own decision are not all towns of a network. */
export function townsWord({ projects, lang }: PortfolioReport): string {
  const { portfolio: words } = wordsOf(lang)
  return projects.some(({ path }) => path !== null) ? words.municipalities : words.towns
}

function hasDays({ projects }: PortfolioReport): boolean {
  return projects.some(({ start, end }) => start !== null || end !== null)
}

function notesOf({ plan, projects, lang }: PortfolioReport): string[] {
  const { portfolio: words } = wordsOf(lang)
  const amounts = [plan.appropriation, plan.planned, ...projects.flatMap(({ towns, budget }) => [towns, budget])]
  return amounts.some((amount) => amount?.approximate) ? [words.approximate] : []
}

/** Appropriation, plan, and the one minus the other. */
export function planSheet(report: PortfolioReport): Sheet {
  const { portfolio: words } = wordsOf(report.lang)
  const { appropriation, planned, beyond, left } = report.plan
  const source = projectsSheet(report)
  const total = cellOf(source.tab, BUDGET, bodyRow(source, report.projects.length))
  const [first, second] = [bodyRow({ notes: [] }, 0), bodyRow({ notes: [] }, 1)]
  const rest = beyond === null ? `B${first}-B${second}` : `B${second}-B${first}`
  return {
    id: 'plan',
    tab: words.tabs.plan,
    title: words.planTitle,
    notes: [],
    columns: [
      { header: words.row, kind: 'text', width: 44 },
      { header: words.amount, kind: 'money', width: 20 },
    ],
    rows: [
      [text(words.appropriation), moneyCell(appropriation)],
      [text(words.planned), moneyCell(planned, { formula: total })],
      [
        text(beyond === null ? words.left : words.beyond, { role: 'total' }),
        moneyCell(beyond ?? left, { role: 'total', formula: rest }),
      ],
    ],
  }
}
