/** Who may still come to count: results lag behind starts, and it is fair to say by how many. */
import type { Day } from '../day.ts'
import type { IndicatorId } from '../law/indicator-ids.ts'
import { dayOf } from './measure.ts'
import { personMeasures } from './measures.ts'
import type { Scope } from './scope.ts'

/** People whose day has not come, of whom it is not certain that they cannot; and people of whom the answer is missing. */
export function stillOpen(id: IndicatorId, { people }: Scope, until: Day): number {
  const measure = personMeasures.find((one) => one.id === id)
  if (measure === undefined) return 0
  return people.filter((record) => {
    if (!record.isComplete) return false
    const on = dayOf(record, measure.day)
    const said = measure.answer(record)
    return said === 'unknown' || (said === 'yes' && (on === undefined || on > until))
  }).length
}
