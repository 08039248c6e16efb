/** `F128` into column and row. */
import { MOST_COLUMNS, workbookLimits } from './limits.ts'
import { beyond, broken } from './unreadable.ts'

const A = 0x41
const Z = 0x5a
const ZERO = 0x30

/** @returns the index of the column, from 0. @throws Unreadable where the address is none, or is in another row. */
export function columnAt(address: string, row: number): number {
  let at = 0
  let column = 0
  for (let code = address.charCodeAt(0); code >= A && code <= Z && at < 4; code = address.charCodeAt(++at))
    column = column * 26 + code - A + 1
  if (column === 0 || column > MOST_COLUMNS) throw broken()
  let number = 0
  for (; at < address.length; at++) number = number * 10 + address.charCodeAt(at) - ZERO
  if (number !== row) throw broken()
  return column - 1
}

/** @param before the row before this one: a worksheet's rows ascend. @throws Unreadable */
export function rowNumber(stated: string | undefined, before: number): number {
  const number = stated === undefined ? before + 1 : /^\d{1,9}$/.test(stated) ? Number(stated) : 0
  if (number <= before) throw broken()
  if (number > workbookLimits.rows) throw beyond('rows')
  return number
}
