/** Grand totals, the incomplete records, and the people whom several implementers have. */
import type { Indicators, Totals } from '../../indicators/indicators.ts'
import type { Figure } from './figure.ts'
import { overlapKey, totalsKey, type Unit, unitOf } from './figure-key.ts'
import { grandTotalWorth, incompleteWorth, overlapWorth } from './worth.ts'

export function totalsFigures({ totals, overlap }: Pick<Indicators, 'totals' | 'overlap'>): Figure[] {
  return [
    ...unitFigures('group', totals.group),
    ...Object.entries(totals.implementers).flatMap(([id, own]) => unitFigures(unitOf(id), own)),
    ...figure(overlapKey, overlap, overlapWorth),
  ]
}

function unitFigures(unit: Unit, { grandTotal, incomplete }: Totals): Figure[] {
  const all = totalsKey('grandTotal', unit)
  return [
    ...figure(all, grandTotal, grandTotalWorth(unit)),
    ...figure(totalsKey('incomplete', unit), incomplete, incompleteWorth(unit), [all]),
  ]
}

function figure(key: string, value: number | null, worth: number, within: readonly string[] = []): Figure[] {
  return value === null ? [] : [{ name: key, keys: [key], value, worth, within }]
}
