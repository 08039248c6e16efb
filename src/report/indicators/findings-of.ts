/** What an indicators report says of its basis: the findings on what it counts, to its last day, and the rules' states. */
import type { Day } from '../../day.ts'
import type { Dossier } from '../../read/dossier.ts'
import { type Finding, rowCount } from '../../rules/finding.ts'
import type { Outcome, RuleState } from '../../rules/run.ts'
import { findingsUntil } from '../in-period.ts'
import { isOfTables } from '../of-tables.ts'
import { concernsIndicators, countedTables } from './concerning.ts'

export type FindingsAndStates = Pick<Outcome, 'findings' | 'states'>

/** @param onTables of the rules on the tables; @param onCounts of those on the counts themselves. */
export function findingsOf(
  dossier: Dossier,
  until: Day,
  onTables: FindingsAndStates,
  onCounts: FindingsAndStates,
): FindingsAndStates {
  const isOwn = isOfTables(dossier, countedTables)
  const own = onTables.findings.filter((finding) => concernsIndicators(finding.rule) && isOwn(finding))
  const started = findingsUntil(own, { to: until }, 'start')
  // What is wrong with an exit later than the report does not touch its figures.
  const isLater = ({ rule }: Finding): boolean => rule.id.startsWith('RESULT-')
  const findings = started.flatMap((finding) =>
    isLater(finding) ? findingsUntil([finding], { to: until }, 'end') : [finding],
  )
  const states = onTables.states.filter(({ rule }) => concernsIndicators(rule) && rule.scope !== 'indicators')
  return {
    findings: [...findings, ...onCounts.findings],
    states: [...states.map((state) => recounted(state, findings)), ...onCounts.states],
  }
}

/** A rule on every table failed here only on those that are told of here. */
function recounted(state: RuleState, findings: readonly Finding[]): RuleState {
  if (state.ran === null) return state
  const own = findings.filter(({ rule }) => rule.id === state.rule.id)
  return { ...state, ran: { ...state.ran, failed: own.reduce((sum, finding) => sum + rowCount(finding), 0) } }
}
