/** Claims of a case as the arithmetic alone makes them: every row is payable, no rule takes part. */
import type { Amounts, Claim, ImplementerClaim } from '../../src/claim/claim.ts'
import { computeClaim } from '../../src/claim/compute-claim.ts'
import { cents, hoursText, moneyText, rate } from '../../src/money.ts'
import type { CostRow, FinancingRow, Funding, Implementer, StaffMember } from '../../src/project/project.ts'
import type { Table } from '../../src/read/table.ts'
import { type Case, dossierOf, implementer, project, staff } from '../rules/bench.ts'

export { booked } from '../rules/claim/claimed.ts'

export const allRows = (table: Table): Uint8Array => new Uint8Array(table.rows).fill(1)

export async function claimOf(one: Case, number = 1, eligible = allRows): Promise<Claim> {
  const dossier = await dossierOf(one)
  const period = dossier.project.claimPeriods.find((found) => found.number === number)
  if (period === undefined) throw new Error(`no period ${number} in the case`)
  return computeClaim(dossier, eligible, period)
}

/** Working time as `A1 2026-09-01 7,25 Ohjaaja`, one a row; the task may be left out. */
export function hours(...rows: readonly string[]): { readonly 'tyoaika.csv': string } {
  const lines = rows.map((row) => {
    const [person, date, amount, ...task] = row.split(' ')
    return [person, date, amount, task.join(' ')].join(';')
  })
  return { 'tyoaika.csv': ['henkilö;päivä;tunnit;tehtävä', ...lines, ''].join('\n') }
}

export interface Terms {
  readonly funding?: Partial<Funding>
  readonly budget?: Partial<Record<CostRow, number>>
  readonly financing?: Partial<Record<FinancingRow, number>>
  readonly staff?: readonly StaffMember[]
  readonly implementer?: Partial<Implementer>
}

/** The bench's project with implementer `a` alone, changed; amounts in cents. */
export function deciding(terms: Terms = {}) {
  const plain = implementer()
  const inCents = (rows: object) => Object.fromEntries(Object.entries(rows).map(([row, count]) => [row, cents(count)]))
  return project({
    funding: { ...project().funding, ...terms.funding },
    implementers: [
      implementer({
        budget: { ...plain.budget, ...inCents(terms.budget ?? {}) },
        financing: { ...plain.financing, ...inCents(terms.financing ?? {}) },
        ...(terms.staff === undefined ? {} : { staff: terms.staff }),
        ...terms.implementer,
      }),
    ],
  })
}

/** A staff list of A1 alone at a unit cost in cents. */
export const at = (unitCost: number, changes: Partial<StaffMember> = {}) =>
  staff({ unitCost: cents(unitCost), ...changes })

export const share = rate

export function only(claim: Claim): ImplementerClaim {
  const [one] = claim.implementers
  if (one === undefined) throw new Error('a claim without implementers')
  return one
}

/** `Ohjaaja 2026-09: 7.25 × 30.00 = 217.50` for each salary line. */
export function linesOf(claim: Claim): string[] {
  return only(claim).lines.map(({ task, month, hours, unitCost, amount }) => {
    const product = hours === null || unitCost === null ? '' : `${hoursText(hours)} × ${moneyText(unitCost)} = `
    return `${task} ${month}: ${product}${moneyText(amount)}`
  })
}

/** One figure of some rows, as text. */
export function figures<R extends string>(
  rows: Readonly<Record<R, Amounts>>,
  figure: keyof Amounts,
  ...names: readonly R[]
): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, moneyText(rows[name][figure])]))
}
