/** A source of the cases: implementer a's hours, with nothing said but what the case says. */
import type { Source } from '../../src/project/source.ts'

export function source(changes: Partial<Source> = {}): Source {
  return {
    implementer: 'a',
    table: 'hours',
    files: null,
    sheet: null,
    columns: {},
    constants: {},
    values: {},
    ignore: [],
    decimal: null,
    dates: null,
    skip: [],
    expect: { rows: null, hours: null, amount: null },
    ...changes,
  }
}

export const skipping = { is: null, not: null, empty: false } as const
