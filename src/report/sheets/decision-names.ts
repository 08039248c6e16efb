/** Names of the cells that hold the decision's figures, such as `xamk_support_granted`, so that a formula reads like its sentence. */
import type { CostRow, FinancingRow } from '../../project/project.ts'

export interface DecisionNames {
  readonly supportRate: string
  readonly flatRate: string
  readonly granted: string
  readonly cost: (row: CostRow) => string
  readonly financing: (row: FinancingRow) => string
}

/** An id has a–z, digits and hyphens. A name may hold no hyphen and begin with no digit; a full stop keeps `a-b` apart from `a`. */
export function decisionNames(id: string): DecisionNames {
  const own = id.replaceAll('-', '.').replace(/^(?=[\d.])/, '_')
  const granted = `${own}_support_granted`
  return {
    supportRate: `${own}_support_rate`,
    flatRate: `${own}_flat_rate`,
    granted,
    cost: (row) => `${own}_budget_${snake(row)}`,
    financing: (row) => (row === 'support' ? granted : `${own}_financing_${snake(row)}`),
  }
}

function snake(word: string): string {
  return word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
