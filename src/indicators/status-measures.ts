/** EECO01 to EECO05: the situation at the start. "koulutuksessa" is inactive in EU terms. */
import { longTermMonths } from '../law/indicator-limits.ts'
import type { StartingStatus } from '../read/tables/participants.ts'
import type { PersonRecord } from './indicators.ts'
import { type PersonMeasure, whether } from './measure.ts'

const inactive: readonly (StartingStatus | undefined)[] = ['outsideLabourForce', 'inEducation']

export function isInactive({ status }: PersonRecord): boolean {
  return inactive.includes(status)
}

const atStart = { day: 'start', reads: [['status']] } as const

export const statusMeasures: readonly PersonMeasure[] = [
  // Everyone complete has one of the situations, so all of them are the sum of the three.
  { ...atStart, id: 'EECO01', answer: () => 'yes' },
  { ...atStart, id: 'EECO02', answer: ({ status }) => whether(status === 'unemployed') },
  {
    id: 'EECO03',
    day: 'start',
    reads: [['status'], ['unemployedMonths']],
    answer: ({ status, unemployedMonths }) => {
      if (status !== 'unemployed') return 'no'
      return unemployedMonths === undefined ? 'unknown' : whether(unemployedMonths >= longTermMonths)
    },
  },
  { ...atStart, id: 'EECO04', answer: (record) => whether(isInactive(record)) },
  { ...atStart, id: 'EECO05', answer: ({ status }) => whether(status === 'employed') },
]
