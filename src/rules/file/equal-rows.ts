/** Rows that are equal cell for cell, by the codes of their cells: a million rows are compared without making a text. */
import type { Column } from '../../read/column.ts'
import type { Table } from '../../read/table.ts'

export interface EqualRows {
  readonly checked: number
  /** The second and later of equal rows, ascending. */
  readonly later: readonly number[]
  /** The first of each, ascending. */
  readonly first: readonly number[]
}

/** @param where rows that are looked at (1). @param except rows that are not (1). */
export function equalRows(table: Table, where: Uint8Array, except: Uint8Array | undefined): EqualRows {
  const asked = new Uint32Array(table.rows)
  let checked = 0
  for (let row = 0; row < table.rows; row++) if (where[row] !== 0 && except?.[row] !== 1) asked[checked++] = row
  const codes = Object.values<Column<unknown>>(table.columns).map((column) => column.codes)
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(checked * 2 + 2)))
  const later: number[] = []
  const first = new Set<number>()
  for (let at = 0; at < checked; at++) {
    const row = asked[at] as number
    let slot = hashOf(codes, row) & (slots.length - 1)
    for (;;) {
      const other = (slots[slot] as number) - 1
      if (other === -1) slots[slot] = row + 1
      else if (areEqual(codes, other, row)) {
        later.push(row)
        first.add(other)
      } else {
        slot = (slot + 1) & (slots.length - 1)
        continue
      }
      break
    }
  }
  return { checked, later, first: [...first].sort((a, b) => a - b) }
}

function hashOf(codes: readonly Uint32Array[], row: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < codes.length; at++) {
    hash = Math.imul(hash ^ (codes[at]?.[row] as number), 0x9e3779b1)
    hash ^= hash >>> 15
  }
  return hash
}

function areEqual(codes: readonly Uint32Array[], one: number, other: number): boolean {
  for (let at = 0; at < codes.length; at++) if (codes[at]?.[one] !== codes[at]?.[other]) return false
  return true
}
