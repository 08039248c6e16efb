/** EECO13, 14, 16 and 17: what the participant answered. "ei tietoa" is not "ei", and neither is an empty cell. */
import type { IndicatorId } from '../law/indicator-ids.ts'
import { asSaid, type PersonMeasure } from './measure.ts'

type Question = 'thirdCountry' | 'foreignBackground' | 'homeless' | 'rural'

function answered(id: IndicatorId, question: Question): PersonMeasure {
  return { id, day: 'start', reads: [[question]], answer: (record) => asSaid(record[question]) }
}

export const backgroundMeasures: readonly PersonMeasure[] = [
  answered('EECO13', 'thirdCountry'),
  answered('EECO14', 'foreignBackground'),
  answered('EECO16', 'homeless'),
  answered('EECO17', 'rural'),
]
