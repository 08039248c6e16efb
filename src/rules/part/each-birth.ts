/** A rule about a participant's birth and start: it points at the birth date where that is typed, else at the code that tells it. */
import type { Day } from '../../day.ts'
import { traitsOf } from '../../read/person/traits.ts'
import { eachRow, together } from '../each-row.ts'
import type { Checked, ImplementerScene, Verdict } from '../rule.ts'

export function eachBirth(
  participants: ImplementerScene<'participants'>['tables']['participants'],
  where: Uint8Array,
  judge: (born: Day, start: Day) => Verdict | undefined,
): Checked {
  const { start, personalId, birthDate } = participants.columns
  const judgeRow = (row: number): Verdict | undefined | null => {
    const [born, first] = [traitsOf(participants, row).birthDate, start.value(row)]
    return born === undefined || first === undefined ? null : judge(born, first)
  }
  const isTyped = (row: number): boolean => birthDate.value(row) !== undefined
  return together(
    eachRow(participants, { at: 'birthDate', where, judge: (row) => (isTyped(row) ? judgeRow(row) : null) }),
    eachRow(participants, {
      at: 'personalId',
      where,
      judge: (row) => (isTyped(row) || personalId.value(row) === undefined ? null : judgeRow(row)),
    }),
  )
}
