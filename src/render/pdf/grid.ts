/** A table before it has a size: what its cells say and how they stand, whether it comes from a sheet or from what people wrote. */
import type { Lang } from '../../lang/lang.ts'
import type { Prose } from '../../report/prose.ts'
import type { Cell, CellRole, Sheet, SheetColumn, Status } from '../../report/sheet.ts'
import { formatCell } from '../format-cell.ts'
import { bold, type Ink, SOFT, statusColors, withColor } from './look.ts'
import { inked } from './runs.ts'
import type { Inked } from './words.ts'

export interface Grid {
  readonly columns: readonly GridColumn[]
  readonly rows: readonly GridRow[]
}

export interface GridColumn {
  readonly head: GridCell
  /** Holds sentences: it is not squeezed to a word a line. */
  readonly isLong: boolean
  readonly isSpare: boolean
  readonly isStrong: boolean
}

export interface GridRow {
  readonly role: CellRole
  readonly cells: readonly GridCell[]
}

export interface GridCell {
  readonly says: (ink: Ink) => readonly Inked[]
  readonly align: 'left' | 'right' | 'center'
  /** Stands in one line, however narrow the table. */
  readonly isWhole: boolean
  readonly scope: 'Column' | 'Row' | null
  readonly status: Status | null
  readonly span: number
}

// As on the page: columns of names and sentences.
const LONG = 36

export function sheetGrid({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>, lang: Lang): Grid {
  return {
    columns: columns.map(({ header, kind, width, spare, strong }) => ({
      head: {
        ...said(header, SOFT),
        align: kind === 'text' ? 'left' : 'right',
        scope: header === '' ? null : 'Column',
      },
      isLong: kind === 'text' && width >= LONG,
      isSpare: spare === true,
      isStrong: strong === true,
    })),
    rows: rows.map((row) => ({
      role: row[0]?.role ?? 'body',
      cells: row.map((cell, at) => sheetCell(cell, at, columns[at], lang)),
    })),
  }
}

export function proseGrid({ head, rows }: Extract<Prose[number], { kind: 'table' }>): Grid {
  const cell = (
    { runs, align }: (typeof head)[number],
    scope: GridCell['scope'],
    look: (ink: Ink) => Ink,
  ): GridCell => ({
    says: (ink) => inked(runs, look(ink)),
    align,
    isWhole: align === 'right',
    scope,
    status: null,
    span: 1,
  })
  return {
    columns: head.map((one) => ({
      head: { ...cell(one, 'Column', (ink) => bold(withColor(ink, SOFT))), isWhole: false },
      isLong: true,
      isSpare: false,
      isStrong: false,
    })),
    rows: rows.map((row) => ({
      role: 'body',
      cells: row.map((one, at) => cell(one, at === 0 ? 'Row' : null, (ink) => ink)),
    })),
  }
}

function sheetCell(cell: Cell, at: number, column: SheetColumn | undefined, lang: Lang): GridCell {
  const { kind, value, role = 'body', status = null, span = 1 } = cell
  const isTaken = column?.strong === true && kind !== 'text'
  const isBold = status !== null || role === 'total' || role === 'head' || isTaken
  // A row of zeros is read past more easily where they are softer than the figures that say something.
  const isSoft = role === 'note' || (role === 'body' && kind !== 'text' && value === '0.00')
  const color = status !== null ? statusColors[status] : isSoft ? SOFT : null
  return {
    ...said(formatCell(cell, lang), color, isBold),
    align: kind === 'text' ? 'left' : 'right',
    isWhole: kind !== 'text',
    // The first cell says what the row is about.
    scope: at === 0 && role !== 'note' ? 'Row' : role === 'head' ? 'Column' : null,
    status,
    span,
  }
}

function said(text: string, color: string | null, isBold = true): Omit<GridCell, 'align' | 'scope'> {
  return {
    says: (ink) => {
      const own = color === null ? ink : withColor(ink, color)
      return [{ text, ink: isBold ? bold(own) : own }]
    },
    isWhole: false,
    status: null,
    span: 1,
  }
}
