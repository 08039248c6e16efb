/** Zeros that other zeros tell: nobody this quarter where nobody ever, no women where nobody. */
import type { Relation } from './relation.ts'

/**
 * @param shown zeros that are shown.
 * @param canFall figures that may lie below zero, so that a sum of nothing does not make each part nothing.
 * @returns those, and every figure that must be zero because they are.
 */
export function toldZeros(
  shown: readonly string[],
  relations: readonly Relation[],
  canFall: ReadonlySet<string>,
): ReadonlySet<string> {
  const zeros = new Set(shown)
  for (let before = -1; before < zeros.size; ) {
    before = zeros.size
    for (const { terms } of relations) {
      // Parts that together are at most a whole, or equal to it.
      const parts = terms.filter(([, factor]) => factor > 0).map(([name]) => name)
      const isNothing = terms.every(([name, factor]) => factor > 0 || zeros.has(name))
      if (isNothing && !parts.some((name) => canFall.has(name))) for (const name of parts) zeros.add(name)
    }
  }
  return zeros
}
