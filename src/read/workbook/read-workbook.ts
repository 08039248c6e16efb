/** A workbook (.xlsx) into the rows of its table. */

import { folded } from '../folded.ts'
import type { Header } from '../header.ts'
import { columnLetter } from '../place.ts'
import { type RowTaker, rowTaker } from '../row-taker.ts'
import { type Refusal, refusal, type SourceFile } from '../source-file.ts'
import type { Table } from '../table.ts'
import { isNamed } from '../table-name.ts'
import type { TableDefinition } from '../tables/definition.ts'
import { allTables } from '../tables/tables.ts'
import { readBook, type Tab } from './book.ts'
import { CellTexts } from './cell-text.ts'
import { decimalMark } from './decimal-mark.ts'
import { type Candidate, lookAt } from './find-sheet.ts'
import { mainPart } from './package.ts'
import { readStrings } from './shared-strings.ts'
import { readStyles } from './styles.ts'
import { swallowedCells } from './swallowed-cells.ts'
import { unreadSheets } from './unread-sheets.ts'
import { Unreadable } from './unreadable.ts'
import { type Reading, readWorksheet } from './worksheet.ts'
import type { WorksheetRow } from './worksheet-row.ts'
import { zipDirectory } from './zip-directory.ts'
import { measured } from './zip-part.ts'

/**
 * @param bytes a zip. @param unread what is known of the file before it is read.
 * @returns how it was read; its rows are in the table, or none of them where the file is refused.
 */
export async function readWorkbook(table: Table, bytes: Buffer, unread: SourceFile): Promise<SourceFile> {
  const from = table.rows
  try {
    return await readOpened(table, bytes, { ...unread, encoding: 'xlsx', delimiter: null })
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    table.forgetFrom(from)
    const { reason, about, line } = error
    return { ...unread, encoding: 'xlsx', delimiter: null, refusals: [{ reason, about, line, nearest: null }] }
  }
}

async function readOpened(table: Table, bytes: Buffer, unread: SourceFile): Promise<SourceFile> {
  const parts = zipDirectory(bytes)
  const book = await readBook(parts, await mainPart(parts))
  const shared = [book.styles, book.strings].flatMap((entry) => entry ?? [])
  measured([...shared, ...book.tabs.map((tab) => tab.part)])
  const reading: Reading = {
    texts: new CellTexts(await readStyles(book.styles), book.from1904, decimalMark(table.definition)),
    strings: await readStrings(book.strings),
  }
  const { sheet = null } = table.definition.mapping ?? {}
  const tabs = book.tabs.filter(({ name }) => sheet === null || folded(name) === folded(sheet))
  if (tabs.length === 0)
    return { ...unread, refusals: [{ ...refusal('no-sheet'), about: namesOf(book.tabs), nearest: sheet }] }
  const candidates: Candidate[] = []
  for (const tab of tabs) candidates.push(await lookAt(tab, table.definition, reading))

  const answering = ofTheTable(
    candidates.filter(({ header }) => isWhole(header)),
    table.definition,
  )
  if (answering.length > 1)
    return { ...unread, refusals: [{ ...refusal('two-sheets'), about: namesOf(answering.map(({ tab }) => tab)) }] }
  const best = answering[0] ?? mostKnown(candidates.filter(({ tab }) => !tab.hidden)) ?? mostKnown(candidates)
  if (best?.header === undefined) return { ...unread, refusals: [headless(candidates)] }
  const { header, tab, merges } = best
  const shown = tab.hidden && isWhole(header) ? mostKnown(candidates.filter(({ tab }) => !tab.hidden)) : undefined
  if ((shown?.header?.indexOf.size ?? 0) > 1)
    return { ...unread, refusals: [{ ...refusal('hidden-sheet'), about: tab.name, nearest: shown?.tab.name ?? null }] }
  const known: SourceFile = {
    ...unread,
    sheet: tab.name,
    ignored: header.ignored,
    header: { row: header.line, line: header.line, cells: header.cells },
  }
  if (header.refusals.length > 0)
    return { ...known, refusals: header.refusals.map((one) => ({ ...one, line: header.line })) }

  const from = table.rows
  const nameless = new Set<number>()
  const taker = rowTaker(table, header, 0, nameless)
  const ours = looksAt(table, header)
  const swallowed = swallowedCells(merges, ours, header.at + 1)
  const takes = rowsInto(taker.take, header, nameless, ours, swallowed)
  const hidden: number[] = []
  const struck: number[] = []
  await readWorksheet(tab.part, reading, (row) => {
    const before = table.rows
    const goesOn = takes(row)
    if (table.rows === before) return goesOn
    if (row.isHidden) hidden.push(before - from)
    if (row.struck.some((at) => ours.has(at))) struck.push(before - from)
    return goesOn
  })
  const doubt = taker.doubt()
  if (doubt !== undefined) {
    table.forgetFrom(from)
    return { ...known, refusals: [doubt] }
  }
  const leftOut = taker.finish()
  const ignored = [...header.ignored, ...[...nameless].map((index) => ({ index, header: '' }))]
  const others = await unreadSheets(book.tabs, tab, table.definition, reading)
  const source: SourceFile = {
    ...known,
    ignored: ignored.sort((a, b) => a.index - b.index),
    rows: table.rows - from,
    refusals: [],
    ...(others.length > 0 && { unreadSheets: others }),
  }
  // Without the total rows at the end.
  const [hiddenRows, struckRows] = [hidden, struck].map((rows) => rows.filter((row) => row < source.rows))
  const unlike = { ...(hiddenRows && { hiddenRows }), ...(struckRows && { struckRows }) }
  table.files.push({ source, from, to: table.rows, indexOf: header.indexOf, ...unlike, ...leftOut })
  return source
}

