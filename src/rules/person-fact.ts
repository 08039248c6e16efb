/** A person of a table as a finding names them: by the id, and never by a name that was typed in its place. */
import { type Fact, fact } from '../lang/fact.ts'
import { shownValue } from '../read/shown-value.ts'
import type { TableDefinition } from '../read/tables/definition.ts'

export function personFact({ definition }: { readonly definition: TableDefinition }, person: string): Fact {
  return fact.text(shownValue(definition, 'person', person))
}
