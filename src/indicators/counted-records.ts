/** In which figures each person and company counts, in the group and at each implementer, and from which rows. */

import type { Day } from '../day.ts'
import { type IndicatorId, indicatorIds } from '../law/indicator-ids.ts'
import { companyMeasures } from './company-measures.ts'
import type { Days } from './counts.ts'
import type { CompanyRecord, CountedIn, CountedRecord, PersonRecord } from './indicators.ts'
import { type Answer, dayOf } from './measure.ts'
import { personMeasures } from './measures.ts'
import type { Scope } from './scope.ts'

/** @param own each implementer's scope, in the decision's order. */
export function countedRecords(group: Scope, own: readonly (readonly [string, Scope])[], days: Days): CountedRecord[] {
  const people = own.map(([id, scope]) => [id, new Map(scope.people.map((one) => [one.person, one]))] as const)
  const companies = own.map(
    ([id, scope]) => [id, new Map(scope.companies.map((one) => [one.businessId, one]))] as const,
  )
  return [
    ...group.people.map((record): CountedRecord => {
      const { person: key, participations: rows } = record
      const implementers = at(people, key, (one) => personIn(one, days))
      return { key, kind: 'person', ...personIn(record, days), implementers, rows }
    }),
    ...group.companies.map((record): CountedRecord => {
      const { businessId: key, participations: rows } = record
      const implementers = at(companies, key, (one) => companyIn(one, days))
      return { key, kind: 'company', ...companyIn(record, days), implementers, rows }
    }),
  ]
}

function at<R>(
  own: readonly (readonly [string, ReadonlyMap<string, R>])[],
  key: string,
  countedIn: (record: R) => CountedIn,
): CountedRecord['implementers'] {
  const found = own.flatMap(([id, records]) => {
    const record = records.get(key)
    return record === undefined ? [] : [[id, countedIn(record)] as const]
  })
  return Object.fromEntries(found)
}

type Answers = readonly (readonly [id: IndicatorId, on: Day, answer: Answer])[]

function personIn(record: PersonRecord, days: Days): CountedIn {
  const { isComplete, gender } = record
  const answers: Answers = personMeasures.flatMap(({ id, day, answer }) => {
    const on = dayOf(record, day)
    return on === undefined || on > days.until ? [] : [[id, on, answer(record)] as const]
  })
  return { isComplete, gender, ...sorted(isComplete ? answers : [], days) }
}

function companyIn(record: CompanyRecord, days: Days): CountedIn {
  const answers: Answers = companyMeasures.map(({ id, answer }) => [id, record.start, answer(record)])
  return { isComplete: true, gender: undefined, ...sorted(answers, days) }
}

function sorted(answers: Answers, { from }: Days): Pick<CountedIn, 'counts' | 'quarter' | 'unknown'> {
  const by = new Map(answers.map(([id, on, answer]) => [id, { on, answer }]))
  const counts = indicatorIds.filter((id) => by.get(id)?.answer === 'yes')
  return {
    counts,
    quarter: counts.filter((id) => (by.get(id)?.on ?? '') >= from),
    unknown: indicatorIds.filter((id) => by.get(id)?.answer === 'unknown'),
  }
}
