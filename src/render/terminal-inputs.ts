/** What was read, a line a table: a folder of monthly files is one line unless its files differ. */
import { filled, wordsOf } from '../lang/words.ts'
import type { Input } from '../report/report.ts'
import type { Cell, SheetColumn } from '../report/sheet.ts'
import { drawTable, type Paper } from './terminal-table.ts'

export function drawInputs(inputs: readonly Input[], paper: Paper): string {
  const words = wordsOf(paper.lang).terminal
  const columns: SheetColumn[] = [
    { header: words.file, kind: 'text', width: 40 },
    { header: words.fileRows, kind: 'number', width: 8 },
    { header: words.encoding, kind: 'text', width: 12 },
    { header: words.delimiter, kind: 'text', width: 8 },
  ]
  const groups = new Map<string, Input[]>()
  for (const input of inputs) {
    const key = [
      input.implementer,
      input.table,
      input.encoding,
      input.delimiter,
      input.sheet,
      input.read,
      folderOf(input),
    ].join('\u001f')
    groups.set(key, [...(groups.get(key) ?? []), input])
  }
  const rows = [...groups.values()].map((files): Cell[] => {
    const [first] = files as [Input]
    const path = files.length === 1 ? first.path : `${folderOf(first)}/ (${files.length})`
    const count = files.reduce((sum, file) => sum + file.rows, 0)
    if (!first.read) return [text(path), { kind: 'number', value: null }, text(words.notRead), text('')]
    return [
      text(path),
      { kind: 'number', value: String(count) },
      text(first.sheet === null ? first.encoding : filled(words.sheet, { sheet: first.sheet })),
      // No table is parted by spaces: where one stands it is a tab that was made harmless.
      text(/^\s$/.test(first.delimiter ?? '') ? words.tab : (first.delimiter ?? '')),
    ]
  })
  return drawTable({ columns, rows }, paper)
}

function folderOf({ path }: Input): string {
  return path.slice(0, path.lastIndexOf('/'))
}

function text(value: string): Cell {
  return { kind: 'text', value }
}
