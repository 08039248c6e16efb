/** The first rows of any file as plain texts, before anyone knows which table they are. */
import { toUtf8 } from '../../encoding.ts'
import { kindOf } from '../../file-kind.ts'
import type { RawRow } from '../../raw-row.ts'
import { scan } from '../../scan.ts'
import { type Delimiter, type Refusal, refusal } from '../../source-file.ts'

/** Enough to see every style and code that a file is likely to hold. */
const ROWS_LOOKED_AT = 5000

export interface GridRow {
  /** The row that Excel shows. */
  readonly number: number
  readonly cells: readonly string[]
}

/** One reading of a file: by one delimiter, or of one sheet. */
export interface Grid {
  readonly sheet: string | null
  readonly delimiter: Delimiter | null
  readonly rows: readonly GridRow[]
}

/** @returns every reading that could be the right one, or why there is none. */
export async function gridsOf(bytes: Buffer): Promise<readonly Grid[] | Refusal> {
  const kind = kindOf(bytes)
  if (kind === 'text') return textGrids(bytes)
  if (kind !== 'zip') return refusal(kind)
  const { workbookGrids } = await import('./workbook-grid.ts')
  return workbookGrids(bytes)
}

function textGrids(bytes: Buffer): readonly Grid[] | Refusal {
  const { utf8, refusal: unsure } = toUtf8(bytes)
  if (unsure !== undefined) return unsure
  const grids: Grid[] = []
  let broken: Refusal | undefined
  for (const delimiter of [';', '\t', ','] as const) {
    const gathered = gatherer()
    const stopped = scan(utf8, delimiter, gathered.take)
    if (stopped === undefined) grids.push({ sheet: null, delimiter, rows: gathered.rows })
    else broken ??= { ...refusal(stopped.reason), line: stopped.line }
  }
  return grids.length === 0 && broken !== undefined ? broken : grids
}

/** Rows that hold something, as long as they are looked at. */
export function gatherer(): { readonly rows: GridRow[]; readonly take: (row: RawRow) => boolean } {
  const rows: GridRow[] = []
  const take = (row: RawRow): boolean => {
    if (!row.isBlank())
      rows.push({ number: row.number, cells: Array.from({ length: row.width }, (_, at) => row.text(at).trim()) })
    return rows.length < ROWS_LOOKED_AT
  }
  return { rows, take }
}
