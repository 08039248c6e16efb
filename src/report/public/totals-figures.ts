/** Grand totals, the incomplete records, and the people whom several implementers have. */
import type { IndicatorsReport, ReportTotals } from '../indicators/shape.ts'
import type { Figure } from './figure.ts'
import { overlapKey, totalsKey, type Unit, unitOf } from './figure-key.ts'
import { grandTotalWorth, incompleteWorth, overlapWorth } from './worth.ts'

type Totals = Pick<IndicatorsReport, 'grandTotal' | 'incomplete' | 'totals' | 'overlap'>

export function totalsFigures({ grandTotal, incomplete, totals, overlap }: Totals): Figure[] {
  return [
    ...unitFigures('group', { grandTotal, incomplete }),
    ...Object.entries(totals).flatMap(([id, own]) => unitFigures(unitOf(id), own)),
    ...figure(overlapKey, overlap, overlapWorth),
  ]
}

function unitFigures(unit: Unit, { grandTotal, incomplete }: ReportTotals): Figure[] {
  return [
    ...figure(totalsKey('grandTotal', unit), grandTotal, grandTotalWorth(unit)),
    ...figure(totalsKey('incomplete', unit), incomplete, incompleteWorth(unit)),
  ]
}

function figure(key: string, value: number | null, worth: number): Figure[] {
  return value === null ? [] : [{ name: key, keys: [key], value, worth }]
}
