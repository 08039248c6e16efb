/** A right value for any column, found by asking the column itself, so that a new table is tried without a word here. */
import type { ColumnDefinition } from '../../src/read/tables/definition.ts'

const typed: Readonly<Record<string, string>> = { day: '1.9.2026', hours: '7,25', money: '1 234,56', number: '14' }
const texts = ['00712', '80 %', '3', '131052-308T', '2472908-2', '2022']

/** As a person types it. @throws Error where none of the samples is one. */
export function sampleText({ cell }: ColumnDefinition<unknown>): string {
  const words = (cell.words ?? []).map(({ fi }) => fi)
  const found = [typed[cell.format] ?? '', ...words, ...texts].find((text) => text !== '' && 'value' in cell.read(text))
  if (found === undefined) throw new Error(`no sample: ${cell.accepts.en}`)
  return found
}

/** As Excel holds it. */
export function sampleCell(column: ColumnDefinition<unknown>): string | number | Date {
  switch (column.cell.format) {
    case 'day':
      return new Date(Date.UTC(2026, 8, 1))
    case 'hours':
      return 7.25
    case 'money':
      return 1234.56
    case 'number':
      return 14
    default:
      return sampleText(column)
  }
}
