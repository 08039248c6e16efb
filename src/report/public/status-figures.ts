/** Results by the situation at the start: the group's cumulative totals. */
import { resultIds } from '../../law/indicator-ids.ts'
import type { IndicatorsReport, ReportStatus } from '../indicators/shape.ts'
import type { Figure } from './figure.ts'
import { statusKey } from './figure-key.ts'
import { statusWorth } from './worth.ts'

export const statusParts = ['started', 'left', ...resultIds] as const
export type StatusPart = (typeof statusParts)[number]

export function statusFigures({ byStatus }: Pick<IndicatorsReport, 'byStatus'>): Figure[] {
  return (byStatus ?? []).flatMap((one) =>
    statusParts.flatMap((part) => {
      const key = statusKey(one.status, part)
      const value = statusFigure(one, part)
      return value === null ? [] : [{ name: key, keys: [key], value, worth: statusWorth }]
    }),
  )
}

export function statusFigure({ started, left, results }: ReportStatus, part: StatusPart): number | null {
  if (part === 'started') return started
  return part === 'left' ? left : results[part]
}
