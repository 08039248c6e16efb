/** How a cell looks, by its kind, role and status. The same look is the same frozen object: exceljs tells styles apart by identity. */
import type { Lang } from '../lang/lang.ts'
import type { Cell, CellKind, CellRole, SheetColumn, Status } from '../report/sheet.ts'
import { numberFormat } from './xlsx-format.ts'

const INK = 'FF1F3864'
const GREY = 'FF595959'

/** Ink and fill; the word in the cell says the same. */
const statuses: Readonly<Record<Status, readonly [ink: string, fill: string]>> = {
  ok: ['FF006100', 'FFE2F0D9'],
  info: ['FF1F4E79', 'FFDDEBF7'],
  warning: ['FF7F6000', 'FFFFF2CC'],
  error: ['FF833C0B', 'FFFBE5D6'],
  stop: ['FF9C0006', 'FFFFC7CE'],
}

const line = { style: 'thin', color: { argb: 'FFD9D9D9' } } as const
const strongLine = { style: 'thin', color: { argb: INK } } as const

export type Style = ReturnType<typeof cellStyle>

const roles = {
  body: { font: {}, border: { bottom: line } },
  head: { font: { bold: true, color: { argb: INK } }, border: { bottom: strongLine } },
  total: { font: { bold: true }, border: { top: strongLine, bottom: strongLine } },
  note: { font: { italic: true, color: { argb: GREY } }, border: {} },
} as const

function cellStyle(kind: CellKind, role: CellRole, status: Status | undefined, format: string | undefined) {
  const { font, border } = roles[role]
  const [ink, colour] = status === undefined ? [undefined, role === 'head' ? 'FFE7ECF5' : undefined] : statuses[status]
  return deepFreeze({
    font: {
      name: 'Calibri',
      size: role === 'head' ? 12 : 11,
      ...font,
      ...(ink === undefined ? {} : { bold: true, color: { argb: ink } }),
    },
    border,
    ...(colour === undefined ? {} : { fill: solid(colour) }),
    alignment: {
      vertical: 'top' as const,
      horizontal: kind === 'text' ? ('left' as const) : ('right' as const),
      wrapText: kind === 'text',
      // Words keep clear of the figure before them. Figures stand at the edge: LibreOffice indents some of them and not others.
      indent: kind === 'text' ? 1 : 0,
    },
    ...(format === undefined ? {} : { numFmt: format }),
  })
}

export const TITLE_SIZE = 16

export const titleStyle = deepFreeze({
  font: { name: 'Calibri', size: TITLE_SIZE, bold: true, color: { argb: INK } },
  alignment: { vertical: 'middle' as const, wrapText: true },
})

export const noteStyle = deepFreeze({
  font: { name: 'Calibri', size: 11, color: { argb: GREY } },
  alignment: { vertical: 'top' as const, wrapText: true },
})

const headStyles = {
  left: headStyle('left'),
  right: headStyle('right'),
  turned: headStyle('left', 90),
}

function headStyle(horizontal: 'left' | 'right', textRotation?: number) {
  return deepFreeze({
    font: { name: 'Calibri', size: 11, bold: true, color: { argb: 'FFFFFFFF' } },
    fill: solid(INK),
    alignment:
      textRotation === undefined
        ? { vertical: 'middle' as const, horizontal, wrapText: true, indent: horizontal === 'left' ? 1 : 0 }
        : { vertical: 'top' as const, horizontal: 'center' as const, textRotation },
  })
}

/** The style of a column's header. */
export function columnHeadStyle({ kind, isTurned }: Pick<SheetColumn, 'kind' | 'isTurned'>) {
  if (isTurned) return headStyles.turned
  return kind === 'text' ? headStyles.left : headStyles.right
}

const made = new Map<string, Style>()

function styleFor(kind: CellKind, role: CellRole, status: Status | undefined, format: string | undefined): Style {
  const key = `${kind} ${role} ${status ?? ''} ${format ?? ''}`
  const known = made.get(key)
  if (known !== undefined) return known
  const style = cellStyle(kind, role, status, format)
  made.set(key, style)
  return style
}

export function styleOf(cell: Cell, lang: Lang): Style {
  return styleFor(cell.kind, cell.role ?? 'body', cell.status, numberFormat(cell, lang))
}

/** Styles of one column's cells. The cell above has nearly always the same one, and is asked first. */
export function columnStyles(lang: Lang): (cell: Cell) => Style {
  let last: { kind: CellKind; role: CellRole; status: Status | undefined; format: string | undefined } | undefined
  let style: Style | undefined
  return (cell) => {
    const { kind, role = 'body', status } = cell
    const format = numberFormat(cell, lang)
    if (
      style === undefined ||
      last?.kind !== kind ||
      last.role !== role ||
      last.status !== status ||
      last.format !== format
    ) {
      last = { kind, role, status, format }
      style = styleFor(kind, role, status, format)
    }
    return style
  }
}

/** What a status cell turns to when its formula no longer gives what it gave. */
export const changedStyle = {
  font: { bold: true, color: { argb: statuses.stop[0] } },
  fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb: statuses.stop[1] } },
}

function solid(argb: string) {
  return { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb } }
}

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) deepFreeze(part)
  return Object.freeze(value)
}
