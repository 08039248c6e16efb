/** Compares a report with one that was delivered: the past may be corrected, and never silently. */
import { countColumns, countKey, overlapKey, totalsKey, type Unit, unitOf } from '../public/figure-key.ts'
import type { DeliveredReport } from './delivered.ts'
import { isOtherSecret, ofOnly, restatedRecords } from './restated-records.ts'
import type { RestatedFigure, Restatement } from './restatement.ts'
import type { IndicatorsReport, ReportRecord, ReportSpan } from './shape.ts'

const spans = ['quarter', 'cumulative'] as const

/**
 * @param now of the same days as the delivered report, and of everyone whom that shows.
 * @param asked ids of those who are compared; beside them the group is.
 */
export function restatementOf(
  delivered: DeliveredReport,
  now: IndicatorsReport,
  asked: readonly string[] = idsOf(now),
): Restatement {
  const hidden = new Set(delivered.public?.hidden)
  const only = comparable(delivered, asked)
  const isPart = now.part === true || delivered.part === true || only.length < idsOf(now).length
  const all = [...indicatorFigures(delivered, now), ...totalFigures(delivered, now)].filter(
    ({ figure: { implementer } }) => implementer === null || only.includes(implementer),
  )
  const changed = all.filter(({ figure: { before, after } }) => before !== after)
  const { asOf, from, until } = delivered
  return {
    asOf,
    from,
    until,
    ...(isPart ? { of: only } : {}),
    figures: changed.filter(({ key }) => !hidden.has(key)).map(({ figure }) => figure),
    ...withinPart(recordsOf(delivered, now), isPart ? only : null),
    hidden: all.filter(({ key }) => hidden.has(key)).length,
  }
}

const idsOf = ({ totals }: Pick<DeliveredReport, 'totals'> | IndicatorsReport): string[] => Object.keys(totals)

/** Those of the asked whom the delivered report shows: everyone, unless it was itself of some only. */
export function comparable(delivered: DeliveredReport, asked: readonly string[]): string[] {
  const shown = idsOf(delivered)
  return delivered.part === true ? asked.filter((id) => shown.includes(id)) : [...asked]
}

type Records = Pick<Restatement, 'records' | 'unexplained'>

/** @param only `null` where everyone is compared. */
function withinPart({ records, unexplained }: Records, only: readonly string[] | null): Records {
  return { records: only === null ? records : (records?.flatMap((one) => ofOnly(one, only)) ?? null), unexplained }
}

function recordsOf(delivered: DeliveredReport, now: IndicatorsReport): Records {
  const [before, after] = [delivered.records, now.records ?? []]
  if (before === undefined)
    return { records: null, unexplained: delivered.public === undefined ? 'noRecords' : 'public' }
  if (!isOtherSecret(before, after)) return { records: restatedRecords(before, after), unexplained: null }
  const isCompany = ({ kind }: ReportRecord): boolean => kind === 'company'
  return {
    records: restatedRecords(before.filter(isCompany), after.filter(isCompany)),
    unexplained: 'otherSecret',
  }
}

interface Compared {
  readonly key: string
  readonly figure: RestatedFigure
}

type DeliveredSpan = DeliveredReport['indicators'][number]['group']

function indicatorFigures(delivered: DeliveredReport, { indicators }: IndicatorsReport): Compared[] {
  return indicators.flatMap(({ id, group, implementers }) => {
    const then = delivered.indicators.find((one) => one.id === id)
    const units: [string | null, ReportSpan, DeliveredSpan | undefined][] = [
      [null, group, then?.group],
      ...Object.entries(implementers).map(([one, span]): [string, ReportSpan, DeliveredSpan | undefined] => [
        one,
        span,
        then?.implementers[one],
      ]),
    ]
    return units.flatMap(([implementer, after, before]) =>
      spans.flatMap((span) =>
        countColumns.map((column) => ({
          key: countKey(id, unit(implementer), span, column),
          figure: {
            figure: id,
            implementer,
            span,
            column,
            before: before?.[span]?.[column] ?? null,
            after: after[span]?.[column] ?? null,
          },
        })),
      ),
    )
  })
}

function totalFigures(delivered: DeliveredReport, now: IndicatorsReport): Compared[] {
  const compared = (
    figure: 'grandTotal' | 'incomplete' | 'overlap',
    implementer: string | null,
    before: number | null | undefined,
    after: number | null,
  ): Compared => ({
    key: figure === 'overlap' ? overlapKey : totalsKey(figure, unit(implementer)),
    figure: { figure, implementer, span: 'cumulative', column: 'total', before: before ?? null, after },
  })
  return [
    ...(['grandTotal', 'incomplete', 'overlap'] as const).map((one) => compared(one, null, delivered[one], now[one])),
    ...Object.entries(now.totals).flatMap(([id, totals]) =>
      (['grandTotal', 'incomplete'] as const).map((one) => compared(one, id, delivered.totals[id]?.[one], totals[one])),
    ),
  ]
}

const unit = (implementer: string | null): Unit => (implementer === null ? 'group' : unitOf(implementer))
