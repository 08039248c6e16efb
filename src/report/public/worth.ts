/**
 * What a figure is worth to who reads the public page, so that what must be hidden beside the small figures is what is missed least: genders
 * before totals, a quarter before the whole time, an implementer before the group, and a target of the decision last of all.
 */
import type { CountColumn, SpanName, Unit } from './figure-key.ts'

const ofColumn: Readonly<Record<CountColumn, number>> = { total: 24, women: 2, men: 2, nonBinary: 2, unknown: 1 }

export function countWorth(unit: Unit, span: SpanName, column: CountColumn, isTarget: boolean): number {
  const plain = ofColumn[column] * (span === 'cumulative' ? 4 : 1) * (unit === 'group' ? 10 : 1)
  if (unit !== 'group' || span !== 'cumulative' || column !== 'total') return plain
  return plain * (isTarget ? 50 : 10)
}

export const grandTotalWorth = (unit: Unit): number => (unit === 'group' ? 5000 : 50)
export const incompleteWorth = (unit: Unit): number => (unit === 'group' ? 50 : 5)
export const overlapWorth = 50
/** A gap in the line over quarters is seen, but the line stands. */
export const seriesWorth = 500
export const statusWorth = 200
