/** Whether a row's approval is one: hours are approved after they were worked, not before. */
import type { Day } from '../../day.ts'

/** @returns what is wrong, or nothing: approval on the day itself is in time. */
export function approvalMistake(date: Day, approved: Day | undefined): 'not-approved' | 'too-early' | undefined {
  if (approved === undefined) return 'not-approved'
  return approved < date ? 'too-early' : undefined
}
