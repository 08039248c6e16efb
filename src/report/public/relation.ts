/** What anybody knows of the figures beside the figures themselves: sums and inequalities between them. */
import type { Figures } from './figure.ts'

/** The terms together are zero (`isExact`) or at most zero. */
export interface Relation {
  readonly terms: readonly (readonly [figure: string, factor: number])[]
  readonly isExact: boolean
}

/** Left and right are sums of figures, by name. */
export interface Claimed {
  readonly left: readonly string[]
  readonly right: readonly string[]
  readonly isExact: boolean
}

export const equal = (left: readonly string[], right: readonly string[]): Claimed => ({ left, right, isExact: true })
export const atMost = (left: readonly string[], right: readonly string[]): Claimed => ({ left, right, isExact: false })

/**
 * A relation is taken as known wherever it is true. Some hold always; others nearly always (a group is seldom smaller than one of its
 * implementers), and who guesses one of those rightly must not learn more than who guesses nothing.
 */
export function knownRelations(claimed: readonly Claimed[], figures: Figures): Relation[] {
  return claimed.flatMap(({ left, right, isExact }): Relation[] => {
    if (right.some((name) => !figures.has(name))) return []
    // A part that nobody can know still makes the others at most the whole, but not its equal.
    const there = left.filter((name) => figures.has(name))
    if (there.length < left.length && (isExact || there.length === 0)) return []
    const factors = new Map<string, number>()
    for (const name of there) factors.set(name, (factors.get(name) ?? 0) + 1)
    for (const name of right) factors.set(name, (factors.get(name) ?? 0) - 1)
    const terms = [...factors]
    const sum = terms.reduce((total, [name, factor]) => total + factor * (figures.get(name)?.value ?? 0), 0)
    const isTrue = isExact ? sum === 0 : sum <= 0
    return isTrue ? [{ terms, isExact }] : []
  })
}
