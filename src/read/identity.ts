/** Numbers for a column's values: equal values share one, whatever their spelling (`1.9.2026`, `2026-09-01`), in ascending order. */
import type { Column } from './column.ts'

export interface Identity<T> {
  /** Code → number of the value; 0 for an empty or unreadable cell. */
  readonly numberOf: Uint32Array
  /** Number → value; nothing at 0. */
  readonly values: readonly (T | undefined)[]
}

const remembered = new WeakMap<Column<unknown>, Identity<unknown>>()

export function identity<T extends string | number>(column: Column<T>): Identity<T> {
  const known = remembered.get(column as Column<unknown>) as Identity<T> | undefined
  if (known !== undefined && known.numberOf.length === column.size) return known
  const distinct = [...new Set(column.values.filter((value) => value !== undefined))].sort((a, b) =>
    a < b ? -1 : a > b ? 1 : 0,
  )
  const numbers = new Map(distinct.map((value, at) => [value, at + 1]))
  const numberOf = Uint32Array.from(column.values, (value) => (value === undefined ? 0 : (numbers.get(value) ?? 0)))
  const made: Identity<T> = { numberOf, values: [undefined, ...distinct] }
  remembered.set(column as Column<unknown>, made as Identity<unknown>)
  return made
}
