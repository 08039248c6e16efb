/** Runs the catalogue over a dossier, stage by stage, and says of every rule that it ran or why it did not. */
import type { Claim } from '../claim/claim.ts'
import type { EarlierPeriods } from '../claim/claimed-before.ts'
import type { Day } from '../day.ts'
import type { Indicators } from '../indicators/indicators.ts'
import type { Project } from '../project/project.ts'
import type { CommonTables } from '../read/common/read-common.ts'
import type { Dossier } from '../read/dossier.ts'
import { frameOf, runActivityRule } from './activity-frame.ts'
import type { Finding } from './finding.ts'
import type { Rule } from './rule.ts'
import { found, type Outcome, type Ran, type RuleState, type Run, runStages, skipped } from './run-stages.ts'
import { type Scenes, scenesOf } from './scenes.ts'

/**
 * Every stage but the claim's and the indicators'.
 * @param common the tables that are no one implementer's, where they are looked at: no claim and no indicator rests on them.
 */
export function runRules(catalogue: readonly Rule[], dossier: Dossier, common: CommonTables | null = null): Outcome {
  let scenes: Scenes | undefined
  return runStages(catalogue, (rule, { eligible }) => {
    scenes ??= scenesOf(dossier, common, eligible)
    return runRule(rule, dossier, common, scenes)
  })
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

function runRule(rule: Rule, dossier: Dossier, common: CommonTables | null, scenes: Scenes): Ran | undefined {
  const { project, asOf } = dossier
  switch (rule.scope) {
    case 'decision':
      return found(rule, [[null, rule.check(scenes.decision)]])
    case 'file':
      return found(
        rule,
        scenes.files.map(([id, scene]): Run => [id, rule.check(scene)]),
      )
    case 'folder':
      return found(
        rule,
        scenes.folders.map(([id, scene]): Run => [id, rule.check(scene)]),
      )
    case 'group': {
      // Each table by anybody: the staff of one may be the participants of another.
      const all = rule.reads.every((id) => dossier.handedIn.some(({ tables }) => tables[id] !== undefined))
      return all
        ? found(rule, [[null, rule.check(scenes.group)]])
        : skipped(rule, { kind: 'no-table', tables: rule.reads })
    }
    case 'implementer': {
      const able = scenes.implementers.filter(([, { tables }]) => rule.reads.every((id) => tables[id] !== undefined))
      if (able.length === 0) return skipped(rule, { kind: 'no-table', tables: rule.reads })
      const runs = able.map(([id, scene]): Run => [id, rule.check(scene)])
      const notFor = scenes.implementers.filter((one) => !able.includes(one)).map(([id]) => id)
      return found(rule, runs, notFor)
    }
    case 'claim':
      return skipped(rule, { kind: 'claim-only' })
    case 'indicators':
      return skipped(rule, { kind: 'indicators-only' })
    case 'activities':
      return common === null
        ? undefined
        : runActivityRule(rule, common, { asOf, frame: frameOf(project), eligible: scenes.group.eligible })
    default:
      return undefined
  }
}

export type { Stage } from './rule.ts'
export type { Outcome, RuleState, SkipReason } from './run-stages.ts'
