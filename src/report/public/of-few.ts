/** What is a part of a small figure: women of four participants, an implementer's share of the group's three. */
import type { Figures } from './figure.ts'
import type { Relation } from './relation.ts'

/** @returns the names of the figures that are parts of a small one, however many steps up. */
export function partsOfFew(
  figures: Figures,
  relations: readonly Relation[],
  smallestShown: number,
): ReadonlySet<string> {
  const numberOf = (name: string): number => figures.get(name)?.value ?? 0
  // What came before and what comes after are no parts of one another: who subtracts is told nothing by a mark.
  const printed = relations.filter(({ terms }) => terms.every(([name]) => figures.get(name)?.keys.length !== 0))
  const found = new Set<string>()
  for (let before = -1; before < found.size; ) {
    before = found.size
    for (const { terms } of printed) {
      const wholes = terms.filter(([, factor]) => factor < 0)
      const whole = wholes.reduce((sum, [name, factor]) => sum - factor * numberOf(name), 0)
      const isOfFew = wholes.length > 0 && wholes.every(([name]) => found.has(name))
      if (whole >= smallestShown || (whole === 0 && !isOfFew)) continue
      for (const [name, factor] of terms) if (factor > 0) found.add(name)
    }
  }
  return found
}
