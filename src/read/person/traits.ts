/** Gender and birth date in a row: the identity code is evidence, and what is typed beside it is not, where the two disagree. */
import type { Day } from '../../day.ts'
import type { Gender } from '../tables/participants.ts'
import { identityOf } from './identity-code.ts'
import type { ParticipantsTable } from './person-keys.ts'

export interface Traits {
  readonly gender: Gender | undefined
  readonly birthDate: Day | undefined
}

export function traitsOf({ columns }: ParticipantsTable, row: number): Traits {
  const code = columns.personalId.value(row)
  const identity = code === undefined ? undefined : identityOf(code)
  return {
    gender: identity?.gender ?? columns.gender.value(row),
    birthDate: identity?.birthDate ?? columns.birthDate.value(row),
  }
}
