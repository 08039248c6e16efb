/** A rule that fires everywhere says so once: above a limit its hits of one table and column become one, with all their rows. */
import type { Fact } from '../lang/fact.ts'
import type { Hit, RowSpot } from './rule.ts'

const MOST_HITS = 500
const MOST_VALUES = 20

interface Merged {
  readonly spot: RowSpot
  readonly rows: number[][]
  readonly facts: Map<string, Map<string, Fact>>
  readonly hit: Hit
}

export function fewHits(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length <= MOST_HITS) return hits
  const merged = new Map<string, Merged>()
  const kept: Hit[] = []
  for (const hit of hits) {
    const [spot] = hit.spots
    if (hit.spots.length !== 1 || spot === undefined || !('rows' in spot)) {
      kept.push(hit)
      continue
    }
    const key = [spot.table.definition.id, spot.column ?? '', hit.variant ?? '', hit.implementer ?? ''].join('\u001f')
    const group: Merged = merged.get(key) ?? { spot, rows: [], facts: new Map(), hit }
    merged.set(key, group)
    group.rows.push(Array.from(spot.rows))
    for (const [name, value] of Object.entries(hit.facts))
      remember(group.facts, name, 'kind' in value ? [value] : value)
  }
  const together = [...merged.values()].map(({ spot, rows, facts, hit }): Hit => {
    const values = [...facts].map(
      ([name, list]) => [name, list.size === 1 ? [...list.values()][0] : [...list.values()]] as const,
    )
    const sorted = Uint32Array.from(new Set(rows.flat())).sort()
    return {
      spots: [{ ...spot, rows: sorted }],
      facts: Object.fromEntries(values) as Hit['facts'],
      ...(hit.variant === undefined ? {} : { variant: hit.variant }),
      ...(hit.implementer === undefined ? {} : { implementer: hit.implementer }),
    }
  })
  return [...kept, ...together]
}

function remember(facts: Map<string, Map<string, Fact>>, name: string, values: readonly Fact[]): void {
  const list = facts.get(name) ?? new Map<string, Fact>()
  facts.set(name, list)
  for (const value of values) if (list.size < MOST_VALUES) list.set(value.text, value)
}
