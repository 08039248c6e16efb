/** The only place where hanke reads the clock. */
import { type Day, dayOf } from '../day.ts'

export function today(): Day {
  const now = new Date()
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day
}
