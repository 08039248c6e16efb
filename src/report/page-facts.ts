/** What the page is about: the project, the period and the terms, and a few large figures. */

import { formatPercent } from '../lang/format.ts'
import { filled, wordsOf } from '../lang/words.ts'
import { moneyText, noMoney, readMoneyText, total } from '../money.ts'
import type { PageFact } from './page-shape.ts'
import type { CheckReport, ClaimReport, ReportClaim } from './report.ts'
import type { Cell } from './sheet.ts'
import { usedShare } from './sheets/budget-use.ts'

export function factsOf(report: ClaimReport | CheckReport): PageFact[] {
  const { page, costs } = wordsOf(report.lang)
  const { project, asOf } = report
  const time = report.schema === 'hanke/claim@1' ? report.period : project
  const words = (label: string, value: string | null): PageFact[] =>
    value === null ? [] : [{ label, cells: [{ kind: 'text', value }] }]
  return [
    { label: time === project ? page.projectTime : page.period, cells: [day(time.start), day(time.end)] },
    ...words(page.group, project.group),
    ...words(page.application, project.application),
    ...words(page.authority, project.authority),
    ...(project.flatRate === null
      ? []
      : words(page.costModel, filled(costs.flatRate, { rate: formatPercent(project.flatRate, report.lang) }))),
    { label: page.supportRate, cells: [{ kind: 'percent', value: project.supportRate }] },
    { label: page.asOf, cells: [day(asOf)] },
  ]
}

/** The three figures that a steering group asks for. */
export function figuresOf({ implementers, lang }: ClaimReport): PageFact[] {
  const { page } = wordsOf(lang)
  // Of those whom the page shows: where some were chosen, the group's figures would stand under a verdict that is not theirs.
  const sum = (pick: (claim: ReportClaim) => string): string =>
    moneyText(total(implementers.map((claim) => readMoneyText(pick(claim)) ?? noMoney)))
  const used = { after: sum(({ costs }) => costs.net.after), budget: sum(({ costs }) => costs.net.budget) }
  return [
    { label: page.supportNow, cells: [{ kind: 'money', value: sum(({ financing }) => financing.support.period) }] },
    { label: page.netNow, cells: [{ kind: 'money', value: sum(({ costs }) => costs.net.period) }] },
    { label: page.usedOfBudget, cells: [{ kind: 'percent', value: usedShare(used) }] },
  ]
}

function day(value: string): Cell {
  return { kind: 'day', value }
}
