/** Reports of random tables, counted as hanke does. */
import { day } from '../../../src/day.ts'
import { computeIndicators } from '../../../src/indicators/compute-indicators.ts'
import type { Indicators } from '../../../src/indicators/indicators.ts'
import { indicatorDefinitions } from '../../../src/law/indicator-definitions.ts'
import type { IndicatorsReport } from '../../../src/report/indicators/shape.ts'
import { dossierOfHands, everyRow } from '../../indicators/counting.ts'
import { asFiled, type SomeHands } from '../../indicators/random-hands.ts'

export const targets = {
  EECO01: 40,
  unemployed: 15,
  outsideLabourForce: 8,
  inEducation: 8,
  employed: 9,
  jobSearch: 6,
  intoEducation: 6,
  qualification: 5,
  intoEmployment: 12,
  companies: 7,
}

export async function reportOf(hands: SomeHands, from: string, until: string): Promise<IndicatorsReport> {
  const filed = Object.fromEntries(
    Object.entries(hands).map(([id, { people, companies }]) => [
      id,
      {
        ...(people === null ? {} : { people: asFiled(people) }),
        ...(companies === null ? {} : { companies: asFiled(companies) }),
      },
    ]),
  )
  const dossier = await dossierOfHands(filed, targets)
  const counts = computeIndicators(dossier, everyRow, { from: day(from), until: day(until) })
  return asReport(counts)
}

export function asReport(counts: Indicators): IndicatorsReport {
  const { indicators, totals, overlap, byStatus, series, pace } = counts
  return {
    schema: 'hanke/indicators@1',
    asOf: '2029-12-31',
    from: counts.from,
    until: counts.until,
    quarter: null,
    lang: 'fi',
    project: {} as IndicatorsReport['project'],
    implementers: [],
    indicators: indicators.map((one) => ({
      ...one,
      kind: indicatorDefinitions[one.id].kind,
      unit: indicatorDefinitions[one.id].unit,
      name: one.id,
    })),
    grandTotal: totals.group.grandTotal,
    incomplete: totals.group.incomplete,
    overlap,
    totals: totals.implementers,
    overlapPairs: [],
    byStatus:
      byStatus.group?.map(({ status, started, left, results }) => ({
        status,
        started: started.cumulative?.total ?? null,
        left: left.cumulative?.total ?? null,
        results: Object.fromEntries(
          Object.entries(results).map(([id, span]) => [id, span.cumulative?.total ?? null]),
        ) as NonNullable<IndicatorsReport['byStatus']>[number]['results'],
      })) ?? null,
    quarters: series.map(({ name, until, cumulative }) => ({
      name,
      until,
      cumulative: cumulative as Readonly<Record<string, number | null>>,
    })),
    pace,
    records: [],
    inputs: [],
    rules: [],
    findings: [],
    counts: { stop: 0, error: 0, warning: 0, info: 0 },
  }
}
