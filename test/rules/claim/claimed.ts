/** Small claims for trying one rule: hours and ledger rows as a case needs them, valid in every other respect. */
import { cents } from '../../../src/money.ts'
import type { CostRow, FinancingRow, Implementer, Project } from '../../../src/project/project.ts'
import type { Rule } from '../../../src/rules/rule.ts'
import { type Case, implementer, project, tryClaimRule } from '../bench.ts'
import { type Told, told } from '../plan/at.ts'

/** Rows of working time of A1, at 30 €/h: each one day and its hours (`7,25`). */
export function worked(...rows: (readonly [date: string, hours: string])[]): string {
  return hoursTable('A1', rows)
}

export function hoursTable(person: string, rows: readonly (readonly [date: string, hours: string])[]): string {
  const lines = rows.map(([date, hours]) => `${person};${date};${hours};TP1;Asiantuntija;Ohjaus ${date};;31.5.2029;E1`)
  return ['henkilö;päivä;tunnit;työpaketti;tehtävä;kuvaus;laji;hyväksytty;hyväksyjä', ...lines, ''].join('\n')
}

/** Rows of a ledger: day, category, amount. */
export function booked(...rows: (readonly [date: string, category: string, amount: string])[]): string {
  const lines = rows.map(([date, category, amount], at) => `T${at + 1};${date};${category};${amount};kirjaus ${at + 1}`)
  return ['tosite;päivä;kustannuslaji;summa;selite', ...lines, ''].join('\n')
}

export function deciding(
  budget: Partial<Record<CostRow, number>>,
  financing: Partial<Record<FinancingRow, number>> = {},
  changes: Partial<Implementer> = {},
): Implementer {
  const plain = implementer()
  const inCents = (rows: object) => Object.fromEntries(Object.entries(rows).map(([row, euros]) => [row, cents(euros)]))
  return implementer({
    budget: { ...plain.budget, ...inCents(budget) },
    financing: { ...plain.financing, ...inCents(financing) },
    ...changes,
  })
}

export function alone(one: Implementer, changes: Partial<Project> = {}): Project {
  return project({ implementers: [one], ...changes })
}

export async function tryClaim(rule: Rule, one: Case, number = 1): Promise<Told[]> {
  return (await tryClaimRule(rule, one, number)).map(told)
}
