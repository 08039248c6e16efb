/** Every table that hanke reads, by id. */
import { costsTable } from './costs.ts'
import { hoursTable } from './hours.ts'
import { staffTable } from './staff.ts'

export const tables = { hours: hoursTable, costs: costsTable, staff: staffTable } as const
