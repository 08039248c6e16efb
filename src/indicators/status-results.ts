/** What those who started in each situation have reached: a result is fair to judge only against those who left and could reach it. */
import { type StartingStatus, startingStatuses } from '../read/tables/participants.ts'
import { countPeople, type Days } from './counts.ts'
import type { StatusResults } from './indicators.ts'
import type { PersonMeasure } from './measure.ts'
import { commonResults } from './measures.ts'
import { canTell, type Scope } from './scope.ts'

const everyone: Pick<PersonMeasure, 'id' | 'answer'> = { id: 'EECO01', answer: () => 'yes' }
const started: PersonMeasure = { ...everyone, day: 'start', reads: [['status']] }
const left: PersonMeasure = { ...everyone, day: 'exit', reads: [['status'], ['end']] }

/** @returns `null` where no participants table was handed in. */
export function statusResults(scope: Scope, days: Days): StatusResults[] | null {
  if (!canTell(scope, 'participants', [])) return null
  return (Object.keys(startingStatuses) as StartingStatus[]).map((status) => {
    const own = { ...scope, people: scope.people.filter((record) => record.status === status) }
    const results = commonResults.map((measure) => [measure.id, countPeople(own, measure, days)])
    return {
      status,
      started: countPeople(own, started, days),
      left: countPeople(own, left, days),
      results: Object.fromEntries(results) as StatusResults['results'],
    }
  })
}
