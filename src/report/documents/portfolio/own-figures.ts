/** What a portfolio tells of a project that has a folder of its own. Nothing else of it is kept: there may be hundreds. */
import type { Claim } from '../../../claim/claim.ts'
import type { Day } from '../../../day.ts'
import type { Indicators } from '../../../indicators/indicators.ts'
import { type Money, minus, moneyText, total } from '../../../money.ts'
import type { ClaimPeriod, Project } from '../../../project/project.ts'
import type { RecordedProject } from '../../../project/recorded.ts'
import type { Outcome } from '../../../rules/run.ts'
import { countsOf } from '../../findings.ts'
import { shareText } from '../amount.ts'
import type { ReportClaimed, ReportOwn, ReportProjectClaim } from './shape.ts'

/** The latest claim period that has ended by a day. */
export function endedPeriod({ claimPeriods }: Pick<Project, 'claimPeriods'>, asOf: Day): ClaimPeriod | null {
  const ended = claimPeriods.filter(({ end }) => end <= asOf)
  return ended.reduce<ClaimPeriod | null>((last, one) => (last === null || one.end > last.end ? one : last), null)
}

export function ownFigures(
  { sha256, implementers }: Project,
  { findings }: Pick<Outcome, 'findings'>,
  claim: Claim | null,
  { pace }: Pick<Indicators, 'pace'>,
): ReportOwn {
  return {
    sha256: sha256 ?? null,
    implementers: implementers.length,
    support: moneyText(total(implementers.map(({ financing }) => financing.support))),
    claim: claim === null ? null : claimFigures(claim),
    indicators: pace.map(({ id, target, done }) => ({ id, target, done })),
    findings: countsOf(findings),
  }
}

/** Of a project whose cost model is not one that hanke computes: what its own records say. */
export function recordedFigures({ sha256, implementers, planned }: RecordedProject): ReportOwn {
  return {
    sha256: sha256 ?? null,
    implementers: implementers.length,
    support: planned.support === null ? null : moneyText(planned.support),
    claim: null,
    indicators: [],
    findings: null,
  }
}

function claimFigures({ period, group: { costs, financing } }: Claim): ReportProjectClaim {
  const { budget, period: now, after } = costs.net
  return {
    number: period.number,
    end: period.end,
    ...claimed({ budget, period: now, after, support: financing.support.after }),
  }
}

export interface ClaimedMoney {
  readonly budget: Money
  readonly period: Money
  readonly after: Money
  readonly support: Money
}

/** Of one project, or of several together. */
export function claimed({ budget, period, after, support }: ClaimedMoney): ReportClaimed {
  return {
    period: moneyText(period),
    after: moneyText(after),
    budget: moneyText(budget),
    left: moneyText(minus(budget, after)),
    support: moneyText(support),
    used: shareText(after, budget),
  }
}
