/** Whether rows with the same id can only be of different people. */
import { identityOf } from '../../read/person/identity-code.ts'
import type { ParticipantsTable } from '../../read/person/person-keys.ts'
import { traitsOf } from '../../read/person/traits.ts'

/** Two codes, two birth dates, or a woman and a man. What a row does not tell contradicts nothing. */
export function areTwoPeople(table: ParticipantsTable, rows: Iterable<number>): boolean {
  const [codes, births, genders] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const row of rows) {
    const code = table.columns.personalId.value(row)
    if (code !== undefined && identityOf(code) !== undefined) codes.add(code)
    const { birthDate, gender } = traitsOf(table, row)
    if (birthDate !== undefined) births.add(birthDate)
    // Someone who calls their gender another one may still have a code with the number of a woman or a man.
    if (gender === 'woman' || gender === 'man') genders.add(gender)
  }
  return [codes, births, genders].some(({ size }) => size > 1)
}
