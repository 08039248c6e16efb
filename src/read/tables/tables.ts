/** Every table that hanke reads, by id. */
import { activitiesTable } from './activities.ts'
import { companiesTable } from './companies.ts'
import { costsTable } from './costs.ts'
import type { TableDefinition } from './definition.ts'
import { hoursTable } from './hours.ts'
import { measuresTable } from './measures.ts'
import { participantsTable } from './participants.ts'
import { staffTable } from './staff.ts'

/** Those that each implementer hands in. */
export const tables = {
  participants: participantsTable,
  companies: companiesTable,
  hours: hoursTable,
  costs: costsTable,
  staff: staffTable,
} as const

/** Those that stand in `data/` itself. */
export const commonTables = {
  measures: measuresTable,
  activities: activitiesTable,
} as const

export const anyTables = { ...tables, ...commonTables } as const

/** The same for whoever goes through all of them, whatever their columns. */
export const allTables: readonly TableDefinition[] = Object.values(anyTables)
