/** One person's rows become one record: EURA and the guidance on re-entry know one start, one exit and the last results. */
import { addMonths, type Day, fullYears } from '../day.ts'
import { followUpMonths } from '../law/indicator-limits.ts'
import type { Participation, PersonRecord } from './indicators.ts'
import { firstKnown } from './merged.ts'

/**
 * @param rows of one person, by start, all started by `until`.
 * @param until an exit after this day has not happened yet, and neither have its results.
 */
export function personRecord(rows: readonly [Participation, ...Participation[]], until: Day): PersonRecord {
  const [first] = rows
  const last = rows.at(-1) ?? first
  const end = last.end === undefined || last.end > until ? undefined : last.end
  const hasLeft = end !== undefined
  // Traits of the person, which a later row may tell where the first is silent; situations at the start are the first row's alone.
  const gender = firstKnown(rows, (row) => row.gender)
  const birthDate = firstKnown(rows, (row) => row.birthDate)
  return {
    person: first.person,
    participations: rows,
    gender,
    birthDate,
    age: birthDate === undefined ? undefined : fullYears(birthDate, first.start),
    start: first.start,
    status: first.status,
    unemployedMonths: first.unemployedMonths,
    education: first.education,
    thirdCountry: first.thirdCountry,
    foreignBackground: first.foreignBackground,
    homeless: first.homeless,
    rural: first.rural,
    end,
    followUp: hasLeft ? addMonths(end, followUpMonths) : undefined,
    exitStatus: hasLeft ? last.exitStatus : undefined,
    qualification: hasLeft ? last.qualification : undefined,
    employedAfter6: hasLeft ? last.employedAfter6 : undefined,
    improvedAfter6: hasLeft ? last.improvedAfter6 : undefined,
    isComplete:
      gender !== undefined && birthDate !== undefined && first.status !== undefined && first.education !== undefined,
  }
}
