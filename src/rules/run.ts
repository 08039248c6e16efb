/** Runs the catalogue over a dossier, stage by stage, and says of every rule that it ran or why it did not. */
import type { Claim } from '../claim/claim.ts'
import type { EarlierPeriods } from '../claim/claimed-before.ts'
import type { Day } from '../day.ts'
import type { Indicators } from '../indicators/indicators.ts'
import type { Project } from '../project/project.ts'
import type { CommonTables } from '../read/common/read-common.ts'
import type { Dossier, HandedIn } from '../read/dossier.ts'
import type { TableId } from '../read/tables/definition.ts'
import { frameOf, runActivityRule } from './activity-frame.ts'
import type { Exclusions } from './exclusions.ts'
import type { Finding } from './finding.ts'
import type { Checked, ImplementerRule, ImplementerScene, Rule } from './rule.ts'
import { found, type Outcome, type Ran, type RuleState, type Run, runStages, skipped } from './run-stages.ts'

/**
 * Every stage but the claim's and the indicators'.
 * @param common the tables that are no one implementer's, where they are looked at: no claim and no indicator rests on them.
 */
export function runRules(catalogue: readonly Rule[], dossier: Dossier, common: CommonTables | null = null): Outcome {
  return runStages(catalogue, (rule, exclusions) => runRule(rule, dossier, common, exclusions))
}

/** Where no claim of an earlier period is at hand, none is asked for. */
const noEarlier: EarlierPeriods = {
  claimed: [],
  today: (period) => {
    throw new RangeError(`nothing was claimed of period ${period}`)
  },
}

/** The claim's own stage. */
export function runClaimRules(
  catalogue: readonly Rule[],
  project: Project,
  asOf: Day,
  claim: Claim,
  earlier: EarlierPeriods = noEarlier,
): Pick<Outcome, 'findings' | 'states'> {
  const findings: Finding[] = []
  const states: RuleState[] = []
  for (const rule of catalogue) {
    if (rule.scope !== 'claim') continue
    if (rule.beside === 'earlier-claims' && lacksEarlier(project, claim, earlier)) {
      states.push(skipped(rule, { kind: 'no-earlier-claim' }).state)
      continue
    }
    const own = found(rule, [[null, rule.check({ project, asOf, period: claim.period, claim, earlier })]])
    findings.push(...own.found)
    states.push(own.state)
  }
  return { findings, states }
}

/** Of a first claim there is nothing that could be lacking. */
function lacksEarlier({ claimPeriods }: Project, { period }: Claim, { claimed }: EarlierPeriods): boolean {
  return claimed.length === 0 && claimPeriods.some(({ number }) => number < period.number)
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

function runRule(rule: Rule, dossier: Dossier, common: CommonTables | null, { eligible }: Exclusions): Ran | undefined {
  const { project, asOf } = dossier
  const scene = { project, asOf }
  switch (rule.scope) {
    case 'decision':
      return found(rule, [[null, rule.check(scene)]])
    case 'file':
      return found(rule, [
        ...dossier.handedIn.map(
          (handedIn): Run => [handedIn.implementer.id, rule.check({ ...scene, handedIn, eligible })],
        ),
        ...(common === null ? [] : [[null, rule.check({ ...scene, handedIn: common, eligible })] satisfies Run]),
      ])
    case 'folder':
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
    case 'activities':
      return common === null ? undefined : runActivityRule(rule, common, { asOf, frame: frameOf(project), eligible })
    default:
      return undefined
  }
}

function checkImplementer(
  rule: ImplementerRule,
  { implementer, tables }: HandedIn,
  scene: Omit<ImplementerScene, 'implementer' | 'tables'>,
): Checked {
  return rule.check({ ...scene, implementer, tables: tables as ImplementerScene['tables'] })
}

function hasAll({ tables }: HandedIn, reads: readonly TableId[]): boolean {
  return reads.every((id) => tables[id] !== undefined)
}

export type { Stage } from './rule.ts'
export type { Outcome, RuleState, SkipReason } from './run-stages.ts'
