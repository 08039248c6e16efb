/** Hides more until no small figure can be worked out: for each, tables are found that a reader cannot tell from the true one. */
import type { Beginning } from './problem.ts'
import type { Range } from './range.ts'
import type { OtherTable, Search } from './search.ts'

/** Beside its true value, so many others must be possible of a small figure, if what is known of it by itself allows them. */
const otherValues = 2

/** @returns what is hidden in the end; `undefined` where some small figure can be worked out whatever is hidden. */
export function protect({ problem, small, hidden: first }: Beginning, search: Search): ReadonlySet<number> | undefined {
  const { figures } = problem
  const hidden = new Set(first)
  const possible = figures.map(({ value }) => new Set([value]))

  const isOther = (table: OtherTable, at: number): boolean => table[at] !== figures[at]?.value
  const take = (table: OtherTable): void => {
    possible.forEach((values, at) => void values.add(table[at] as number))
    figures.forEach((_, at) => {
      if (!isOther(table, at) || hidden.has(at)) return
      hidden.add(at)
      search.hide(at)
    })
  }
  const valuesOf = (at: number): ReadonlySet<number> => possible[at] ?? new Set()

  // The greatest first: a table that protects them tends to protect the smaller ones too.
  const inTurn = [...small].sort((a, b) => (figures[b]?.value ?? 0) - (figures[a]?.value ?? 0))
  for (const at of inTurn) {
    while (valuesOf(at).size <= otherValues) {
      const found = gaps(figures[at] as Range, valuesOf(at))
        .flatMap((gap) => search.tableWhere(at, gap) ?? [])
        .sort((a, b) => a.worth - b.worth)[0]
      if (found !== undefined) take(found.table)
      else if (valuesOf(at).size === 1) return undefined
      else break
    }
  }

  // A zero that what is shown tells anyhow is better shown: a mark there would only puzzle.
  for (const at of [...hidden].filter((one) => valuesOf(one).size === 1)) {
    const other = search.tableWhere(at, { least: 1, most: figures[at]?.most ?? 0 })?.table
    if (other !== undefined && figures.every((_, one) => hidden.has(one) || !isOther(other, one))) take(other)
    else hidden.delete(at)
  }
  return hidden
}

/** The stretches of a range that hold none of the values. */
function gaps({ least, most }: Range, values: ReadonlySet<number>): Range[] {
  const found: Range[] = []
  for (let value = least; value <= most; value++) {
    if (values.has(value)) continue
    const last = found.at(-1)
    if (last?.most === value - 1) found.splice(-1, 1, { least: last.least, most: value })
    else found.push({ least: value, most: value })
  }
  return found
}
