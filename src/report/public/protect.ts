/** Hides more until no small figure can be worked out: for each, a table is found that a reader cannot tell from the true one. */
import type { Beginning } from './problem.ts'
import type { OtherTable, Search } from './search.ts'

export interface Protected {
  /** All that nobody is told in the end. */
  readonly hidden: ReadonlySet<number>
  /** Small figures that can be worked out whatever is hidden. */
  readonly bare: readonly number[]
}

export function protect({ problem, small, hidden: first, printed }: Beginning, search: Search): Protected {
  const { figures } = problem
  const hidden = new Set(first)
  /** Figures that have another value in some table that was found. */
  const open = new Set<number>()

  const movedIn = (table: OtherTable): number[] => figures.flatMap(({ value }, at) => (table[at] === value ? [] : [at]))
  const changesNothingShown = (table: OtherTable): boolean => movedIn(table).every((at) => hidden.has(at))
  const take = (table: OtherTable): void => {
    for (const at of movedIn(table)) {
      open.add(at)
      if (hidden.has(at)) continue
      hidden.add(at)
      search.hide(at)
    }
  }

  // Most small figures hide one another: a few tables that move many of them spare many searches.
  for (const isUp of turns) {
    const rest = small.filter((at) => !open.has(at))
    const up = rest.filter((_, at) => isUp(at))
    const table = search.tableWith(
      up,
      rest.filter((_, at) => !isUp(at)),
    )
    if (table !== undefined && changesNothingShown(table)) take(table)
  }
  // The greatest first: what protects them tends to protect the smaller ones too.
  const bare: number[] = []
  for (const at of [...small].sort((a, b) => (figures[b]?.value ?? 0) - (figures[a]?.value ?? 0))) {
    if (open.has(at)) continue
    const found = otherTable(at)
    if (found === undefined) bare.push(at)
    else take(found)
  }
  // A zero that what is shown tells anyhow is better shown: a mark there would only puzzle.
  const zeros = [...hidden].filter((at) => figures[at]?.value === 0 && printed.get(at)?.length !== 0)
  for (const at of zeros.filter((one) => !open.has(one))) {
    const other = otherTable(at)
    if (other !== undefined && changesNothingShown(other)) take(other)
    else hidden.delete(at)
  }
  return { hidden, bare }

  function otherTable(at: number): OtherTable | undefined {
    const { value, least, most } = figures[at] ?? { value: 0, least: 0, most: 0 }
    const below = least < value ? search.tableWhere(at, { least, most: value - 1 }) : undefined
    if (below !== undefined && changesNothingShown(below.table)) return below.table
    const above = value < most ? search.tableWhere(at, { least: value + 1, most }) : undefined
    if (below === undefined || above === undefined) return (below ?? above)?.table
    return (above.worth < below.worth ? above : below).table
  }
}

/** Which of the figures that are not open yet go up, by their place among them. */
const turns: readonly ((at: number) => boolean)[] = [
  () => true,
  () => false,
  ...[0, 1, 2].flatMap((bit) => [(at: number) => ((at >> bit) & 1) === 1, (at: number) => ((at >> bit) & 1) === 0]),
]
