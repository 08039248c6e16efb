/** EECO09 to EECO11: the highest level completed before the start. A complete record has one. */
import { educationBands } from '../law/indicator-limits.ts'
import { type PersonMeasure, whether } from './measure.ts'

function educated(id: keyof typeof educationBands): PersonMeasure {
  const { from, to } = educationBands[id]
  return {
    id,
    day: 'start',
    reads: [['education']],
    answer: ({ education }) => whether(Number(education) >= from && Number(education) <= to),
  }
}

export const educationMeasures: readonly PersonMeasure[] = [educated('EECO09'), educated('EECO10'), educated('EECO11')]
