/** The claim's figures in machine form. */
import type { Amounts, Costs, Financing, SalaryLine } from '../claim/claim.ts'
import { looksLikeName } from '../lang/person-name.ts'
import { MASK } from '../lang/personal-text.ts'
import { hoursText, moneyText } from '../money.ts'
import type { Implementer } from '../project/project.ts'
import type { AmountRow, ReportFigures, ReportLine } from './report.ts'

export function reportFigures({ costs, financing }: { costs: Costs; financing: Financing }): ReportFigures {
  return { costs: rows(costs), financing: rows(financing) }
}

/** Lines by person, task and month; of a ledger's salary row that names somebody whom the decision does not know, no name is shown. */
export function reportLines(lines: readonly SalaryLine[], { staff }: Implementer): ReportLine[] {
  const known = new Set(staff.map(({ id }) => id))
  return lines
    .map(({ person, task, month, hours, unitCost, amount }) => ({
      person: known.has(person) || !looksLikeName(person) ? person : MASK,
      task,
      month,
      hours: hours === null ? null : hoursText(hours),
      unitCost: unitCost === null ? null : moneyText(unitCost),
      amount: moneyText(amount),
    }))
    .sort((a, b) => compare(a, b))
}

function rows<R extends string>(figures: Readonly<Record<R, Amounts>>): Record<R, AmountRow> {
  return Object.fromEntries(
    Object.entries<Amounts>(figures).map(([row, amounts]) => [row, amountRow(amounts)]),
  ) as Record<R, AmountRow>
}

function amountRow({ budget, before, period, after, left }: Amounts): AmountRow {
  return {
    budget: moneyText(budget),
    before: moneyText(before),
    period: moneyText(period),
    after: moneyText(after),
    left: moneyText(left),
  }
}

function compare(a: ReportLine, b: ReportLine): number {
  const key = ({ person, task, month }: ReportLine): string => [person, task, month].join('\u001f')
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}
