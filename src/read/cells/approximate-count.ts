/** A whole number as reports print it, exact or not: `27`, `n. 30`, `yli 110`. */
import { type Approximate, readApproximateCount } from '../../project/approximate.ts'
import { type CellKind, excelDamage } from '../cell.ts'

export const approximateCountCell: CellKind<Approximate<number>> = {
  read: (typed) => {
    const value = readApproximateCount(typed)
    return value === undefined ? { trouble: excelDamage(typed) ?? 'not-a-count' } : { value }
  },
  accepts: { fi: 'lukumäärä, esim. 27, n. 30 tai yli 110', en: 'a count such as 27, n. 30 or yli 110' },
  format: 'text',
}
