/** EECO18, EECO19 and the decision's own count of companies. */
import type { IndicatorId } from '../law/indicator-ids.ts'
import type { CompanySize } from '../read/tables/companies.ts'
import { type CompanyMeasure, whether } from './measure.ts'

function sized(id: IndicatorId, ...sizes: readonly CompanySize[]): CompanyMeasure {
  return {
    id,
    reads: [['size']],
    answer: ({ size }) => (size === undefined ? 'unknown' : whether(sizes.includes(size))),
  }
}

export const companyMeasures: readonly CompanyMeasure[] = [
  sized('EECO18', 'public'),
  sized('EECO19', 'micro', 'small', 'medium'),
  { id: 'companies', reads: [], answer: () => 'yes' },
]
