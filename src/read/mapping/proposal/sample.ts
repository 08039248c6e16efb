/** One column of someone's file: its header and what stands under it. */
import { columnLetter } from '../../place.ts'
import type { Grid } from './grid.ts'

export interface Sample {
  readonly index: number
  readonly letter: string
  readonly header: string
  /** Distinct text → in how many rows; empty cells are not among them. */
  readonly values: ReadonlyMap<string, number>
  readonly filled: number
}

/** @param headerAt the index of the header among the grid's rows. */
export function samplesOf({ rows }: Grid, headerAt: number): Sample[] {
  const headers = rows[headerAt]?.cells ?? []
  const below = rows.slice(headerAt + 1).filter(({ cells }) => !looksTotal(cells))
  return headers.flatMap((header, index) => {
    if (header === '') return []
    const values = new Map<string, number>()
    for (const { cells } of below) {
      const text = cells[index] ?? ''
      if (text !== '') values.set(text, (values.get(text) ?? 0) + 1)
    }
    const filled = [...values.values()].reduce((sum, count) => sum + count, 0)
    return [{ index, letter: columnLetter(index), header, values, filled }]
  })
}

/** What share of the filled cells a test takes. */
export function shareOf({ values, filled }: Sample, takes: (text: string) => boolean): number {
  if (filled === 0) return 0
  let taken = 0
  for (const [text, count] of values) if (takes(text)) taken += count
  return taken / filled
}

/** A total row would spoil what its columns are taken for. */
function looksTotal(cells: readonly string[]): boolean {
  return /^(yhteensä|yht\b|summa|loppusumma|total)/i.test(cells.find((cell) => cell !== '') ?? '')
}
