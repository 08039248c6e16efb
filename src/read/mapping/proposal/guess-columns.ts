/** Which columns of someone's file are ours, each of theirs at most once. */
import type { TableDefinition } from '../../tables/definition.ts'
import { likeness, type Reason } from './likeness.ts'
import type { Sample } from './sample.ts'

export interface GuessedColumn {
  readonly id: string
  readonly sample: Sample
  readonly reason: Reason
  /** Another column that might be meant as well. */
  readonly rival: Sample | null
}

/** So near in score that only a person can tell. */
const CLOSE = 5
/** What only its values speak for is proposed where a row cannot do without it. */
const ENOUGH_FOR_OPTIONAL = 45

/** @returns the columns in the order of our table. */
export function guessColumns(samples: readonly Sample[], table: TableDefinition): GuessedColumn[] {
  const pairs = Object.entries(table.columns).flatMap(([id, column]) =>
    samples.flatMap((sample) => {
      const found = likeness(sample, id, column, table)
      const enough = found !== undefined && (column.required || found.score >= ENOUGH_FOR_OPTIONAL)
      return enough ? [{ id, sample, ...found }] : []
    }),
  )
  pairs.sort((a, b) => b.score - a.score || a.sample.index - b.sample.index)
  const guessed = new Map<string, GuessedColumn>()
  const taken = new Set<Sample>()
  for (const { id, sample, reason, score } of pairs) {
    if (guessed.has(id) || taken.has(sample)) continue
    taken.add(sample)
    const rival = pairs.find((one) => one.id === id && one.sample !== sample && score - one.score < CLOSE)
    guessed.set(id, { id, sample, reason, rival: rival?.sample ?? null })
  }
  return Object.keys(table.columns).flatMap((id) => guessed.get(id) ?? [])
}

/** How well a table answers to a row of headers: what decides which table, which row and which delimiter it is. */
export function worthOf(columns: readonly GuessedColumn[], table: TableDefinition): number {
  const named = columns.filter(({ reason }) => reason !== 'values')
  const required = Object.entries(table.columns).filter(([, { required }]) => required)
  const found = required.filter(([id]) => columns.some((column) => column.id === id)).length
  return named.length * 2 + (found * 4) / required.length
}
