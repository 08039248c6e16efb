/** An indicators report of some implementers only. The group's figures stay whole. */
import { ownerOf } from '../../read/owner.ts'
import { onlyImplementers } from '../only.ts'
import { stopsOf, withoutTable } from './incomplete.ts'
import type { IndicatorsReport, OtherImplementers, ReportSpan } from './shape.ts'

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
    others: othersOf(report, ids),
    indicators: own.indicators.map((one) => ({ ...one, implementers: keep<ReportSpan>(one.implementers) })),
    totals: keep(own.totals),
    ...(overlapPairs === undefined
      ? {}
      : { overlapPairs: overlapPairs.filter(({ implementers }) => implementers.every(isOwn)) }),
    ...(records === undefined
      ? {}
      : { records: records.filter(({ rows }) => rows.some(({ path }) => isOwn(ownerOf(path)))) }),
    ...(restatement === undefined
      ? {}
      : { restatement: { ...restatement, figures: restatement.figures.filter((one) => isOwn(one.implementer)) } }),
  }
}

/** Their files are read like everyone's, since the group's figures are made of them: what is wrong there has to be said here too. */
function othersOf(report: IndicatorsReport, ids: readonly string[]): OtherImplementers {
  const isOther = (id: string | null): id is string => id !== null && !ids.includes(id)
  const unread = stopsOf(report).flatMap(({ implementer, places }) =>
    isOther(implementer) ? places.map(({ path }) => ({ implementer, path })) : [],
  )
  return {
    implementers: report.implementers.map(({ id }) => id).filter(isOther),
    unread: unread.filter(({ path }, at) => unread.findIndex((one) => one.path === path) === at),
    notHandedIn: withoutTable(report).filter(isOther),
  }
}
