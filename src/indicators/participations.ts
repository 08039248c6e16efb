/** The rows of all participants tables as participations, in the order in which a person's rows follow each other. */
import type { Eligible } from '../claim/claim.ts'
import type { Dossier } from '../read/dossier.ts'
import { identityOf } from '../read/person/identity-code.ts'
import { type ParticipantsTable, personKeys } from '../read/person/person-keys.ts'
import type { Participation } from './indicators.ts'

/** @returns by start; on the same day in the order of the implementers and of their files, so the last is the last. */
export function participationsOf(dossier: Dossier, eligible: Eligible): Participation[] {
  const all = dossier.handedIn.flatMap(({ implementer, tables: { participants } }) =>
    participants === undefined ? [] : participationsAt(implementer.id, participants, eligible(participants)),
  )
  return all.sort(byStart)
}

export function byStart(a: { readonly start: string }, b: { readonly start: string }): number {
  return a.start < b.start ? -1 : a.start > b.start ? 1 : 0
}

/** Those of one implementer, in the order of its files. */
export function participationsAt(implementer: string, table: ParticipantsTable, eligible: Uint8Array): Participation[] {
  const { columns } = table
  const people = personKeys(table, implementer, eligible)
  const rows: Participation[] = []
  for (let row = 0; row < table.rows; row++) {
    const start = columns.start.value(row)
    const person = people[row]
    // A row without a start or without anybody is FILE-08's or FILE-05's, and excluded by it.
    if (eligible[row] === 0 || start === undefined || person === undefined) continue
    const identity = identityIn(person)
    rows.push({
      implementer,
      table,
      row,
      person,
      gender: identity?.gender ?? columns.gender.value(row),
      birthDate: identity?.birthDate ?? columns.birthDate.value(row),
      start,
      status: columns.status.value(row),
      unemployedMonths: columns.unemployedMonths.value(row),
      education: columns.education.value(row),
      thirdCountry: columns.thirdCountry.value(row),
      foreignBackground: columns.foreignBackground.value(row),
      homeless: columns.homeless.value(row),
      rural: columns.rural.value(row),
      end: columns.end.value(row),
      exitStatus: columns.exitStatus.value(row),
      qualification: columns.qualification.value(row),
      employedAfter6: columns.employedAfter6.value(row),
      improvedAfter6: columns.improvedAfter6.value(row),
    })
  }
  return rows
}

/** What the person's code says, on whichever of the person's rows it stands. */
function identityIn(person: string): ReturnType<typeof identityOf> {
  return person.startsWith('hetu:') ? identityOf(person.slice('hetu:'.length)) : undefined
}
