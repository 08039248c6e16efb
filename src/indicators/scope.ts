/** Whose figures are counted, an implementer's or the group's, and what of their files there is to count from. */
import type { HandedIn } from '../read/dossier.ts'
import type { Table } from '../read/table.ts'
import type { CompanyRecord, PersonRecord } from './indicators.ts'

export interface Scope {
  readonly handedIn: readonly HandedIn[]
  readonly people: readonly PersonRecord[]
  readonly companies: readonly CompanyRecord[]
}

/** Whether anybody of the scope handed in the table, with at least one column of each list. */
export function canTell(
  { handedIn }: { readonly handedIn: readonly Pick<HandedIn, 'tables'>[] },
  table: 'participants' | 'companies',
  reads: readonly (readonly string[])[],
): boolean {
  return handedIn.some(({ tables }) => {
    const own = tables[table] as Table | undefined
    return own !== undefined && reads.every((columns) => columns.some((column) => hasColumn(own, column)))
  })
}

function hasColumn({ definition, files }: Table, column: string): boolean {
  return definition.mapping?.constants.has(column) === true || files.some(({ indexOf }) => indexOf.has(column))
}
