/** Stage after stage: what an earlier one has excluded, a later one does not see. */
import type { AnyTableId } from '../read/tables/definition.ts'
import { Exclusions } from './exclusions.ts'
import { fewHits } from './few-hits.ts'
import { type Finding, finding, rowCount } from './finding.ts'
import { type Checked, type Rule, type RuleId, stages } from './rule.ts'

/** Why a rule looked at nothing: no one handed in what it reads, it belongs to another command, or no earlier claim is at hand. */
export type SkipReason =
  | { readonly kind: 'no-table'; readonly tables: readonly AnyTableId[] }
  | { readonly kind: 'claim-only' }
  | { readonly kind: 'indicators-only' }
  | { readonly kind: 'no-earlier-claim' }

export interface RuleState {
  readonly rule: Rule
  readonly ran: { readonly checked: number; readonly failed: number } | null
  readonly skipped: SkipReason | null
  /** Implementers for whom it could not run although it ran for others. */
  readonly notFor: readonly string[]
}

export interface Outcome {
  readonly findings: readonly Finding[]
  readonly states: readonly RuleState[]
  readonly exclusions: Exclusions
}

/** What one rule said, and of whom. */
export interface Ran {
  readonly state: RuleState
  readonly found: readonly Finding[]
}

export type Run = readonly [implementer: string | null, checked: Checked]

/** @param runRule gives `undefined` for a rule that is about something else altogether: it is not even listed as skipped. */
export function runStages(
  catalogue: readonly Rule[],
  runRule: (rule: Rule, exclusions: Exclusions) => Ran | undefined,
): Outcome {
  const exclusions = new Exclusions()
  const findings: Finding[] = []
  const states = new Map<RuleId, RuleState>()
  for (const stage of stages) {
    const found: Finding[] = []
    for (const rule of catalogue.filter((one) => one.stage === stage)) {
      const ran = runRule(rule, exclusions)
      if (ran === undefined) continue
      states.set(rule.id, ran.state)
      found.push(...ran.found)
    }
    for (const one of found) if (one.severity === 'error') exclusions.exclude(one)
    findings.push(...found)
  }
  return { findings, states: catalogue.flatMap(({ id }) => states.get(id) ?? []), exclusions }
}

export function found(rule: Rule, runs: readonly Run[], notFor: readonly string[] = []): Ran {
  const list = runs.flatMap(([implementer, { hits }]) => fewHits(hits).map((hit) => finding(rule, implementer, hit)))
  const checked = runs.reduce((sum, [, one]) => sum + one.checked, 0)
  const failed = list.reduce((sum, one) => sum + rowCount(one), 0)
  return { state: { rule, ran: { checked, failed }, skipped: null, notFor }, found: list }
}

export function skipped(rule: Rule, reason: SkipReason): Ran {
  return { state: { rule, ran: null, skipped: reason, notFor: [] }, found: [] }
}
