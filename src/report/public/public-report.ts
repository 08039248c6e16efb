/** The same report for everybody's eyes: small figures hidden, and nothing in it that is about single people. */
import { unreadOf } from '../indicators/incomplete.ts'
import type { IndicatorsReport } from '../indicators/shape.ts'
import { overlapKey, totalsKey, unitOf } from './figure-key.ts'
import { hiddenFigures } from './hidden-figures.ts'
import { mapped, shownIndicators, shownPace, shownQuarters, shownStatus } from './shown.ts'
import type { Solver } from './solver.ts'

/** @param smallestShown of `hanke.yaml`: figures of fewer people are hidden, and others beside them. */
export function publicReport(report: IndicatorsReport, smallestShown: number, solver: Solver): IndicatorsReport {
  return withoutFigures(report, smallestShown, hiddenFigures(report, smallestShown, solver))
}

/** @param hidden by their keys; what is hidden is `null`. */
export function withoutFigures(
  report: IndicatorsReport,
  smallestShown: number,
  hidden: ReadonlySet<string>,
): IndicatorsReport {
  const shown = (key: string, value: number | null) => (hidden.has(key) ? null : value)
  const { schema, asOf, from, until, quarter, lang, project, implementers } = report
  const { files } = unreadOf(report)
  // What a report tells beside these is of single people, of how many rows there are, or of figures in words: it is left out by not being here.
  return {
    ...{ schema, asOf, from, until, quarter, lang, project, implementers },
    indicators: shownIndicators(report, hidden),
    grandTotal: shown(totalsKey('grandTotal', 'group'), report.grandTotal),
    incomplete: shown(totalsKey('incomplete', 'group'), report.incomplete),
    overlap: shown(overlapKey, report.overlap),
    totals: mapped(report.totals, ({ grandTotal, incomplete }, id) => ({
      grandTotal: shown(totalsKey('grandTotal', unitOf(id)), grandTotal),
      incomplete: shown(totalsKey('incomplete', unitOf(id)), incomplete),
    })),
    byStatus: report.byStatus?.map((one) => shownStatus(one, hidden)) ?? null,
    quarters: shownQuarters(report, hidden),
    pace: report.pace.map((one) => shownPace(one, hidden)),
    inputs: [],
    rules: [],
    findings: [],
    counts: { stop: 0, error: 0, warning: 0, info: 0 },
    public: { smallestShown, ...(files === 0 ? {} : { unread: files }), hidden: [...hidden].sort() },
  }
}
