/** An indicators report of some implementers only. The group's figures stay whole. */
import { onlyImplementers } from '../only.ts'
import type { IndicatorsReport, ReportSpan } from './shape.ts'

export function onlyIndicators(report: IndicatorsReport, ids: readonly string[]): IndicatorsReport {
  if (report.implementers.every(({ id }) => ids.includes(id))) return report
  const own = onlyImplementers(report, ids)
  const isOwn = (implementer: string | null): boolean => implementer === null || ids.includes(implementer)
  const keep = <T>(of: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(of).filter(([id]) => ids.includes(id)))
  const { records, overlapPairs, restatement } = report
  return {
    ...own,
    part: true,
    indicators: own.indicators.map((one) => ({ ...one, implementers: keep<ReportSpan>(one.implementers) })),
    totals: keep(own.totals),
    ...(overlapPairs === undefined
      ? {}
      : { overlapPairs: overlapPairs.filter(({ implementers }) => implementers.every(isOwn)) }),
    ...(records === undefined
      ? {}
      : { records: records.filter(({ rows }) => rows.some(({ path }) => isOwn(path.split('/')[1] ?? ''))) }),
    ...(restatement === undefined
      ? {}
      : { restatement: { ...restatement, figures: restatement.figures.filter((one) => isOwn(one.implementer)) } }),
  }
}
