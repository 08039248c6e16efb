/** Cells by their kind, and where they stand. */
import type { Cell } from '../sheet.ts'

type More = Omit<Cell, 'kind' | 'value'>

// A cell without more is made without a spread: there are tens of thousands of them.
export function text(value: string | null, more?: More): Cell {
  return more === undefined ? { kind: 'text', value } : { kind: 'text', value, ...more }
}

export function money(value: string | null, more?: More): Cell {
  return more === undefined ? { kind: 'money', value } : { kind: 'money', value, ...more }
}

export function hours(value: string | null, more?: More): Cell {
  return more === undefined ? { kind: 'hours', value } : { kind: 'hours', value, ...more }
}

export function count(value: number | null, more: More = {}): Cell {
  return { kind: 'number', value: value === null ? null : String(value), ...more }
}

/** A cell that is empty because there is nothing to say, unlike a figure that cannot be known. */
export const blank: Cell = { kind: 'text', value: null }
export const blankTotal: Cell = { kind: 'text', value: null, role: 'total' }

/** A formula only where there is one: exact optional properties have no `undefined`. */
export function withFormula(cell: Cell, formula: string | undefined): Cell {
  return formula === undefined ? cell : { ...cell, formula }
}

/** A subheading over the whole width of a sheet. */
export function heading(value: string, columns: number): Cell[] {
  return [{ kind: 'text', value, role: 'head', span: columns }]
}

/** What a list says where it is empty. */
export function emptyList(value: string, columns: number): Cell[] {
  return [{ kind: 'text', value, role: 'note', span: columns }]
}
