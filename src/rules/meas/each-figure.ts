/** A rule about one figure of each measure: its cell is empty, or every value in it is "ei tietoa". */
import type { MeasureValue } from '../../read/cells/measure-values.ts'
import type { MeasuresTable } from '../../read/common/measures-of.ts'
import { eachValue } from '../each-value.ts'
import type { Checked } from '../rule.ts'

export function eachFigure(measures: MeasuresTable, column: 'baseline' | 'current' | 'target'): Checked {
  return eachValue(measures, column, {
    judge: (values: readonly MeasureValue[]) =>
      values.every(({ kind }) => kind === 'unknown') ? { variant: 'unknown' } : undefined,
    empty: () => ({}),
  })
}
