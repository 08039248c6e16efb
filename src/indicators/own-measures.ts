/** The decision's own counts of people: most are a common indicator under another name, two part EECO04. */
import { indicatorDefinitions } from '../law/indicator-definitions.ts'
import { ownIds } from '../law/indicator-ids.ts'
import { type PersonMeasure, whether } from './measure.ts'

const parts: readonly PersonMeasure[] = (['outsideLabourForce', 'inEducation'] as const).map((situation) => ({
  id: situation,
  day: 'start',
  reads: [['status']],
  answer: ({ status }) => whether(status === situation),
}))

/** @param common the measures that the others are named after. */
export function ownMeasures(common: readonly PersonMeasure[]): PersonMeasure[] {
  const twins = ownIds.flatMap((id) => {
    const twin = common.find((one) => one.id === indicatorDefinitions[id].sameAs)
    return twin === undefined ? [] : [{ ...twin, id }]
  })
  return [...twins, ...parts]
}
