/** How likely a column of someone's file is one of ours: by its header, and by what stands under it. */
import { distance } from 'fastest-levenshtein'
import { folded } from '../../folded.ts'
import type { ColumnDefinition, TableDefinition } from '../../tables/definition.ts'
import { type Sample, shareOf } from './sample.ts'
import { areMarkedDays, dayStyle, numberStyle } from './styles.ts'
import { synonyms } from './synonyms.ts'

/** Why a column was taken: its header is ours, is known from other systems, is nearly one of those, or only its values speak for it. */
export type Reason = 'own-name' | 'synonym' | 'near' | 'values'

export interface Likeness {
  readonly score: number
  readonly reason: Reason
}

const OWN = 100
const SYNONYM = 90
const NEAR = 65
const WITHIN = 50
const BY_VALUES = 25
/** `Kesto (min)`: 435 of them are not 435 hours. */
const minutes = /(^|[^\p{L}])(min|mins|minuut|minutes|minuter)/iu
/** Headers that are shorter are near to everything. */
const SHORTEST = 4
/** Longer texts are no headers, and comparing them would take long. */
const LONGEST = 60

/** @returns `undefined` where nothing speaks for it, or the values speak against it. */
export function likeness(
  sample: Sample,
  id: string,
  column: ColumnDefinition<unknown>,
  table: TableDefinition,
): Likeness | undefined {
  if (column.cell.format === 'hours' && minutes.test(sample.header)) return undefined
  const byHeader = headerLikeness(sample.header, id, column, table)
  const fits = valuesFit(sample, id, column)
  if (fits === false) return undefined
  if (byHeader === undefined)
    return fits === true && (column.cell.format !== 'day' || areMarkedDays(sample))
      ? { score: BY_VALUES, reason: 'values' }
      : undefined
  return { ...byHeader, score: byHeader.score + (fits === true ? BY_VALUES : 0) }
}

/** How many of the cells look like headers of the table. */
export function knownHeaders(cells: readonly string[], table: TableDefinition): number {
  const columns = Object.entries(table.columns)
  const known = (cell: string): boolean =>
    columns.some(([id, column]) => headerLikeness(cell, id, column, table) !== undefined)
  return cells.filter((cell) => cell !== '' && cell.length <= LONGEST && known(cell)).length
}

function headerLikeness(
  header: string,
  id: string,
  column: ColumnDefinition<unknown>,
  table: TableDefinition,
): Likeness | undefined {
  const typed = folded(header)
  if ([column.header.fi, column.header.en, id].some((name) => folded(name) === typed))
    return { score: OWN, reason: 'own-name' }
  const known = (synonyms[table.id]?.[id] ?? []).map(folded)
  const at = known.indexOf(typed)
  // The first of the list are the surer ones.
  if (at !== -1) return { score: SYNONYM - at / 2, reason: 'synonym' }
  const names = [folded(column.header.fi), folded(column.header.en), ...known].filter(
    ({ length }) => length >= SHORTEST,
  )
  if (names.some((name) => distance(name, typed) <= Math.max(1, Math.floor(name.length / 4))))
    return { score: NEAR, reason: 'near' }
  return names.some((name) => typed.includes(name)) ? { score: WITHIN, reason: 'near' } : undefined
}

/** @returns whether the values are of the column's kind; `undefined` where they tell nothing. */
function valuesFit(sample: Sample, id: string, { cell }: ColumnDefinition<unknown>): boolean | undefined {
  if (sample.filled === 0) return undefined
  if (cell.format === 'day') return dayStyle(sample).share >= 0.8
  if (cell.format === 'hours' || cell.format === 'money') {
    const { share } = numberStyle(sample, cell)
    if (share < 0.8) return false
    // Whole numbers may be anything: only decimals or clock times speak for a figure.
    return shareOf(sample, (text) => /[,.:]\d/.test(text)) > 0.2 ? true : undefined
  }
  if (cell.format === 'choice') return shareOf(sample, (text) => 'value' in cell.read(text)) > 0.5 ? true : undefined
  // A day is no person, no voucher and no work package.
  return id !== 'description' && areMarkedDays(sample) ? false : undefined
}
