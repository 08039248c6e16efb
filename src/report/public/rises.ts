/**
 * What anybody can subtract who has several reports: how much a figure of the whole time grew between two of them. None prints it, and it is
 * protected as if one did: from report to report, and over a longer time where that is of few people still.
 */
import type { ResultId } from '../../law/indicator-ids.ts'
import { nameOf, rowIds } from './count-figures.ts'
import { byName, type Figure, type Figures, isSmall } from './figure.ts'
import { statusKey, totalsKey, unitOf } from './figure-key.ts'
import { atMost, type Claimed, equal, knownRelations, type Relation } from './relation.ts'
import { outputParts } from './row-relations.ts'
import { follows, type Names } from './same-figures.ts'
import type { Seen } from './seen.ts'
import { exitIds } from './status-figures.ts'
import { isOfWholeTime } from './whole-time.ts'

export interface Rises {
  readonly figures: Figures
  readonly relations: readonly Relation[]
}

/** @param seen in the order of their days. @param names of each. */
export function risesBetween(seen: readonly Seen[], names: readonly Names[], smallestShown: number): Rises {
  const figures: Figure[] = []
  const sums: Relation[] = []
  const quarters: Figure[] = []
  const claimed: Claimed[] = []
  seen.forEach((later, to) => {
    for (const { name, value } of later.figures.values()) {
      if (!isOfWholeTime(name)) continue
      for (let from = to - 1; from >= 0; from--) {
        const before = seen[from]?.figures.get(name)?.value
        if (before === undefined) continue
        const rise = { name: riseOf(name, from, to), keys: [], value: value - before, worth: 0 }
        const isNext = from === to - 1
        if (isNext ? isQuarter(seen, to, name, rise.value) : !isSmall(rise, smallestShown)) continue
        figures.push(rise)
        const terms: Relation['terms'] = [
          [names[from]?.get(name) as string, 1],
          [rise.name, 1],
          [names[to]?.get(name) as string, -1],
        ]
        sums.push({ terms, isExact: true })
      }
    }
    if (to === 0) return
    for (const figure of later.figures.values())
      if (figure.name.includes('|quarter|')) quarters.push({ ...figure, name: names[to]?.get(figure.name) as string })
    const rise = (name: string): string => {
      const value = (later.figures.get(name)?.value ?? 0) - (seen[to - 1]?.figures.get(name)?.value ?? 0)
      const inQuarter = names[to]?.get(quarterOf(name))
      return inQuarter !== undefined && isQuarter(seen, to, name, value) ? inQuarter : riseOf(name, to - 1, to)
    }
    claimed.push(...claimedOf(later, rise))
  })
  const known = byName(figures)
  return { figures: known, relations: [...sums, ...knownRelations(claimed, byName([...quarters, ...figures]))] }
}

const none = (): readonly string[] => []

const riseOf = (name: string, from: number, to: number): string => `rise/${from}/${to}/${name}`

const quarterOf = (name: string): string => name.replace('|cumulative|', '|quarter|')

/** Whether the later report prints it as its quarter's figure. */
function isQuarter(seen: readonly Seen[], to: number, name: string, value: number): boolean {
  const [earlier, later] = [seen[to - 1] as Seen, seen[to] as Seen]
  const quarter = later.figures.get(quarterOf(name))
  return name.includes('|cumulative|') && follows(earlier.report, later.report) && quarter?.value === value
}

/** Who left in a time into a situation is among those who left in it; who came at an implementer is among those who came. */
function claimedOf({ report }: Seen, rise: (name: string) => string): Claimed[] {
  const own = Object.keys(report.totals).map(unitOf)
  const totals = own.map((unit) => rise(totalsKey('grandTotal', unit)))
  const group = rise(totalsKey('grandTotal', 'group'))
  return [
    ...(report.byStatus ?? []).flatMap(({ status }) => {
      const of = (part: ResultId | 'left' | 'started') => rise(statusKey(status, part))
      return [atMost(exitIds.map(of), [of('left')]), atMost([of('EECR03')], [of('left')])]
    }),
    ...own.flatMap((unit) => outputParts((id) => rise(nameOf(id, unit, 'cumulative', 'total')), none)),
    ...rowIds.flatMap((id) => {
      const those = own.map((unit) => rise(nameOf(id, unit, 'cumulative', 'total')))
      const all = rise(nameOf(id, 'group', 'cumulative', 'total'))
      return [atMost([all], those), atMost(those, [all, rise('overlap')]), ...those.map((one) => atMost([one], [all]))]
    }),
    atMost([group], totals),
    ...totals.map((one) => atMost([one], [group])),
    equal(totals, [group, rise('overlap')]),
  ]
}
