/**
 * hanke in one page: files → rows → findings → claim → report. Pure: it is handed the bytes, the decision and the day, and returns a
 * value; the disk, the clock and the terminal belong to `cli/`.
 */
import type { ClaimedBefore } from './claim/claimed-before.ts'
import { computeClaim } from './claim/compute-claim.ts'
import { earlierPeriods } from './claim/earlier-periods.ts'
import { hoursByWorkPackage } from './claim/hours-by-work-package.ts'
import { type Day, earlier } from './day.ts'
import { computeIndicators } from './indicators/compute-indicators.ts'
import type { Days } from './indicators/counts.ts'
import type { Indicators } from './indicators/indicators.ts'
import type { Lang } from './lang/lang.ts'
import type { ClaimPeriod, Project } from './project/project.ts'
import { readCommon } from './read/common/read-common.ts'
import { type Dossier, readDossier, type StartHelpers, withTables } from './read/dossier.ts'
import type { InputFile } from './read/read-table.ts'
import { checkReport } from './report/check-report.ts'
import { claimedTables, concernsClaim } from './report/claim-concerns.ts'
import { claimReport } from './report/claim-report.ts'
import { endedPeriod, ownFigures } from './report/documents/portfolio/own-figures.ts'
import type { ReportOwn } from './report/documents/portfolio/shape.ts'
import type { Followed } from './report/documents/progress/report.ts'
import { concernsIndicators, countedTables } from './report/indicators/concerning.ts'
import type { IndicatorsReport } from './report/indicators/shape.ts'
import { indicatorsReport } from './report/indicators-report.ts'
import { type OwedReport, owedReport } from './report/owed-report.ts'
import { pseudonyms } from './report/pseudonym.ts'
import type { CheckReport, ClaimReport } from './report/report.ts'
import { catalogue } from './rules/catalogue.ts'
import { type Outcome, runClaimRules, runIndicatorRules, runRules } from './rules/run.ts'

export interface Task {
  readonly project: Project
  /** Every file under `data/`. */
  readonly files: readonly InputFile[]
  /** The day that counts as today. */
  readonly asOf: Day
  readonly lang: Lang
  /** Other threads for large files; without it, this one reads all. */
  readonly startHelpers?: StartHelpers
}

/** Every rule on every table. */
export async function check({ project, files, asOf, lang, startHelpers }: Task): Promise<CheckReport> {
  const dossier = await readDossier(project, files, asOf, startHelpers)
  const common = await readCommon(files, 'project')
  return checkReport(dossier, runRules(catalogue, dossier, common), lang, common)
}

/** The same findings by what each implementer has to do about them. */
export async function owed({ project, files, asOf, lang, startHelpers }: Task): Promise<OwedReport> {
  const dossier = await readDossier(project, files, asOf, startHelpers)
  return owedReport(dossier, runRules(catalogue, dossier, await readCommon(files, 'project')), lang)
}

/**
 * The claim of one period, from the rows that no rule excludes.
 * @param before what was claimed of earlier periods, which the same rows should still come to.
 */
export async function claim(
  task: Task,
  period: ClaimPeriod,
  before: readonly ClaimedBefore[] = [],
): Promise<ClaimReport> {
  const { project, files, asOf, startHelpers } = task
  return claimed(task, await readDossier(project, files, asOf, startHelpers, claimedTables), period, before).report
}

function claimed(
  { project, asOf, lang }: Task,
  dossier: Dossier,
  period: ClaimPeriod,
  before: readonly ClaimedBefore[],
) {
  const outcome = runRules(catalogue.filter(concernsClaim), dossier)
  const computed = computeClaim(dossier, outcome.exclusions.eligible, period)
  const earlier = earlierPeriods(dossier, outcome.exclusions.eligible, before)
  const onClaim = runClaimRules(catalogue, project, asOf, computed, earlier)
  return { outcome, report: claimReport(dossier, computed, outcome, onClaim, lang) }
}

