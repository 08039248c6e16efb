/**
 * A note below the total of a table: who signed it, when it was printed. It is passed over like the title above the header and told of with its
 * address. What could be a row that lacks the rest is none: an id or a name of somebody alone, a day, hours, euros, a word of a list.
 */
import { looksLikeName } from '../lang/person-name.ts'
import { MASK, personalKinds } from '../lang/personal-text.ts'
import { shownText } from '../lang/shown-text.ts'
import { trimmed } from './cell.ts'
import type { Column } from './column.ts'
import type { Header } from './header.ts'
import type { RawRow } from './raw-row.ts'
import { holdsRow } from './row-in-cell.ts'
import { shownValue } from './shown-value.ts'
import type { Table } from './table.ts'
import type { ColumnDefinition } from './tables/definition.ts'

export interface NoteBelow {
  readonly line: number
  /** The row that Excel shows. */
  readonly row: number
  readonly index: number
  /** What of its text may be shown. */
  readonly value: string
}

/** An id or a code is one word, or has no word in it: `A1`, `TP 2`. Two patterns, for one would take long over a megabyte of letters. */
const word = /\p{L}{3}/u
const parted = /\s/
/** Where somebody is to sign, or the table is to end: `______`, `* * *`. */
const marks = /^[^\p{L}\p{N}]{3,}$/u
const digit = /\p{N}/u

/**
 * @param row as it was just added to the table. @param from the file's first row in the table. @param to its first total.
 * @returns nothing where it could be a row of data.
 */
export function noteBelow(
  table: Table,
  header: Header,
  row: RawRow,
  from: number,
  to: number,
): Omit<NoteBelow, 'row'> | undefined {
  const index = onlyFilled(row)
  if (index === undefined) return undefined
  const text = trimmed(row.text(index))
  // Other rules look for personal data in the rows of a table.
  const isText = (parted.test(text) && word.test(text)) || marks.test(text)
  if (!isText || personalKinds(text).length > 0) return undefined
  const ids = [...header.indexOf].flatMap(([id, at]) => (at === index ? [id] : []))
  if (ids.some((id) => couldBeValue(table, id, text) || stands(table, id, from, to))) return undefined
  if (holdsRow(text, table, header, from, to)) return undefined
  return { line: row.line, index, value: shown(table, ids, text) }
}

function onlyFilled(row: RawRow): number | undefined {
  let found: number | undefined
  for (let at = 0; at < row.width; at++) {
    if (row.isEmpty(at)) continue
    if (found !== undefined) return undefined
    found = at
  }
  return found
}

function couldBeValue({ definition }: Table, id: string, text: string): boolean {
  const { cell } = definition.columns[id] as ColumnDefinition<unknown>
  const reading = cell.read(text)
  if (cell.format !== 'text') {
    const isFigure = cell.format !== 'day' && cell.format !== 'choice'
    return 'value' in reading || (isFigure && digit.test(text))
  }
  // A code of the mapping is read as another text, a list or a count as no text at all.
  if (!('value' in reading) || reading.value !== text.normalize('NFC')) return true
  return areNames(definition, id) && looksLikeName(text)
}

/** Whether somebody is called by a name there, so that the next name may be somebody too. */
function areNames({ people, mapping }: Table['definition'], id: string): boolean {
  return (id === 'person' || id === 'approver') && (people !== undefined || mapping?.codes.has(id) === true)
}

/** Whether the text of the row just added stands in the same column above the total. */
function stands(table: Table, id: string, from: number, to: number): boolean {
  const { codes } = (table.columns as Readonly<Record<string, Column<unknown>>>)[id] as Column<unknown>
  return codes.subarray(from, to).includes(codes[table.rows - 1] as number)
}

function shown({ definition }: Table, [id]: readonly string[], text: string): string {
  // A signature, in whatever column.
  if (looksLikeName(text)) return MASK
  if (id !== undefined) return shownValue(definition, id, text)
  return definition.isOfPeople ? MASK : shownText(text)
}
