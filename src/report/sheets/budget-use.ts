/** How much of each implementer's budget was claimed before, is claimed now and is left. */
import { wordsOf } from '../../lang/words.ts'
import { type Money, type Rate, rateText, ratio, readMoneyText } from '../../money.ts'
import type { AmountRow, ClaimReport } from '../report.ts'
import type { Cell, CellRole, Sheet } from '../sheet.ts'

/** Net costs, because they are what the decision grants: income is deducted, and no cost row is left out. */
export function budgetUseSheet({ implementers, group, lang }: ClaimReport): Sheet {
  const { page, amounts } = wordsOf(lang)
  return {
    id: 'budget-use',
    tab: page.budgetTab,
    title: page.budgetCaption,
    notes: [],
    columns: [
      { header: page.implementer, kind: 'text', width: 40 },
      { header: amounts.budget, kind: 'money', width: 16 },
      { header: amounts.before, kind: 'money', width: 16 },
      { header: amounts.period, kind: 'money', width: 16 },
      { header: amounts.left, kind: 'money', width: 16 },
      { header: page.usedShare, kind: 'percent', width: 10 },
    ],
    rows: [
      ...implementers.map(({ name, costs }) => useRow(name, costs.net, 'body')),
      useRow(page.wholeGroup, group.costs.net, 'total'),
    ],
  }
}

function useRow(label: string, net: AmountRow, role: CellRole): Cell[] {
  const money = (value: string): Cell => ({ kind: 'money', value, role })
  return [
    { kind: 'text', value: label, role },
    money(net.budget),
    money(net.before),
    money(net.period),
    money(net.left),
    { kind: 'percent', value: usedShare(net), role },
  ]
}

/** The exact share of the budget that is claimed in all; `null` where nothing was granted. */
export function usedShare({ after, budget }: Pick<AmountRow, 'after' | 'budget'>): string | null {
  const share = ratio(readMoneyText(after) as Money, readMoneyText(budget) as Money)
  return share === null ? null : rateText(share.toDecimalPlaces(12) as Rate)
}
