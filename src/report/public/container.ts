/** Which indicator's people another's are among. */
import type { IndicatorId } from '../../law/indicator-ids.ts'

const narrow: Partial<Record<IndicatorId, IndicatorId>> = {
  EECO03: 'EECO02',
  outsideLabourForce: 'EECO04',
  inEducation: 'EECO04',
  EECR01: 'EECO04',
  EECR06: 'EECO05',
}

/** The narrowest; EECO01 lies within none. */
export function containerOf(id: IndicatorId): IndicatorId | null {
  return id === 'EECO01' ? null : (narrow[id] ?? 'EECO01')
}
