/** What one excluded row would have been worth, had it been payable. */
import type { Day } from '../day.ts'
import { costModelTerms } from '../law/cost-models.ts'
import { sideCosts } from '../law/side-costs.ts'
import { type Hours, type Money, negative, noHours, noMoney, payFor, plus, shareOf } from '../money.ts'
import type { CostRow, Funding, Implementer } from '../project/project.ts'
import { staffByPerson, staffLineOn, staffLines } from '../project/staff-of.ts'
import type { Tables } from '../read/dossier.ts'
import type { CostCategory } from '../read/tables/costs.ts'

export interface RowEffect {
  /** `null` where a cell that decides it is empty or cannot be read, or the decision has no unit cost. */
  readonly hours: Hours | null
  /** The row's own euros: pay for the hours, or what the ledger says. */
  readonly amount: Money | null
  /** By how much the net costs of the claim would be higher: with the flat rate, and nothing for what the claim does not read. */
  readonly net: Money | null
}

type HoursTable = NonNullable<Tables['hours']>

/**
 * Hours × unit cost of each working-time row; zero for an absence, and where salaries are not paid by hours. `net` is left to
 * `netOfPay`: the flat rate is a share of the sum, and a million rows are not rounded one by one.
 */
export function hoursRowEffects(
  implementer: Implementer,
  funding: Funding,
  { columns }: HoursTable,
): (row: number) => Omit<RowEffect, 'net'> {
  const { date, hours, kind } = columns
  const priceOf = pricesOf(implementer, columns)
  const nothing = { hours: noHours, amount: noMoney }
  return (row) => {
    const isAbsence = kind.value(row) !== undefined && kind.value(row) !== 'work'
    if (isAbsence || funding.salaryModel !== 'unit-cost') return nothing
    const worked = hours.value(row)
    const price = priceOf(row, date.value(row))
    return { hours: worked ?? null, amount: worked === undefined || price === undefined ? null : payFor(worked, price) }
  }
}

/** What pay brings to the net costs of a claim: itself and its flat rate. */
export function netOfPay(funding: Funding, amount: Money): Money {
  return withFlatRate(funding, 'salaries', amount)
}

/** Where the day is missing or outside, the price is still known if all lines of the person and task agree on it; looked up once a pair. */
function pricesOf(implementer: Implementer, { person, task }: HoursTable['columns']) {
  const known = new Map<number, { only: Money | undefined; who: string | undefined; what: string | undefined }>()
  const people = staffByPerson(implementer)
  return (row: number, day: Day | undefined): Money | undefined => {
    // Of somebody who is on no list nothing need be remembered.
    if (!people.has(person.value(row) ?? '')) return undefined
    const key = (person.codes[row] as number) * task.size + (task.codes[row] as number)
    let pair = known.get(key)
    if (pair === undefined) {
      const [who, what] = [person.value(row), task.value(row)]
      const prices = new Set(
        who === undefined ? [] : staffLines(implementer, who, what).map(({ unitCost }) => unitCost),
      )
      pair = { only: prices.size === 1 ? [...prices][0] : undefined, who, what }
      known.set(key, pair)
    }
    if (pair.only !== undefined || pair.who === undefined || day === undefined) return pair.only
    return staffLineOn(implementer, pair.who, pair.what, day)?.unitCost
  }
}

/** The euros of a ledger row. */
export function costsRowEffect(
  implementer: Implementer,
  funding: Funding,
  { columns }: NonNullable<Tables['costs']>,
  row: number,
): RowEffect {
  const amount = columns.amount.value(row) ?? null
  const category = columns.category.value(row)
  if (amount === null || category === undefined) return { hours: null, amount, net: null }
  return { hours: null, amount, net: ledgerNet(implementer, funding, category, amount, columns.person.value(row)) }
}

/** Salaries of the ledger count only where they are not paid by hours; income lowers the net; what others pay changes nothing in it. */
function ledgerNet(
  implementer: Implementer,
  funding: Funding,
  category: CostCategory,
  amount: Money,
  person: string | undefined,
): Money {
  switch (category) {
    case 'salaries': {
      if (funding.salaryModel === 'unit-cost') return noMoney
      const [line] = person === undefined ? [] : staffLines(implementer, person, undefined)
      const added =
        funding.salaryModel === 'actual' ? noMoney : shareOf(amount, sideCosts[line?.basis?.sideCosts ?? 'general'])
      return withFlatRate(funding, category, plus(amount, added))
    }
    case 'income':
      return negative(amount)
    case 'externalMunicipal':
    case 'externalOtherPublic':
    case 'externalPrivate':
      return noMoney
    default:
      return withFlatRate(funding, category, amount)
  }
}

function withFlatRate({ costModel }: Funding, row: CostRow, amount: Money): Money {
  const { flatRate, base } = costModelTerms[costModel]
  return flatRate !== null && base.includes(row) ? plus(amount, shareOf(amount, flatRate)) : amount
}
