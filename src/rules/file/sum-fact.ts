/** A sum of hours or euros, counted in the units of `Hours` and `Money`, as a fact. */
import { type Fact, fact } from '../../lang/fact.ts'
import { cents, hoursOf } from '../../money.ts'
import type { CellKind } from '../../read/cell.ts'

export function sumFact(format: CellKind<unknown>['format'] | undefined, units: bigint): Fact {
  const number = Number(units)
  // Ninety million million euros are no project's: such a sum is only told as digits.
  if (!Number.isSafeInteger(number)) return fact.text(String(units))
  return format === 'hours' ? fact.hours(hoursOf(number)) : fact.money(cents(number))
}
