/** Every table that hanke reads, by id. */
import { companiesTable } from './companies.ts'
import { costsTable } from './costs.ts'
import type { TableDefinition } from './definition.ts'
import { hoursTable } from './hours.ts'
import { participantsTable } from './participants.ts'
import { staffTable } from './staff.ts'

export const tables = {
  participants: participantsTable,
  companies: companiesTable,
  hours: hoursTable,
  costs: costsTable,
  staff: staffTable,
} as const

/** The same for whoever goes through all of them, whatever their columns. */
export const allTables: readonly TableDefinition[] = Object.values(tables)
