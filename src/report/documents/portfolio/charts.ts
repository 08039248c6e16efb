/** Pictures of a portfolio: what each project plans to cost, the whole against the appropriation, and what has been claimed. */
import { wordsOf } from '../../../lang/words.ts'
import type { Chart } from '../../chart.ts'
import type { PageBlock } from '../../page-shape.ts'
import type { Cell } from '../../sheet.ts'
import { moneyCell, type ReportAmount } from '../amount.ts'
import { nameOf } from './names.ts'
import { ownProjects } from './own-sheets.ts'
import type { PortfolioReport } from './shape.ts'

/** More projects than these are read from the table. */
export const MOST_BARS = 24

const none: ReportAmount = { value: '0.00', approximate: false, mark: null }

/** @returns a block, or none where there is too much or nothing to draw. */
export function budgetChart({ projects, lang }: PortfolioReport): PageBlock[] {
  const { portfolio: words } = wordsOf(lang)
  if (projects.length > MOST_BARS) return []
  return drawn('budget-chart', {
    kind: 'grouped',
    title: words.budgetChart,
    note: words.euros,
    parts: [words.budget],
    bars: projects.map((project) => ({ label: nameOf(project, lang), values: [moneyCell(project.budget)] })),
  })
}

/** One bar: how much of the plan the appropriation carries, and what it does not. */
export function planChart({ plan, lang }: PortfolioReport): PageBlock[] {
  const { portfolio: words } = wordsOf(lang)
  const { appropriation, planned, beyond, left } = plan
  const within = beyond === null ? planned : appropriation
  return drawn('plan-chart', {
    kind: 'stacked',
    title: words.planChart,
    note: words.euros,
    parts: [words.withinAppropriation, beyond === null ? words.left : words.beyond],
    bars: [
      {
        label: beyond === null ? words.appropriation : words.planned,
        values: [moneyCell(within), moneyCell(beyond ?? left ?? none)],
      },
    ],
  })
}

export function claimChart(report: PortfolioReport): PageBlock[] {
  const { portfolio: words } = wordsOf(report.lang)
  const claims = ownProjects(report).flatMap((project) =>
    project.own?.claim ? [{ label: nameOf(project, report.lang), claim: project.own.claim }] : [],
  )
  if (claims.length === 0 || claims.length > MOST_BARS) return []
  const euros = (value: string): Cell => ({ kind: 'money', value })
  return drawn('claim-chart', {
    kind: 'stacked',
    title: words.claimChart,
    note: words.claimChartNote,
    parts: words.claimParts,
    bars: claims.map(({ label, claim }) => ({ label, values: [euros(claim.after), euros(claim.left)] })),
  })
}

function drawn(id: string, chart: Chart): PageBlock[] {
  return [{ kind: 'chart', id, chart }]
}
