/** EECR05 and EECR06: six calendar months after the exit, of those not employed and of those employed at the start. */
import { asSaid, type PersonMeasure } from './measure.ts'

export const followUpMeasures: readonly PersonMeasure[] = [
  {
    id: 'EECR05',
    day: 'followUp',
    reads: [['status'], ['end'], ['employedAfter6']],
    answer: ({ status, employedAfter6 }) => (status === 'employed' ? 'no' : asSaid(employedAfter6)),
  },
  {
    id: 'EECR06',
    day: 'followUp',
    reads: [['status'], ['end'], ['improvedAfter6']],
    answer: ({ status, improvedAfter6 }) => (status === 'employed' ? asSaid(improvedAfter6) : 'no'),
  },
]
