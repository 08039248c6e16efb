/** In which figures each person and company of the group counts, and from which rows: what two reports are compared by. */
import type { Day } from '../day.ts'
import { type IndicatorId, indicatorIds } from '../law/indicator-ids.ts'
import { companyMeasures } from './company-measures.ts'
import type { CountedRecord, PersonRecord } from './indicators.ts'
import { type Answer, dayOf } from './measure.ts'
import { personMeasures } from './measures.ts'
import type { Scope } from './scope.ts'

export function countedRecords({ people, companies }: Scope, until: Day): CountedRecord[] {
  return [
    ...people.map((record): CountedRecord => {
      const answers = record.isComplete ? answersOf(record, until) : []
      const { person, isComplete, participations } = record
      return { key: person, kind: 'person', isComplete, ...sorted(answers), rows: participations }
    }),
    ...companies.map((record): CountedRecord => {
      const answers = companyMeasures.map(({ id, answer }) => [id, answer(record)] as const)
      const { businessId, participations } = record
      return { key: businessId, kind: 'company', isComplete: true, ...sorted(answers), rows: participations }
    }),
  ]
}

type Answers = readonly (readonly [IndicatorId, Answer])[]

function answersOf(record: PersonRecord, until: Day): Answers {
  return personMeasures.flatMap(({ id, day, answer }) => {
    const on = dayOf(record, day)
    return on === undefined || on > until ? [] : [[id, answer(record)] as const]
  })
}

function sorted(answers: Answers): Pick<CountedRecord, 'counts' | 'unknown'> {
  const by = new Map(answers)
  return {
    counts: indicatorIds.filter((id) => by.get(id) === 'yes'),
    unknown: indicatorIds.filter((id) => by.get(id) === 'unknown'),
  }
}
