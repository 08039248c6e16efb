/** Columns of hours and euros that a file has: what a total row claims a sum of. */
import { type CellKind, trimmed } from './cell.ts'
import type { Header } from './header.ts'
import type { TableDefinition } from './tables/definition.ts'

export interface FigureColumn {
  readonly id: string
  readonly format: CellKind<unknown>['format']
  readonly index: number
  /** The cell's value in units; `undefined` where it has none. */
  readonly units: (text: string) => number | undefined
}

export function figureColumns({ columns }: TableDefinition, header: Header): FigureColumn[] {
  return Object.entries(columns).flatMap(([id, { cell }]) => {
    const index = header.indexOf.get(id)
    if (index === undefined || (cell.format !== 'hours' && cell.format !== 'money')) return []
    const units = (text: string): number | undefined => {
      const reading = trimmed(text) === '' ? undefined : cell.read(trimmed(text))
      return reading !== undefined && 'value' in reading ? (reading.value as number | undefined) : undefined
    }
    return [{ id, format: cell.format, index, units }]
  })
}
