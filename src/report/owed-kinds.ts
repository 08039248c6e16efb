/** What an implementer can owe, in the order of what it costs to leave it undone. */
import type { Finding } from '../rules/finding.ts'
import type { RuleId } from '../rules/rule.ts'

export const debtKinds = [
  'stop',
  'missingTable',
  'unapprovedHours',
  'leftOut',
  'exitForm',
  'incompleteRecord',
  'emptyAnswer',
  'toExplain',
  'tableNotSeen',
] as const
export type DebtKind = (typeof debtKinds)[number]

const NO_TABLE = 'FILE-12'
/** Its rows are left out because the flat rate pays for them: there is nothing to mend. */
const COVERED = 'COST-01'
/** Rules whose findings are asked for by their own name rather than as an error or a warning. */
const ofRule: { readonly [K in RuleId]?: DebtKind } = {
  [NO_TABLE]: 'missingTable',
  'TIME-09': 'unapprovedHours',
  'RESULT-02': 'exitForm',
  'PART-01': 'incompleteRecord',
  'PART-18': 'emptyAnswer',
  'RESULT-09': 'emptyAnswer',
  'RESULT-10': 'emptyAnswer',
  'COMP-04': 'emptyAnswer',
}

/** @returns nothing for what nobody has to do anything about. */
export function debtKind({
  rule,
  severity,
  variant,
}: Pick<Finding, 'rule' | 'severity' | 'variant'>): DebtKind | undefined {
  if (severity === 'stop') return 'stop'
  if (rule.id === COVERED) return undefined
  const own = ofRule[rule.id]
  if (own === 'emptyAnswer') return own
  if (severity === 'info') return isTableNotSeen(rule.id, variant) ? 'tableNotSeen' : undefined
  return own ?? (severity === 'error' ? 'leftOut' : 'toExplain')
}

/** An empty table was handed in, and the table of staff is optional. */
function isTableNotSeen(rule: RuleId, variant: string | null): boolean {
  return rule === NO_TABLE && (variant === null || variant === 'misnamed')
}
