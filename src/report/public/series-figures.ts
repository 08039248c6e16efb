/** The line over quarters: each point, and, which anybody can subtract, how many came between two of them. */
import type { IndicatorId } from '../../law/indicator-ids.ts'
import type { IndicatorsReport, ReportQuarter } from '../indicators/shape.ts'
import { plainId, rowIds } from './count-figures.ts'
import type { Figure } from './figure.ts'
import { seriesKey } from './figure-key.ts'
import { seriesWorth } from './worth.ts'

export const pointName = (id: IndicatorId, quarter: string): string => seriesKey(plainId(id), quarter)
export const riseName = (id: IndicatorId, quarter: string): string => `rise|${plainId(id)}|${quarter}`

export function seriesFigures({ quarters }: Pick<IndicatorsReport, 'quarters'>): Figure[] {
  return quarters.flatMap((point, at) => {
    const before = quarters[at - 1]
    return rowIds.flatMap((id) => {
      const value = valueAt(point, id)
      if (value === null) return []
      const keys = idsOf(point, id).map((one) => seriesKey(one, point.name))
      const earlier = before === undefined ? 0 : valueAt(before, id)
      return [
        { name: pointName(id, point.name), keys, value, worth: seriesWorth },
        ...(earlier === null ? [] : [rise(id, point.name, value - earlier)]),
      ]
    })
  })
}

function rise(id: IndicatorId, quarter: string, value: number): Figure {
  return { name: riseName(id, quarter), keys: [], value, worth: 0 }
}

const idsOf = ({ cumulative }: ReportQuarter, id: IndicatorId): IndicatorId[] =>
  (Object.keys(cumulative) as IndicatorId[]).filter((one) => plainId(one) === id)

export function valueAt(point: ReportQuarter, id: IndicatorId): number | null {
  const [name] = idsOf(point, plainId(id))
  return name === undefined ? null : (point.cumulative[name] ?? null)
}
