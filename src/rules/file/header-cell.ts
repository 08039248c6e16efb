/** The address of a file's header cell, or of its whole header row, so that it can be printed and read back. */
import { shownText } from '../../lang/shown-text.ts'
import { columnLetter } from '../../read/place.ts'
import type { SourceFile } from '../../read/source-file.ts'
import type { FileSpot } from '../rule.ts'

export function headerCell({ path, header }: SourceFile, index: number): FileSpot {
  const typed = shownText(header?.cells[index]?.trim() ?? '')
  return { ...headerRow(path, header), column: columnLetter(index), header: typed, value: typed }
}

export function headerRow(path: string, header: SourceFile['header']): FileSpot {
  return header === null ? { path, line: null } : { path, line: header.line, row: header.row }
}
