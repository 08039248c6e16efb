/**
 * Results by the situation at the start. In public these are the group's cumulative totals alone: any finer, and nearly all of them would be
 * small.
 */
import type { Indicators, StatusResults } from '../../indicators/indicators.ts'
import { resultIds } from '../../law/indicator-ids.ts'
import type { Figure } from './figure.ts'
import { statusKey } from './figure-key.ts'
import { statusWorth } from './worth.ts'

export const statusParts = ['left', ...resultIds] as const

export function statusFigures({ byStatus }: Pick<Indicators, 'byStatus'>): Figure[] {
  return (byStatus.group ?? []).flatMap((one) => {
    const started = statusKey(one.status, 'started')
    return [
      ...figure(started, one.started.cumulative?.total, []),
      ...statusParts.flatMap((part) => figure(statusKey(one.status, part), figureIn(one, part), [started])),
    ]
  })
}

function figureIn(one: StatusResults, part: (typeof statusParts)[number]): number | undefined {
  return (part === 'left' ? one.left : one.results[part]).cumulative?.total
}

function figure(key: string, value: number | undefined, within: readonly string[]): Figure[] {
  return value === undefined ? [] : [{ name: key, keys: [key], value, worth: statusWorth, within }]
}
