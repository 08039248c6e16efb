/** The same person, or the same company, at several implementers: once in the group. */
import type { CountedRow, OverlapPair } from './indicators.ts'
import type { Scope } from './scope.ts'

/** How many times people of the group are counted at an implementer beyond the first. */
export function overlapOf({ people }: Scope): number {
  return people.reduce((sum, { participations }) => sum + implementersOf(participations).length - 1, 0)
}

/** Pairs of implementers in the decision's order, where they have anybody in common. */
export function overlapPairs({ handedIn, people, companies }: Scope): OverlapPair[] {
  const order = handedIn.map(({ implementer }) => implementer.id)
  const pairs = order.flatMap((a, at) => order.slice(at + 1).map((b) => [a, b] as const))
  const shared = new Map(pairs.map((pair) => [pair.join('\u001f'), { people: 0, companies: 0 }]))
  const add = (rows: readonly CountedRow[], kind: 'people' | 'companies') => {
    const own = implementersOf(rows)
    if (own.length < 2) return
    const inOrder = order.filter((id) => own.includes(id))
    for (const [at, a] of inOrder.entries()) {
      for (const b of inOrder.slice(at + 1)) {
        const pair = shared.get([a, b].join('\u001f'))
        if (pair !== undefined) pair[kind] += 1
      }
    }
  }
  for (const { participations } of people) add(participations, 'people')
  for (const { participations } of companies) add(participations, 'companies')
  return pairs.flatMap((implementers) => {
    const common = shared.get(implementers.join('\u001f')) ?? { people: 0, companies: 0 }
    return common.people + common.companies === 0 ? [] : [{ implementers, ...common }]
  })
}

function implementersOf(rows: readonly CountedRow[]): readonly string[] {
  return [...new Set(rows.map(({ implementer }) => implementer))]
}
