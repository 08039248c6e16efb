/** The address of a file's header cell, or of its whole header row, so that it can be printed and read back. */
import { MASK } from '../../lang/personal-text.ts'
import { shownText } from '../../lang/shown-text.ts'
import { columnNamed } from '../../read/header.ts'
import { isSomebodys } from '../../read/personal-header.ts'
import { columnLetter } from '../../read/place.ts'
import type { SourceFile } from '../../read/source-file.ts'
import type { TableDefinition } from '../../read/tables/definition.ts'
import type { FileSpot } from '../rule.ts'

/** A row of data may hold one word that is a header too, but not two. */
const SURE = 2

/** @param definition the table, as the file answers to it. */
export function headerCell(source: SourceFile, index: number, definition: TableDefinition): FileSpot {
  const { path, header } = source
  const shown = headerShown(source, header?.cells[index] ?? '', definition)
  return { ...headerRow(path, header), column: columnLetter(index), header: shown, value: shown }
}

/** A header as it may be printed: where people's first row stands in place of a header, its texts are theirs, and so is a name over a column. */
export function headerShown(source: SourceFile, typed: string, definition: TableDefinition): string {
  const isTheirs =
    definition.isOfPeople === true &&
    columnNamed(typed, definition) === undefined &&
    (isSomebodys(typed) || !hasSureHeader(source, definition))
  return isTheirs ? MASK : shownText(typed.trim())
}

/** Whether what was taken for the header is one beyond doubt. */
export function hasSureHeader({ header }: SourceFile, definition: TableDefinition): boolean {
  return (header?.cells ?? []).filter((cell) => columnNamed(cell, definition) !== undefined).length >= SURE
}

export function headerRow(path: string, header: SourceFile['header']): FileSpot {
  return header === null ? { path, line: null } : { path, line: header.line, row: header.row }
}
