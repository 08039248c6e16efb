/** EECO06 to EECO08: full years on the day of the start. A complete record has an age. */
import { ageBands } from '../law/indicator-limits.ts'
import { type PersonMeasure, whether } from './measure.ts'

function aged(id: keyof typeof ageBands): PersonMeasure {
  const { from, to } = ageBands[id]
  return {
    id,
    day: 'start',
    reads: [['birthDate', 'personalId']],
    answer: ({ age = Number.NaN }) => whether(age >= from && age <= to),
  }
}

export const ageMeasures: readonly PersonMeasure[] = [aged('EECO06'), aged('EECO07'), aged('EECO08')]
