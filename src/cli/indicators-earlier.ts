/** Reports of earlier days in the folder of the reports: which were delivered, and which of them no longer hold. */
import { type Day, day } from '../day.ts'
import type { Days } from '../indicators/counts.ts'
import type { Lang } from '../lang/lang.ts'
import { filled, wordsOf } from '../lang/words.ts'
import type { Project } from '../project/project.ts'
import { type DeliveredReport, readDelivered } from '../report/indicators/delivered.ts'
import { changedSince, earlierText } from '../report/indicators/earlier.ts'
import type { EarlierReport, IndicatorsReport } from '../report/indicators/shape.ts'
import { isSameProject } from '../report/read-back.ts'
import { shownPath } from './open-project.ts'
import { machineOutputs } from './reports-folder.ts'

export interface Kept {
  readonly path: string
  readonly report: DeliveredReport
  readonly days: Days
}

/**
 * @param until the last day of the report that is being made.
 * @returns of each earlier span the report that was made last, oldest span first: a copy that was replaced has been told of then.
 */
export function earlierReports(folder: string, project: Project, until: Day): Kept[] {
  const last = new Map<string, Kept>()
  for (const { path, text } of machineOutputs(folder)) {
    const report = readDelivered(text)
    if (typeof report === 'string' || !isWhole(report) || !isSameProject(report.project, project)) continue
    if (report.until >= until) continue
    const span = [report.from, report.until, ...Object.keys(report.totals)].join(' ')
    // Of one day's making the report itself, whose name sorts after those of its copies.
    if ((last.get(span)?.report.asOf ?? '') > report.asOf) continue
    last.set(span, { path, report, days: { from: day(report.from), until: day(report.until) } })
  }
  return [...last.values()].sort((a, b) => (a.days.until < b.days.until ? -1 : 1))
}

/** Neither a public one, which hides figures, nor a comparison, which is of today's tables. */
function isWhole(report: DeliveredReport): boolean {
  return report.public === undefined && report.restatement === undefined
}

/** @param now of each one's days, in the same order. */
export function noLongerHolding(kept: readonly Kept[], now: readonly IndicatorsReport[]): EarlierReport[] {
  return kept.flatMap(({ path, report }, at) => {
    const today = now[at]
    const changed = today && changedSince(shownPath(path), report, today)
    return changed === undefined ? [] : [changed]
  })
}

/** For standard error. */
export function earlierMessage(earlier: readonly EarlierReport[], lang: Lang): string {
  const words = wordsOf(lang).indicators
  return earlier
    .map((one) => {
      const path = one.path.includes(' ') ? `"${one.path}"` : one.path
      const command = `hanke ${words.command} --against ${path}`
      return `${earlierText(one, lang)}\n  → ${filled(words.replaced.see, { command })}\n`
    })
    .join('')
}
