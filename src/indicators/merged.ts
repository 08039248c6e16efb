/** Rows that belong to one person or one company, and those of them that stood on a day. */

/** Rows by whom they are about; each list keeps the order of the rows. */
export function byKey<R>(rows: readonly R[], keyOf: (row: R) => string): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}

/** The rows of each that had started by the day, for whom there are any; the rows stand by start. */
export function startedBy<R extends { readonly start: string }>(
  groups: ReadonlyMap<string, readonly R[]>,
  until: string,
): (readonly [R, ...R[]])[] {
  const started: (readonly [R, ...R[]])[] = []
  for (const rows of groups.values()) {
    let count = rows.length
    while (count > 0 && (rows[count - 1] as R).start > until) count -= 1
    if (count === 0) continue
    started.push((count === rows.length ? rows : rows.slice(0, count)) as readonly [R, ...R[]])
  }
  return started
}

/** The first value that any row tells. */
export function firstKnown<R, T>(rows: readonly R[], told: (row: R) => T | undefined): T | undefined {
  for (const row of rows) {
    const value = told(row)
    if (value !== undefined) return value
  }
  return undefined
}
