/** The decimal mark that a table's columns of hours and euros read: a comma, or a point where the implementer's source declares it. */
import type { TableDefinition } from '../tables/definition.ts'

export function decimalMark({ columns, mapping }: TableDefinition): ',' | '.' {
  const cells = Object.entries(columns).map(([id, { cell }]) => mapping?.cells.get(id) ?? cell)
  const reads = (text: string): boolean =>
    cells.some((cell) => (cell.format === 'hours' || cell.format === 'money') && 'value' in cell.read(text))
  return !reads('0,25') && reads('0.25') ? '.' : ','
}
