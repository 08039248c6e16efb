/** A kind of cell as another system writes it: its codes first, then the strict grammar in the declared style. */
import type { Source } from '../../project/source.ts'
import type { CellKind, Reading } from '../cell.ts'
import { codeText } from './code-text.ts'
import { declaredDay } from './declared-day.ts'
import { declaredNumber } from './declared-number.ts'

/** @returns the kind itself where nothing about it is declared. */
export function mappedCell(
  cell: CellKind<unknown>,
  codes: Readonly<Record<string, string>> | undefined,
  { decimal, dates }: Pick<Source, 'decimal' | 'dates'>,
): CellKind<unknown> {
  const styled = styledCell(cell, decimal, dates)
  return codes === undefined ? styled : coded(styled, cell, codes)
}

function styledCell(cell: CellKind<unknown>, decimal: Source['decimal'], dates: Source['dates']): CellKind<unknown> {
  if (cell.format === 'day' && dates !== null) return declaredDay(dates)
  const isNumber = cell.format === 'hours' || cell.format === 'money'
  return isNumber && decimal !== null ? declaredNumber(cell, decimal) : cell
}

/** @param own how our values are written, which the codes stand for. */
function coded(
  styled: CellKind<unknown>,
  own: CellKind<unknown>,
  codes: Readonly<Record<string, string>>,
): CellKind<unknown> {
  const known = new Map<string, Reading<unknown>>()
  for (const [code, value] of Object.entries(codes)) known.set(codeText(code), meantBy(value, own))
  return { ...styled, read: (typed) => known.get(codeText(typed)) ?? styled.read(typed) }
}

/** An empty text stands for an empty cell: a code that says nothing to hanke. */
function meantBy(value: string, own: CellKind<unknown>): Reading<unknown> {
  return value.trim() === '' ? { value: undefined } : own.read(value.trim())
}
