/**
 * Which rules and findings an indicators report tells of: participants, companies, their files, the decision's targets and the counts
 * themselves. A coordinator who sends it need not see that an hour is not approved.
 */
import type { TableId } from '../../read/tables/definition.ts'
import type { Rule } from '../../rules/rule.ts'

/** The tables that the counts rest on: staff tells whom the project pays, who are no participants. */
export const countedTables: readonly TableId[] = ['participants', 'companies', 'staff']

/** Of the decision: targets, and how the tables' own exports are read. */
const ofDecision = ['PLAN-11', 'PLAN-13']

export function concernsIndicators({ id }: Pick<Rule, 'id'>): boolean {
  return ofDecision.includes(id) || /^(FILE|PART|RESULT|COMP|INDI)-/.test(id)
}
