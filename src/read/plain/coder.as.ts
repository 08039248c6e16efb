/**
 * Plain rows of a text file into the codes of their cells, in AssemblyScript: compiled to WebAssembly by the build, it runs at full speed
 * from its first byte, where JavaScript would still be interpreted when a usual project has been read.
 *
 * It knows nothing of tables. It finds the cells of a record, and the code that was given before to the same bytes of a column; a cell that
 * it does not know it asks about (`UNKNOWN`), and remembers the answer. What is not plain (a quotation over several lines, a record too
 * short, too long or without a required cell, a last line without an end) is left to the general scanner (`ODD`).
 */

import { CR, fnvOf, LF, mayBeSpace, nextOf, QUOTE } from './bytes.as'
import {
  ASKED,
  CODES,
  EMPTY_KIND,
  INPUT,
  INPUT_SIZE,
  KINDS,
  MEMORY,
  MOST_CELLS,
  MOST_COLUMNS,
  MOST_ROWS,
  REQUIRED,
} from './layout.as'
import { find, forget, remember } from './memo.as'

export { ASKED, CODES, EMPTY_KIND, forget, INPUT, INPUT_SIZE, KINDS, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, REQUIRED }

/** Why `read` came back; `stops` in `coder.ts`. */
const ODD = 0
const UNKNOWN = 1
const MORE = 2
const FULL = 3

let delimiter: u8 = 0
let least: i32 = 0
let most: i32 = 0
/** Where the piece of the file ends, and whether the file ends there too. */
let end: i32 = 0
let isLast: bool = false

/** Where the record began; where the next byte is read. */
let start: i32 = 0
let at: i32 = 0
/** Of the record: the cell to come, and whether a cell is more than spaces. */
let cell: i32 = 0
let hasText: bool = false
let rows: i32 = 0

/** The present cell; its key is of its column, its writing and its size. */
let from: i32 = 0
let to: i32 = 0
let key: i32 = 0

memory.grow(MEMORY - memory.size())
forget()

/** A file to come: what parts its cells, and how many a plain record has. Its kinds of cells stand in memory. */
export function open(parting: u8, fewest: i32, upTo: i32): void {
  delimiter = parting
  least = fewest
  most = upTo
}

/** A piece of the file that stands in `INPUT`, from its first byte on. */
export function feed(size: i32, last: bool): void {
  end = INPUT + size
  isLast = last
  turnTo(INPUT)
}

export function seek(offset: i32): void {
  turnTo(INPUT + offset)
}

/** Where the record that comes next begins, in the piece. */
export function offset(): i32 {
  return start - INPUT
}

/** How many rows were read since it was asked; their codes stand in `CODES`. */
export function taken(): i32 {
  const count = rows
  rows = 0
  return count
}

/** Reads on with the code of the cell that was asked about; it is remembered. */
export function answer(code: i32): i32 {
  remember(from, to - from, key, code)
  return take(code) ? read() : odd()
}

/** Reads on: to a record that is not plain, a cell that it does not know, the end of the piece or of the room. */
export function read(): i32 {
  while (true) {
    if (cell === 0 && rows === MOST_ROWS) return FULL
    if (at >= end) return cut()
    if (cell === MOST_CELLS) return odd()
    let isDoubled = false
    if (load<u8>(at) === QUOTE) {
      from = ++at
      while (true) {
        at = nextOf(at, end, QUOTE, QUOTE)
        if (at + 1 >= end) return cut()
        if (load<u8>(at) !== QUOTE) return odd()
        if (load<u8>(at + 1) !== QUOTE) break
        isDoubled = true
        at += 2
      }
      to = at++
      const byte = load<u8>(at)
      if (byte !== delimiter && byte !== LF && byte !== CR) return odd()
    } else {
      from = at
      at = nextOf(at, end, delimiter, QUOTE)
      if (at >= end) return cut()
      if (load<u8>(at) === QUOTE) return odd()
      to = at
    }
    // Whether a line feed follows is seen in the next piece.
    if (load<u8>(at) === CR && at + 1 >= end) return cut()
    const size = to - from
    const kind: i32 = cell >= most ? EMPTY_KIND : load<u8>(KINDS + cell)
    if (kind === EMPTY_KIND) {
      if (size > 0) return odd()
    } else if (kind === 0) {
      if (size > 0 && !mayBeSpace(from)) hasText = true
    } else if (size === 0) {
      if (load<u8>(REQUIRED + cell) !== 0) return odd()
      store<i32>(CODES + ((kind - 1) * MOST_ROWS + rows) * 4, 0)
    } else {
      key = ((kind - 1) << 24) | (i32(isDoubled) << 23) | size
      const code = find(from, size, key)
      if (code < 0) return ask(kind - 1, isDoubled)
      if (!take(code)) return odd()
      continue
    }
    if (!turn()) return odd()
  }
}

function ask(column: i32, isDoubled: bool): i32 {
  store<i32>(ASKED, column)
  store<i32>(ASKED, from - INPUT, 4)
  store<i32>(ASKED, to - INPUT, 8)
  store<i32>(ASKED, i32(isDoubled), 12)
  store<i32>(ASKED, fnvOf(from, to), 16)
  return UNKNOWN
}

/** Puts the code of the present cell where it belongs, and goes on behind the cell. @returns whether its record is plain so far. */
function take(code: i32): bool {
  const kind = i32(load<u8>(KINDS + cell))
  store<i32>(CODES + ((kind - 1) * MOST_ROWS + rows) * 4, code)
  if (code !== 0) hasText = true
  else if (load<u8>(REQUIRED + cell) !== 0) return false
  return turn()
}

/** From the end of a cell to the beginning of the next, or of the next record. @returns whether a record that ended was plain. */
function turn(): bool {
  const byte = load<u8>(at)
  cell += 1
  at += 1
  if (byte === delimiter) return true
  if (cell < least || !hasText) return false
  if (byte === CR && load<u8>(at) === LF) at += 1
  rows += 1
  turnTo(at)
  return true
}

function turnTo(record: i32): void {
  start = record
  at = record
  cell = 0
  hasText = false
}

function odd(): i32 {
  turnTo(start)
  return ODD
}

/** The piece ends amid a record. */
function cut(): i32 {
  turnTo(start)
  return isLast ? ODD : MORE
}
