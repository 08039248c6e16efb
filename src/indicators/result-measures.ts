/** EECR01 to EECR04: what the exit form says of those whose starting situation lets them reach it. */
import type { ExitStatus } from '../read/tables/participants.ts'
import type { PersonRecord } from './indicators.ts'
import { asSaid, type PersonMeasure, whether } from './measure.ts'
import { isInactive } from './status-measures.ts'

const inWork: readonly ExitStatus[] = ['employed', 'selfEmployed']

/** Who could not reach it is a certain no, also where the form is missing. */
function left(canReach: (record: PersonRecord) => boolean, ...situations: readonly ExitStatus[]) {
  return (record: PersonRecord) => {
    if (!canReach(record)) return 'no'
    return record.exitStatus === undefined ? 'unknown' : whether(situations.includes(record.exitStatus))
  }
}

const onExit = { day: 'exit', reads: [['status'], ['end'], ['exitStatus']] } as const

export const resultMeasures: readonly PersonMeasure[] = [
  { ...onExit, id: 'EECR01', answer: left(isInactive, 'jobSeeker') },
  { ...onExit, id: 'EECR02', answer: left(({ status }) => status !== 'inEducation', 'studying') },
  {
    id: 'EECR03',
    day: 'exit',
    reads: [['end'], ['qualification']],
    answer: ({ qualification }) => asSaid(qualification),
  },
  { ...onExit, id: 'EECR04', answer: left(({ status }) => status !== 'employed', ...inWork) },
]