/**
 * A claim period as its monitoring report tells of it: the claim, the indicators of the same days, and the hours by work package, from one
 * reading of the tables, so that none of them can say otherwise than the others.
 */
export async function followUp(
  task: Task,
  period: ClaimPeriod,
  before: readonly ClaimedBefore[] = [],
): Promise<Followed> {
  const { project, files, asOf, lang, startHelpers } = task
  const dossier = await readDossier(project, files, asOf, startHelpers)
  const { outcome, report } = claimed(task, withTables(dossier, claimedTables), period, before)
  const counts = counted(task, withTables(dossier, countedTables), { from: period.start, until: period.end })
  const { eligible } = outcome.exclusions
  const work = dossier.handedIn.map((one) => [one.implementer.id, hoursByWorkPackage(project, one, eligible, period)])
  return {
    claim: report,
    // Nobody is named in it, under a pseudonym either.
    indicators: indicatorsReport(counts, lang, () => ''),
    work: Object.fromEntries(work),
  }
}

/** What the report of the indicators is drawn from. */
export interface Counted {
  readonly dossier: Dossier
  readonly counts: Indicators
  /** Of the rules on the tables. */
  readonly outcome: Outcome
  /** Of the rules on the counts themselves. */
  readonly onCounts: Pick<Outcome, 'findings' | 'states'>
}

/** The indicators of some days and cumulatively to the last of them, from the rows that no rule excludes. */
export async function indicators(task: Task, days: Days): Promise<Counted> {
  const { project, files, asOf, startHelpers } = task
  return counted(task, await readDossier(project, files, asOf, startHelpers, countedTables), days)
}

const judged = (dossier: Dossier): Outcome => runRules(catalogue.filter(concernsIndicators), dossier)

function counted({ project, asOf }: Task, dossier: Dossier, days: Days, outcome = judged(dossier)): Counted {
  const counts = computeIndicators(dossier, outcome.exclusions.eligible, days)
  return { dossier, counts, outcome, onCounts: runIndicatorRules(catalogue, project, asOf, counts) }
}

/** @param secret the project's, which keys the pseudonyms of people; it stands nowhere in the report. */
export async function reportIndicators(task: Task, days: Days, secret: string): Promise<IndicatorsReport> {
  return indicatorsReport(await indicators(task, days), task.lang, pseudonyms(secret))
}

/** The same of several spans, from one reading of the tables. */
export async function reportSpans(task: Task, spans: readonly Days[], secret: string): Promise<IndicatorsReport[]> {
  const { project, files, asOf, startHelpers } = task
  const dossier = await readDossier(project, files, asOf, startHelpers, countedTables)
  const outcome = judged(dossier)
  return spans.map((days) => indicatorsReport(counted(task, dossier, days, outcome), task.lang, pseudonyms(secret)))
}

/**
 * What a portfolio tells of one of its projects, from one reading of its tables: the claim of the latest period that has ended, and the
 * indicators to the day. Nothing of the tables is kept, so that a portfolio of hundreds takes no more room than its largest project.
 */
export async function member(task: Task): Promise<ReportOwn> {
  const { project, files, asOf, startHelpers } = task
  const dossier = await readDossier(project, files, asOf, startHelpers)
  const outcome = runRules(catalogue, dossier)
  const period = endedPeriod(project, asOf)
  const claim = period === null ? null : computeClaim(dossier, outcome.exclusions.eligible, period)
  const { counts } = counted(task, dossier, { from: earlier(project.start, asOf), until: asOf })
  return ownFigures(project, outcome, claim, counts)
}

/** What the rules say of the decision alone. */
export async function judgeDecision({ project, asOf }: Pick<Task, 'project' | 'asOf'>): Promise<Outcome> {
  const dossier = await readDossier(project, [], asOf)
  return runRules(
    catalogue.filter(({ scope }) => scope === 'decision'),
    dossier,
  )
}
