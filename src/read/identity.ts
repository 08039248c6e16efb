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
  const distinct = withoutRepeats(ascending(column.values.filter((value) => value !== undefined)))
  const numbers = new Map<T, number>()
  for (let at = 0; at < distinct.length; at++) numbers.set(distinct[at] as T, at + 1)
  const numberOf = new Uint32Array(column.size)
  for (let code = 0; code < numberOf.length; code++) {
    const value = column.values[code]
    if (value !== undefined) numberOf[code] = numbers.get(value) ?? 0
  }
  const made: Identity<T> = { numberOf, values: [undefined, ...distinct] }
  remembered.set(column as Column<unknown>, made as Identity<unknown>)
  return made
}

/** By themselves, texts are sorted as texts compare; numbers are not. */
function ascending<T extends string | number>(values: T[]): T[] {
  return typeof values[0] === 'number' ? values.sort((a, b) => Number(a) - Number(b)) : values.sort()
}

/** Of an ascending list; a set of as many texts as rows would cost more than sorting them. */
function withoutRepeats<T>(values: T[]): T[] {
  let count = 0
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as T
    if (at === 0 || value !== values[count - 1]) values[count++] = value
  }
  values.length = count
  return values
}
