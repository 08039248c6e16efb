/** The same report for everybody's eyes: small figures hidden, and nothing in it that is about single people. */
import { unreadOf } from '../indicators/incomplete.ts'
import type { IndicatorsReport } from '../indicators/shape.ts'
import { neverPrinted } from './count-figures.ts'
import { overlapKey, totalsKey, unitOf } from './figure-key.ts'
import { hiddenFigures, type Out } from './hidden-figures.ts'
import { mapped, shownIndicators, shownPace, shownQuarters, shownStatus } from './shown.ts'
import type { Solver } from './solver.ts'

/** Public reports that were made earlier, as today's tables make them. */
export interface Beside {
  readonly out: readonly Out[]
  /** Keys of what the public report of these very days hides, where none of its figures has been corrected. */
  readonly before?: ReadonlySet<string>
}

/** @param smallestShown of `hanke.yaml`: figures of fewer people are hidden, and others beside them. */
export function publicReport(report: IndicatorsReport, smallestShown: number, solver: Solver): IndicatorsReport {
  return publicBeside(report, smallestShown, solver, { out: [] }).report
}

export interface Public {
  readonly report: IndicatorsReport
  /** How many small figures the reports that are out give away whatever this one hides. */
  readonly bare: number
}

export function publicBeside(
  report: IndicatorsReport,
  smallestShown: number,
  solver: Solver,
  { out, before }: Beside,
): Public {
  const { hidden, bare } = hiddenFigures(report, smallestShown, solver, out, before)
  const beside = out.map((one) => one.report.until).sort()
  return { report: withoutFigures(report, smallestShown, hidden, beside), bare }
}

/** @param keys of what is hidden: it is `null`. @param beside last days of the public reports that were taken into account. */
export function withoutFigures(
  report: IndicatorsReport,
  smallestShown: number,
  keys: ReadonlySet<string>,
  beside: readonly string[] = [],
): IndicatorsReport {
  const hidden = new Set([...keys, ...neverPrinted(report)])
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
    public: {
      smallestShown,
      ...(beside.length === 0 ? {} : { beside }),
      ...(files === 0 ? {} : { unread: files }),
      hidden: [...hidden].sort(),
    },
  }
}
