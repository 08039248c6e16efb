/** The figures of one scope: a measure, its records, and the two stretches of days. */
import type { Day } from '../day.ts'
import type { Span } from './indicators.ts'
import { type CompanyMeasure, dayOf, type PersonMeasure } from './measure.ts'
import { canTell, type Scope } from './scope.ts'
import { Tally } from './tally.ts'

/** The days of a report: its quarter, or the stretch that was asked for. */
export interface Days {
  readonly from: Day
  readonly until: Day
}

export const notKnown: Span = { quarter: null, cumulative: null }

/** How many of the scope's people count, on the day that the measure says; the incomplete in nothing. */
export function countPeople(scope: Scope, { reads, day, answer }: PersonMeasure, { from, until }: Days): Span {
  if (!canTell(scope, 'participants', reads)) return notKnown
  const quarter = new Tally()
  const cumulative = new Tally()
  for (const record of scope.people) {
    if (!record.isComplete) continue
    const on = dayOf(record, day)
    if (on === undefined || on > until) continue
    const said = answer(record)
    cumulative.add(said, record.gender)
    if (on >= from) quarter.add(said, record.gender)
  }
  return { quarter: quarter.people(), cumulative: cumulative.people() }
}

export function countCompanies(scope: Scope, { reads, answer }: CompanyMeasure, { from }: Days): Span {
  if (!canTell(scope, 'companies', reads)) return notKnown
  const quarter = new Tally()
  const cumulative = new Tally()
  for (const record of scope.companies) {
    const said = answer(record)
    cumulative.add(said, undefined)
    if (record.start >= from) quarter.add(said, undefined)
  }
  return { quarter: quarter.companies(), cumulative: cumulative.companies() }
}
