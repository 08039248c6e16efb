/** Everyone, the incomplete included: an incomplete record counts here and nowhere else. */
import type { Totals } from './indicators.ts'
import { canTell, type Scope } from './scope.ts'

export function totalsOf(scope: Scope): Totals {
  if (!canTell(scope, 'participants', [])) return { grandTotal: null, incomplete: null }
  return {
    grandTotal: scope.people.length,
    incomplete: scope.people.filter(({ isComplete }) => !isComplete).length,
  }
}
