/** What of a claim may be wrong by an amount that no row shows: rows left out on either side, and salaries that nobody handed in hours for. */
import { formatEuros } from '../lang/format.ts'
import { filled, wordsOf } from '../lang/words.ts'
import { type Money, minus, moneyText, noMoney, readMoneyText, total } from '../money.ts'
import type { ClaimReport } from './report.ts'

/** Whether rows are left out that would lower the claim. */
export function mayBeTooLarge({ findings }: Pick<ClaimReport, 'findings'>): boolean {
  return findings.some(({ rule }) => rule === 'CLAIM-10')
}

/** What the rows left out would do to the net costs, pluses and minuses each told by themselves; and that not all of it is known. */
export function excludedEffects({ implementers, lang }: Pick<ClaimReport, 'implementers' | 'lang'>): string[] {
  const { page } = wordsOf(lang)
  const excluded = implementers.flatMap((one) => one.excluded)
  const known = excluded.filter(({ net }) => net !== null)
  const lowers = total(known.map((one) => amount(one.lowers)))
  const raises = minus(total(known.map(({ net }) => amount(net))), lowers)
  const euros = (sum: Money): string => formatEuros(moneyText(sum), lang)
  const said = { raises: euros(raises), lowers: euros(minus(noMoney, lowers)) }
  return [
    ...(known.length > 0 ? [filled(page[sentence(raises, lowers)], said)] : []),
    ...(known.length < excluded.length ? [page.excludedUnknown] : []),
  ]
}

function sentence(raises: Money, lowers: Money) {
  if (lowers === noMoney) return 'excludedRaises'
  return raises === noMoney ? 'excludedLowers' : 'excludedBoth'
}

/** Implementers whose salaries are paid by hours and who handed in none, by name. */
export function withoutHours({ implementers, inputs, project, period, asOf, lang }: ClaimReport): string[] {
  const { page } = wordsOf(lang)
  if (project.salaryModel !== 'unit-cost' || asOf < period.start) return []
  const has = new Set(inputs.filter(({ table }) => table === 'hours').map(({ implementer }) => implementer))
  return implementers
    .filter(({ id, costs }) => !has.has(id) && amount(costs.salaries.budget) > 0)
    .map(({ name }) => filled(page.withoutHours, { name }))
}

function amount(text: string | null): Money {
  return (text === null ? undefined : readMoneyText(text)) ?? noMoney
}
