/** The addresses of a finding's rows. What a file, its header and a text say is looked through once, not once a row. */
import { withoutPersonal } from '../lang/personal-text.ts'
import type { Place } from '../read/place.ts'
import type { TableFile } from '../read/table.ts'
import type { RowSpot } from '../rules/rule.ts'

/** @param most of how many rows, from the first on. */
export function rowPlaces({ table, rows, column }: RowSpot, most: number): Place[] {
  const places: Place[] = []
  const cells = column === null ? undefined : table.columns[column]
  const values = new Map<number, string | null>()
  let file: TableFile | undefined
  let [path, letter, header]: [string, string | null, string | null] = ['', null, null]
  for (let at = 0; at < rows.length && at < most; at++) {
    const row = rows[at] as number
    const code = cells === undefined ? 0 : (cells.codes[row] as number)
    if (file === undefined || row < file.from || row >= file.to) {
      file = table.fileOf(row)
      values.clear()
    }
    let value = values.get(code)
    if (value === undefined) {
      const first = table.place(row, column ?? undefined)
      path = withoutPersonal(first.path)
      letter = first.column
      header = masked(first.header)
      value = masked(first.value)
      values.set(code, value)
    }
    places.push({
      path,
      line: table.lines[row] ?? null,
      row: table.excelRows[row] ?? null,
      column: letter,
      header,
      value,
    })
  }
  return places
}

/** A row of data may be taken for a header. */
function masked(text: string | null): string | null {
  return text === null ? null : withoutPersonal(text)
}
