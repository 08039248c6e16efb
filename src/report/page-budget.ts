/** Budget used before, claimed now and left: the picture and its figures. */
import { filled, wordsOf } from '../lang/words.ts'
import type { StackedBars } from './chart.ts'
import type { PageBlock, PageSection } from './page-shape.ts'
import type { ClaimReport } from './report.ts'
import { budgetUseSheet } from './sheets/budget-use.ts'

export function budgetSection(report: ClaimReport): PageSection {
  const { page } = wordsOf(report.lang)
  const sheet = budgetUseSheet(report)
  const over = report.implementers.filter(({ costs }) => costs.net.left.startsWith('-'))
  const drawn: PageBlock[] =
    report.implementers.length === 0 ? [] : [{ kind: 'chart', id: 'budget-chart', chart: budgetChart(report) }]
  return {
    id: 'budget',
    title: page.budgetTitle,
    lead: null,
    opensPage: false,
    blocks: [
      ...over.map(
        ({ name }): PageBlock => ({
          kind: 'note',
          text: filled(page.overspent, { name }),
          status: 'warning',
        }),
      ),
      ...drawn,
      { kind: 'sheet', sheet, more: null },
    ],
  }
}

/** Net costs, as in the table. */
function budgetChart({ implementers, lang }: ClaimReport): StackedBars {
  const { page, amounts } = wordsOf(lang)
  return {
    kind: 'stacked',
    title: page.chartTitle,
    note: page.chartScale,
    parts: [amounts.before, amounts.period, amounts.left],
    bars: implementers.map(({ name, costs: { net } }) => ({
      label: name,
      values: [net.before, net.period, net.left].map((value) => ({ kind: 'money', value })),
    })),
  }
}
