/** The indicators for which a decision sets targets: the common ESF+ indicators and the decision's own. */
import * as z from 'zod'
import { count } from './scalars.ts'

const ownIndicators = [
  'unemployed',
  'outsideLabourForce',
  'inEducation',
  'employed',
  'jobSearch',
  'intoEducation',
  'qualification',
  'intoEmployment',
  'companies',
]

function numbered(family: string, last: number): string[] {
  return Array.from({ length: last }, (_, at) => `${family}${String(at + 1).padStart(2, '0')}`)
}

/** Every id that `indicators.targets` takes. */
export const targetIds = [...numbered('EECO', 19), ...numbered('EECR', 6), ...ownIndicators]

const target = count.describe('Päätöksen tavoite, kokonaisluku')

export const targetsSchema = z
  .strictObject(Object.fromEntries(targetIds.map((id) => [id, target.optional()])))
  .nullish()
  .transform((targets) =>
    Object.fromEntries(
      Object.entries(targets ?? {}).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
    ),
  )
  .describe('Päätöksen indikaattoritavoitteet: EECO01…, EECR01… tai hankkeen omat (esimerkiksi unemployed, companies)')
