/** How an implementer's own export is to be read: what `sources:` in `hanke.yaml` says, typed. Names of tables and columns stay as written. */
import type { Hours, Money } from '../money.ts'

/** One implementer and one table. */
export interface Source {
  readonly implementer: string
  /** The table by its id or name: `hours`, `tyoaika`. */
  readonly table: string
  /** A pattern within the implementer's folder; `null`: the table's own name. */
  readonly files: string | null
  /** The worksheet of a workbook; `null`: the one that has the headers. */
  readonly sheet: string | null
  /** Our column (id or header) → the header in the file. */
  readonly columns: Readonly<Record<string, string>>
  /** Our column → one value for every row, written as our tables write it. */
  readonly constants: Readonly<Record<string, string>>
  /** Our column → code in the file → our value; an empty text is an empty cell. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Headers in the file that hanke shall not read, whatever they are called. */
  readonly ignore: readonly string[]
  /** `null`: not said, so a comma, and a number with three decimals is refused. */
  readonly decimal: DecimalMark | null
  readonly dates: DateStyle | null
  readonly skip: readonly SkipCondition[]
  readonly expect: Expectation
}

export const decimalMarks = [',', '.'] as const
export type DecimalMark = (typeof decimalMarks)[number]

/** How the days of a file are written. `2026-09-01` is a day in each of them; a midnight after the day (`00:00:00`) says nothing more. */
export const dateStyles = [
  'd.m.yyyy',
  'd.m.yy',
  'dd/mm/yyyy',
  'mm/dd/yyyy',
  'yyyy/mm/dd',
  'yyyy-mm-dd',
  'dd-mm-yyyy',
  'mm-dd-yyyy',
  'yyyymmdd',
  'excel-serial',
] as const
export type DateStyle = (typeof dateStyles)[number]

/** A row is left out where the cell under this header is one of the values, none of them, or empty; exactly one of the three is said. */
export interface SkipCondition {
  readonly column: string
  readonly is: readonly string[] | null
  readonly not: readonly string[] | null
  readonly empty: boolean
}

/** What the rows must come to, all files of the source together; `null` is not asserted. */
export interface Expectation {
  readonly rows: number | null
  readonly hours: Hours | null
  readonly amount: Money | null
}
