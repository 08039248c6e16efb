/** The indicators for which a decision sets targets: the common ESF+ indicators and the decision's own. */
import * as z from 'zod'
import { type IndicatorId, indicatorIds } from '../law/indicator-ids.ts'
import { count } from './scalars.ts'

/** Every id that `indicators.targets` takes. */
export const targetIds: readonly IndicatorId[] = indicatorIds

const target = count.describe('Päätöksen tavoite, kokonaisluku').optional()

export const targetsSchema = z
  .strictObject(Object.fromEntries(targetIds.map((id) => [id, target])))
  .nullish()
  .transform((targets) =>
    Object.fromEntries(
      Object.entries(targets ?? {}).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
    ),
  )
  .describe('Päätöksen indikaattoritavoitteet: EECO01…, EECR01… tai hankkeen omat (esimerkiksi unemployed, companies)')
