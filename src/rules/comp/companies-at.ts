/** The rows of each company, by its business id in the one form in which ids are compared. */
import { type Fact, fact } from '../../lang/fact.ts'
import { businessIdOf } from '../../read/company/business-id.ts'
import type { Tables } from '../../read/dossier.ts'
import { folded } from '../../read/folded.ts'

export type CompaniesTable = NonNullable<Tables['companies']>

/** @returns canonical id → rows, ascending; without the excluded and those without a valid id (COMP-01). */
export function companiesAt(
  { rows, columns: { businessId } }: CompaniesTable,
  eligible: Uint8Array,
): ReadonlyMap<string, readonly number[]> {
  const ids = businessId.values.map((typed) => (typed === undefined ? undefined : businessIdOf(typed)))
  const companies = new Map<string, number[]>()
  for (let row = 0; row < rows; row++) {
    const id = eligible[row] === 0 ? undefined : ids[businessId.codes[row] as number]
    if (id === undefined) continue
    const known = companies.get(id)
    if (known === undefined) companies.set(id, [row])
    else known.push(row)
  }
  return companies
}

/** The names under which a company stands, each spelling once; capitals, spaces and accents make no other name. */
export function namesOf(
  places: readonly { readonly table: CompaniesTable; readonly rows: readonly number[] }[],
): Fact[] {
  const names = new Map<string, string>()
  for (const { table, rows } of places) {
    for (const row of rows) {
      const name = table.columns.name.value(row)
      if (name !== undefined && !names.has(folded(name))) names.set(folded(name), name)
    }
  }
  return [...names.values()].map(fact.text)
}
