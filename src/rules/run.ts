/** Runs the catalogue over a dossier, stage by stage, and says of every rule that it ran or why it did not. */
import type { Claim } from '../claim/claim.ts'
import type { Day } from '../day.ts'
import type { Indicators } from '../indicators/indicators.ts'
import type { Project } from '../project/project.ts'
import type { Dossier, HandedIn } from '../read/dossier.ts'
import type { TableId } from '../read/tables/definition.ts'
import { Exclusions } from './exclusions.ts'
import { fewHits } from './few-hits.ts'
import { type Finding, finding, rowCount } from './finding.ts'
import {
  type Checked,
  type ImplementerRule,
  type ImplementerScene,
  type Rule,
  type RuleId,
  type Stage,
  stages,
} from './rule.ts'

/** Why a rule looked at nothing: no one handed in what it reads, or it belongs to another command. */
export type SkipReason =
  | { readonly kind: 'no-table'; readonly tables: readonly TableId[] }
  | { readonly kind: 'claim-only' }
  | { readonly kind: 'indicators-only' }

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

/** Every stage but the claim's and the indicators'. */
export function runRules(catalogue: readonly Rule[], dossier: Dossier): Outcome {
  const exclusions = new Exclusions()
  const findings: Finding[] = []
  const states = new Map<RuleId, RuleState>()
  for (const stage of stages) {
    const found: Finding[] = []
    for (const rule of catalogue.filter((one) => one.stage === stage)) {
      const { state, found: own } = runRule(rule, dossier, exclusions)
      states.set(rule.id, state)
      found.push(...own)
    }
    for (const one of found) if (one.severity === 'error') exclusions.exclude(one)
    findings.push(...found)
  }
  return { findings, states: catalogue.flatMap(({ id }) => states.get(id) ?? []), exclusions }
}

/** The claim's own stage. */
export function runClaimRules(
  catalogue: readonly Rule[],
  project: Project,
  asOf: Day,
  claim: Claim,
): Pick<Outcome, 'findings' | 'states'> {
  const findings: Finding[] = []
  const states: RuleState[] = []
  for (const rule of catalogue) {
    if (rule.scope !== 'claim') continue
    const own = found(rule, [[null, rule.check({ project, asOf, period: claim.period, claim })]])
    findings.push(...own.found)
    states.push(own.state)
  }
  return { findings, states }
}

/** The indicators' own stage. */
export function runIndicatorRules(
  catalogue: readonly Rule[],
  project: Project,
  asOf: Day,
  indicators: Indicators,
): Pick<Outcome, 'findings' | 'states'> {
  const runs = catalogue
    .filter((rule) => rule.scope === 'indicators')
    .map((rule) => found(rule, [[null, rule.check({ project, asOf, indicators })]]))
  return { findings: runs.flatMap((run) => run.found), states: runs.map(({ state }) => state) }
}

type Run = readonly [implementer: string | null, checked: Checked]

function runRule(rule: Rule, dossier: Dossier, exclusions: Exclusions): { state: RuleState; found: Finding[] } {
  const scene = { project: dossier.project, asOf: dossier.asOf }
  const { eligible } = exclusions
  switch (rule.scope) {
    case 'decision':
      return found(rule, [[null, rule.check(scene)]])
    case 'file':
      return found(
        rule,
        dossier.handedIn.map(
          (handedIn): Run => [handedIn.implementer.id, rule.check({ ...scene, handedIn, dossier, eligible })],
        ),
      )
    case 'group': {
      // Each table by anybody: the staff of one may be the participants of another.
      const all = rule.reads.every((id) => dossier.handedIn.some(({ tables }) => tables[id] !== undefined))
      return all
        ? found(rule, [[null, rule.check({ ...scene, handedIn: dossier.handedIn, dossier, eligible })]])
        : skipped(rule, { kind: 'no-table', tables: rule.reads })
    }
    case 'implementer': {
      const able = dossier.handedIn.filter((handedIn) => hasAll(handedIn, rule.reads))
      if (able.length === 0) return skipped(rule, { kind: 'no-table', tables: rule.reads })
      const runs = able.map(
        (handedIn): Run => [handedIn.implementer.id, checkImplementer(rule, handedIn, { ...scene, eligible })],
      )
      const notFor = dossier.handedIn
        .filter((handedIn) => !able.includes(handedIn))
        .map(({ implementer }) => implementer.id)
      return found(rule, runs, notFor)
    }
    case 'claim':
      return skipped(rule, { kind: 'claim-only' })
    case 'indicators':
      return skipped(rule, { kind: 'indicators-only' })
  }
}

function checkImplementer(
  rule: ImplementerRule,
  { implementer, tables }: HandedIn,
  scene: Omit<ImplementerScene, 'implementer' | 'tables'>,
): Checked {
  return rule.check({ ...scene, implementer, tables: tables as ImplementerScene['tables'] })
}

function found(
  rule: Rule,
  runs: readonly Run[],
  notFor: readonly string[] = [],
): { state: RuleState; found: Finding[] } {
  const list = runs.flatMap(([implementer, { hits }]) => fewHits(hits).map((hit) => finding(rule, implementer, hit)))
  const checked = runs.reduce((sum, [, one]) => sum + one.checked, 0)
  const failed = list.reduce((sum, one) => sum + rowCount(one), 0)
  return { state: { rule, ran: { checked, failed }, skipped: null, notFor }, found: list }
}

function skipped(rule: Rule, reason: SkipReason): { state: RuleState; found: Finding[] } {
  return { state: { rule, ran: null, skipped: reason, notFor: [] }, found: [] }
}

function hasAll({ tables }: HandedIn, reads: readonly TableId[]): boolean {
  return reads.every((id) => tables[id] !== undefined)
}

export type { Stage }
