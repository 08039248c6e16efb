/** Which row of which sheet is the header of which table: what the rest of a proposal stands on. */
import { isNamed } from '../../table-name.ts'
import type { TableDefinition, TableId } from '../../tables/definition.ts'
import type { Grid } from './grid.ts'
import { type GuessedColumn, guessColumns, worthOf } from './guess-columns.ts'
import { knownHeaders } from './likeness.ts'
import { type Sample, samplesOf } from './sample.ts'

export interface Candidate {
  readonly grid: Grid
  readonly headerAt: number
  readonly table: TableDefinition
  readonly samples: readonly Sample[]
  readonly columns: readonly GuessedColumn[]
  readonly worth: number
}

const HEADERS_LOOKED_AT = 30
/** Of each sheet: in a workbook of blank tables the headers of one would leave no room for those of another. */
const CANDIDATES = 6

/**
 * The sheet that is called as the file is; else the one that answers best, unless it is blank and another whole table has rows.
 * @param called the table that the file's name says, where it says one.
 * @returns `undefined` where no row looks like the header of any of the tables.
 */
export function bestCandidate(
  grids: readonly Grid[],
  tables: readonly TableDefinition[],
  called: TableId | null,
): Candidate | undefined {
  // A text has one sheet, whatever its delimiter may be.
  const sheets = [...new Set(grids.map(({ sheet }) => sheet))].map((name) =>
    candidatesOf(
      grids.filter(({ sheet }) => sheet === name),
      tables,
    ),
  )
  const said = worthiest(
    sheets.flat().filter((one) => one.table.id === called && isNamed(one.grid.sheet ?? '', one.table) && isWhole(one)),
  )
  if (said !== undefined) return said
  const bests = sheets.flatMap((candidates) => worthiest(candidates) ?? [])
  const best = worthiest(bests)
  if (best === undefined || hasRows(best)) return best
  return worthiest(bests.filter((one) => isWhole(one) && hasRows(one))) ?? best
}

/** @param grids of one sheet. */
function candidatesOf(grids: readonly Grid[], tables: readonly TableDefinition[]): Candidate[] {
  const rows = grids.flatMap((grid) =>
    grid.rows
      .slice(0, HEADERS_LOOKED_AT)
      .flatMap(({ cells }, headerAt) =>
        tables.map((table) => ({ grid, headerAt, table, known: knownHeaders(cells, table) })),
      ),
  )
  // Values are looked at only below the rows whose headers promise most.
  const promising = rows.sort((a, b) => b.known - a.known).slice(0, CANDIDATES)
  return promising.map(({ grid, headerAt, table }) => {
    const samples = samplesOf(grid, headerAt)
    const columns = guessColumns(samples, table)
    return { grid, headerAt, table, samples, columns, worth: worthOf(columns, table) }
  })
}

function worthiest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (most, one) => (one.worth > (most?.worth ?? 1) ? one : most),
    undefined,
  )
}

function isWhole({ columns, table }: Candidate): boolean {
  return Object.entries(table.columns).every(([id, { required }]) => !required || columns.some((one) => one.id === id))
}

function hasRows({ samples }: Candidate): boolean {
  return samples.some(({ filled }) => filled > 0)
}
