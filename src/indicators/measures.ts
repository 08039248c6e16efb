/** Every measure of people. EECO12 and EECO15 have none: EURA 2021 does not collect them. */
import { ageMeasures } from './age-measures.ts'
import { backgroundMeasures } from './background-measures.ts'
import { educationMeasures } from './education-measures.ts'
import { followUpMeasures } from './follow-up-measures.ts'
import type { PersonMeasure } from './measure.ts'
import { ownMeasures } from './own-measures.ts'
import { resultMeasures } from './result-measures.ts'
import { statusMeasures } from './status-measures.ts'

export const commonResults: readonly PersonMeasure[] = [...resultMeasures, ...followUpMeasures]

const common = [...statusMeasures, ...ageMeasures, ...educationMeasures, ...backgroundMeasures, ...commonResults]

export const personMeasures: readonly PersonMeasure[] = [...common, ...ownMeasures(common)]
