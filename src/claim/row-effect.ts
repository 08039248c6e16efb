/** What one excluded row would have been worth, had it been payable. */
import type { Day } from '../day.ts'
import { costModelTerms } from '../law/cost-models.ts'
import { sideCosts } from '../law/side-costs.ts'
import { type Hours, type Money, negative, noHours, noMoney, payFor, plus, shareOf } from '../money.ts'
import type { CostRow, Funding, Implementer } from '../project/project.ts'
import { staffLineOn, staffLines } from '../project/staff-of.ts'
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

/** Hours × unit cost of a working-time row; zero for an absence, and where salaries are not paid by hours. */
export function hoursRowEffect(
  implementer: Implementer,
  funding: Funding,
  table: NonNullable<Tables['hours']>,
  row: number,
): RowEffect {
  const { person, date, hours, task, kind } = table.columns
  const isAbsence = kind.value(row) !== undefined && kind.value(row) !== 'work'
  if (isAbsence || funding.salaryModel !== 'unit-cost') return { hours: noHours, amount: noMoney, net: noMoney }
  const worked = hours.value(row)
  const who = person.value(row)
  const day = date.value(row)
  const unitCost = who === undefined ? undefined : unitCostOf(implementer, who, task.value(row), day)
  const amount = worked === undefined || unitCost === undefined ? null : payFor(worked, unitCost)
  return { hours: worked ?? null, amount, net: amount === null ? null : withFlatRate(funding, 'salaries', amount) }
}

/** Where the day is missing or outside, the price is still known if all of the person's lines agree on it. */
function unitCostOf(
  implementer: Implementer,
  person: string,
  task: string | undefined,
  day: Day | undefined,
): Money | undefined {
  const line = day === undefined ? undefined : staffLineOn(implementer, person, task, day)
  if (line !== undefined) return line.unitCost
  const prices = new Set(staffLines(implementer, person, task).map(({ unitCost }) => unitCost))
  return prices.size === 1 ? [...prices][0] : undefined
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