/** In a workbook of all tables each sheet is called as its own: one that is called as another table is not taken for this one. */
function ofTheTable(answering: readonly Candidate[], { id }: TableDefinition): readonly Candidate[] {
  const others = allTables.filter((other) => other.id !== id)
  const own = answering.filter(({ tab }) => !others.some((other) => isNamed(tab.name, other)))
  return own.length === 0 ? answering : own
}

/** @param ours columns whose cells are looked at. @param swallowed complains of a row that is merged with one above it. */
function rowsInto(
  take: RowTaker['take'],
  header: Header,
  nameless: Set<number>,
  ours: ReadonlySet<number>,
  swallowed: (row: WorksheetRow) => void,
): (row: WorksheetRow) => boolean {
  const width = header.cells.length
  return (row) => {
    if (row.number <= header.at + 1) {
      row.fixWidth(width)
      return true
    }
    const uncalculated = row.uncalculated.find((at) => ours.has(at))
    if (uncalculated !== undefined)
      throw new Unreadable('uncalculated', `${columnLetter(uncalculated)}${row.number}`, row.number)
    // A note beside the table is told as a column without a header; a row of nothing else is no row of the table.
    for (const at of row.heldColumns()) if (at >= width) nameless.add(at)
    if (!row.isBlank()) swallowed(row)
    return take(row)
  }
}

/** The table's own columns, and those by which the mapping leaves rows out. */
function looksAt({ definition }: Table, { cells, indexOf }: Header): ReadonlySet<number> {
  const conditions = new Set((definition.mapping?.skip ?? []).map(({ column }) => folded(column)))
  return new Set([...indexOf.values(), ...cells.flatMap((cell, at) => (conditions.has(folded(cell)) ? [at] : []))])
}

/** Whether the header has every column, whatever else is wrong with the sheet. */
function isWhole(header: Header | undefined): boolean {
  return (
    header?.refusals.every(({ reason }) => reason === 'same-header-twice' || reason === 'rows-above-header') ?? false
  )
}

/** The sheet that has most of the columns; the first of equals. Where one that is shown has several, a hidden one is an old table or a template. */
function mostKnown(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, one) => ((one.header?.indexOf.size ?? 0) > (best?.header?.indexOf.size ?? 0) ? one : best),
    undefined,
  )
}

function headless(candidates: readonly Candidate[]): Refusal {
  if (candidates.every(({ empty }) => empty)) return refusal('empty-file')
  return { ...refusal('no-header'), about: namesOf(candidates.map(({ tab }) => tab)) }
}

function namesOf(tabs: readonly Tab[]): string {
  return tabs.map(({ name }) => name).join(', ')
}
