/** How the group hangs together with its implementers: their sum, but for the people whom several of them have. */
import { nameOf, rowIds } from './count-figures.ts'
import type { Figures } from './figure.ts'
import { countColumns, overlapKey, totalsKey, type Unit } from './figure-key.ts'
import { atMost, type Claimed, equal } from './relation.ts'

export function unitRelations(units: readonly Unit[], figures: Figures): Claimed[] {
  const rows = rowIds.flatMap((id) =>
    (['quarter', 'before', 'cumulative'] as const).flatMap((stretch) =>
      countColumns.map((column) => (unit: Unit) => nameOf(id, unit, stretch, column)),
    ),
  )
  const totals = (['grandTotal', 'incomplete'] as const).map((figure) => (unit: Unit) => totalsKey(figure, unit))
  // Who handed in nothing to count from adds nobody.
  const those = (named: (unit: Unit) => string) => units.map(named).filter((name) => figures.has(name))
  return [
    ...[...rows, ...totals].flatMap((named) => shared(named('group'), those(named))),
    equal(
      those((unit) => totalsKey('grandTotal', unit)),
      [totalsKey('grandTotal', 'group'), overlapKey],
    ),
  ]
}

/** Where nobody is at two, the first two make it exact. */
function shared(group: string, own: readonly string[]): Claimed[] {
  // What is printed of no implementer says nothing of the group.
  if (own.length === 0) return []
  return [
    atMost([group], own),
    atMost(own, [group, overlapKey]),
    ...own.map((one) => atMost([one], [group])),
    // A person at two may count at each of them and not in the group, or the other way round: these hold without exception.
    atMost(own, [group, overlapKey, overlapKey]),
    atMost([group], [...own, overlapKey]),
  ]
}
