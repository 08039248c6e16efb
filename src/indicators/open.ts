/** Who may still come to count: results lag behind starts, and it is fair to say by how many. */
import type { Day } from '../day.ts'
import type { IndicatorId } from '../law/indicator-ids.ts'
import { companyMeasures } from './company-measures.ts'
import { dayOf } from './measure.ts'
import { personMeasures } from './measures.ts'
import type { Scope } from './scope.ts'

/** People whose day has not come, of whom it is not certain that they cannot; and people (or companies) of whom the answer is missing. */
export function stillOpen(id: IndicatorId, { people, companies }: Scope, until: Day): number {
  const ofPeople = personMeasures.find((measure) => measure.id === id)
  if (ofPeople !== undefined) {
    const { day, answer } = ofPeople
    return people.filter((record) => {
      if (!record.isComplete) return false
      const on = dayOf(record, day)
      const said = answer(record)
      return said === 'unknown' || (said === 'yes' && (on === undefined || on > until))
    }).length
  }
  const ofCompanies = companyMeasures.find((measure) => measure.id === id)
  return companies.filter((record) => ofCompanies?.answer(record) === 'unknown').length
}
