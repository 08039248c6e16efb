/**
 * Results by the situation at the start: the group's cumulative totals; and what follows from them, which pages print where they print those:
 * who left into something else, and who still takes part.
 */
import { type ResultId, resultIds } from '../../law/indicator-ids.ts'
import type { IndicatorsReport, ReportStatus } from '../indicators/shape.ts'
import type { Figure } from './figure.ts'
import { statusKey } from './figure-key.ts'
import { statusWorth } from './worth.ts'

export const statusParts = ['started', 'left', ...resultIds] as const
export type StatusPart = (typeof statusParts)[number]

/** Into which situation one leaves: one of these, or something else. */
export const exitIds = ['EECR01', 'EECR02', 'EECR04'] as const satisfies readonly ResultId[]

export const followingName = (status: string, what: 'other' | 'participating'): string => `following|${status}|${what}`

export function statusFigures({ byStatus }: Pick<IndicatorsReport, 'byStatus'>): Figure[] {
  return (byStatus ?? []).flatMap((one) => [
    ...statusParts.flatMap((part) => {
      const key = statusKey(one.status, part)
      const value = statusFigure(one, part)
      return value === null ? [] : [{ name: key, keys: [key], value, worth: statusWorth }]
    }),
    ...following(one, 'other', [one.left, ...exitIds.map((id) => one.results[id])]),
    ...following(one, 'participating', [one.started, one.left]),
  ])
}

/** @param figures all, and what is taken away. */
function following(
  { status }: ReportStatus,
  what: 'other' | 'participating',
  figures: readonly (number | null)[],
): Figure[] {
  if (figures.some((figure) => figure === null)) return []
  const [all = 0, ...parts] = figures.map(Number)
  const value = parts.reduce((rest, part) => rest - part, all)
  return [{ name: followingName(status, what), keys: [], value, worth: 0 }]
}

export function statusFigure({ started, left, results }: ReportStatus, part: StatusPart): number | null {
  if (part === 'started') return started
  return part === 'left' ? left : results[part]
}
