/**
 * The rows of a period that would lower the net costs and are left out by a finding: corrections with a minus, and income. Without them
 * too much is claimed, and no other figure of the claim shows it.
 */
import { costModelTerms } from '../law/cost-models.ts'
import { type Money, minus, noMoney, plus, total } from '../money.ts'
import type { ClaimPeriod, Implementer, Project } from '../project/project.ts'
import type { Column } from '../read/column.ts'
import type { HandedIn, Tables } from '../read/dossier.ts'
import type { Table } from '../read/table.ts'
import type { Eligible } from './claim.ts'
import { isWithin, type Reach, reachOf } from './reach.ts'
import { costsRowEffect, hoursRowEffects, netOfPay } from './row-effect.ts'

export interface LeftOut {
  readonly rows: number
  /** By how much they would lower the net costs; of those of which it can be told. */
  readonly lowers: Money
  /** Rows of which it cannot: no unit cost, or a cell that cannot be read. */
  readonly unknown: number
}

/** Row → by how much it changes the net costs: `null` where it lowers them by nobody knows what, `undefined` where it does not. */
type Lowering = (row: number) => Money | null | undefined

const MINUSES = ['-', '\u2212', '\u2013']
const begunWithMinus = /^\s*[-\u2212\u2013]/

export function leftOut(project: Project, handedIn: HandedIn, eligible: Eligible, period: ClaimPeriod): LeftOut {
  const { implementer, tables } = handedIn
  const reach = reachOf(project, period)
  const pay = tables.hours && sumOf(tables.hours, eligible, reach, hoursLowering(project, implementer, tables.hours))
  const ledger = tables.costs && sumOf(tables.costs, eligible, reach, costsLowering(project, implementer, tables.costs))
  const net = plus(netOfPay(project.funding, pay?.sum ?? noMoney), ledger?.sum ?? noMoney)
  return {
    rows: (pay?.rows ?? 0) + (ledger?.rows ?? 0),
    lowers: minus(noMoney, net),
    unknown: (pay?.unknown ?? 0) + (ledger?.unknown ?? 0),
  }
}

type Dated = NonNullable<Tables['hours']> | NonNullable<Tables['costs']>

function sumOf(table: Dated, eligible: Eligible, reach: Reach, lowering: Lowering) {
  const counted = eligible(table as unknown as Table)
  const wanted: number[] = []
  const kept = new Set<string>()
  for (let row = 0; row < table.rows; row++) {
    if (lowering(row) === undefined || !isWithin(reach, table.columns.date.value(row))) continue
    if (counted[row] === 0) wanted.push(row)
    else kept.add(entryOf(table, row))
  }
  // A copy of a row that counts has nothing to lower once more.
  const missing = wanted.filter((row) => !kept.has(entryOf(table, row)))
  const effects = missing.map(lowering)
  const known = effects.filter((effect) => typeof effect === 'number')
  return { rows: missing.length, sum: total(known), unknown: missing.length - known.length }
}

/** What makes a row the same work or the same cost as another, whatever their spelling. */
const entryColumns = {
  hours: ['person', 'date', 'task', 'hours', 'description'],
  costs: ['voucher', 'date', 'amount', 'category', 'description', 'person'],
} as const

function entryOf({ definition, columns }: Dated, row: number): string {
  const own = columns as Readonly<Record<string, Column<unknown>>>
  return entryColumns[definition.id].map((id) => String(own[id]?.value(row) ?? own[id]?.text(row) ?? '')).join('\u001f')
}

function hoursLowering({ funding }: Project, implementer: Implementer, table: NonNullable<Tables['hours']>): Lowering {
  const { hours, kind } = table.columns
  const effectOf = hoursRowEffects(implementer, funding, table)
  const isLess = belowZero(hours)
  return (row) => {
    if (isLess[hours.codes[row] as number] === 0 || funding.salaryModel !== 'unit-cost') return undefined
    const isWork = kind.value(row) === undefined || kind.value(row) === 'work'
    if (!isWork) return undefined
    return hours.value(row) === undefined ? null : effectOf(row).amount
  }
}

/** Code → 1 for a value below zero, and for a text that cannot be read but begins with a minus: few hold one at all. */
function belowZero(column: Column<number>): Uint8Array {
  const { values } = column
  const isLess = new Uint8Array(column.size)
  for (let code = 0; code < isLess.length; code++) if ((values[code] ?? 0) < 0) isLess[code] = 1
  for (const code of column.holding(MINUSES))
    if (values[code] === undefined && begunWithMinus.test(column.textOf(code))) isLess[code] = 1
  return isLess
}

function costsLowering({ funding }: Project, implementer: Implementer, table: NonNullable<Tables['costs']>): Lowering {
  const { amount, category } = table.columns
  const { covers } = costModelTerms[funding.costModel]
  return (row) => {
    const [sum, kind] = [amount.value(row), category.value(row)]
    // What the flat rate pays is not claimed, and its refunds are not either.
    if (covers.some((covered) => covered === kind)) return undefined
    if (kind === 'income' && sum === undefined) return null
    if (sum === undefined || kind === undefined)
      return (sum ?? 0) < 0 || begunWithMinus.test(amount.text(row)) ? null : undefined
    // An income with a minus: either its sign is the mistake, or something else.
    if (kind === 'income' && sum < 0) return null
    const { net } = costsRowEffect(implementer, funding, table, row)
    return net !== null && net < 0 ? net : undefined
  }
}
