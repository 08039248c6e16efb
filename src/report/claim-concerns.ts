/**
 * Which tables and rules a claim rests on: whose exit form is missing is the coordinator's matter, and no euro hangs on it. What is not
 * read is not told of either.
 */
import type { TableId } from '../read/tables/definition.ts'
import type { Rule } from '../rules/rule.ts'

export const claimedTables: readonly TableId[] = ['hours', 'costs', 'staff']

/** PLAN-11 is about the targets of the indicators. */
export function concernsClaim({ id }: Pick<Rule, 'id'>): boolean {
  return id !== 'PLAN-11' && /^(FILE|PLAN|TIME|COST|CLAIM)-/.test(id)
}
