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
  const { values: all } = column
  const values: (T | undefined)[] = [undefined]
  const numberOf = new Uint32Array(column.size)
  for (const code of inOrder(all)) {
    const value = all[code]
    if (value !== values[values.length - 1]) values.push(value)
    numberOf[code] = values.length - 1
  }
  const made: Identity<T> = { numberOf, values }
  remembered.set(column as Column<unknown>, made as Identity<unknown>)
  return made
}

/** The codes of values, in ascending order of these. Most stand so already, where the ids of a file go up. */
function inOrder(values: readonly (string | number | undefined)[]): number[] {
  const codes: number[] = []
  for (let code = 0; code < values.length; code++) if (values[code] !== undefined) codes.push(code)
  return codes.sort((a, b) => compared(values[a], values[b]))
}

/** Texts as they compare by themselves; a column has one kind of values. */
function compared(a: string | number | undefined, b: string | number | undefined): number {
  if (a === undefined || b === undefined || a === b) return 0
  return a < b ? -1 : 1
}
