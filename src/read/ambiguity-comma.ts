/**
 * A comma that parts cells and decimals alike: `A1,1.9.2026,7,25` is 7 hours and a cell `25`, or 7,25 hours. It shows where a row has a
 * cell too many after a whole number, or where a text column holds nothing but the decimals of the number before it.
 */
import { type Column, EMPTY } from './column.ts'
import type { Header } from './header.ts'
import { scan } from './scan.ts'
import { type Refusal, refusal } from './source-file.ts'
import type { Table } from './table.ts'

const whole = /^[-+\u2212]?\d{1,3}(?:[ .\u00a0\u202f]?\d{3})*$/
const decimals = /^\d{1,2}(?:\s?(?:€|h|t|eur))?$/

/** @param from the file's first row in the table. */
export function commaDoubt(utf8: Buffer, header: Header, table: Table, from: number): Refusal | undefined {
  const numbers = Object.entries(table.definition.columns).flatMap(([id, { cell }]) => {
    const at = header.indexOf.get(id)
    return at !== undefined && (cell.format === 'hours' || cell.format === 'money') ? [{ id, at }] : []
  })
  const isRagged = (table.ragged.at(-1)?.row ?? -1) >= from
  if (isRagged) {
    const places = numbers.map(({ at }) => at)
    const doubt = oneTooMany(utf8, header, places)
    if (doubt !== undefined) return doubt
  }
  for (const { id, at } of numbers) {
    const next = [...header.indexOf].find(([, index]) => index === at + 1)?.[0]
    const doubt = next === undefined ? undefined : onlyDecimals(table, id, next, from)
    if (doubt !== undefined) return doubt
  }
  return undefined
}

/** A file that writes decimals in quotation marks elsewhere has one broken row, which FILE-04 tells of. */
function oneTooMany(utf8: Buffer, { line, cells }: Header, places: readonly number[]): Refusal | undefined {
  let doubt: Refusal | undefined
  let isSettled = false
  scan(utf8, ',', (record) => {
    if (record.line <= line) return true
    for (const at of places) {
      const number = record.text(at).trim()
      if (number.includes(',')) isSettled = true
      if (doubt !== undefined || record.width <= cells.length || !whole.test(number)) continue
      const fraction = record.text(at + 1).trim()
      if (!decimals.test(fraction)) continue
      doubt = { ...refusal('decimal-comma'), line: record.line, readings: [number, `${number},${fraction}`] }
    }
    return !isSettled
  })
  return isSettled ? undefined : doubt
}

function onlyDecimals(table: Table, numberId: string, textId: string, from: number): Refusal | undefined {
  const definition = table.definition.columns[textId]
  const [number, text] = [table.columns[numberId] as Column<unknown>, table.columns[textId] as Column<unknown>]
  if (definition?.cell.format !== 'text' || definition.required || definition.personal) return undefined
  let first: number | undefined
  for (let row = from; row < table.rows; row++) {
    const code = text.codes[row] as number
    if (code === EMPTY && whole.test(number.text(row).trim())) continue
    if (!whole.test(number.text(row).trim()) || !decimals.test(text.textOf(code).trim())) return undefined
    first ??= row
  }
  if (first === undefined) return undefined
  const shown = number.text(first).trim()
  const readings = [shown, `${shown},${text.text(first).trim()}`] as const
  return { ...refusal('decimal-comma'), line: table.lines[first] ?? null, readings }
}
