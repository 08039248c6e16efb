/** How the blank workbook looks. What a colour says is said by a sign or a word beside it. */

const INK = 'FF1F3864'
const GREY = 'FF595959'
const BLACK = 'FF000000'
const WHITE = 'FFFFFFFF'
const PALE = 'FFD9E2F3'
const FAINT = 'FFF2F5FA'

const line = { style: 'thin', color: { argb: INK } } as const

function filled(argb: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } } as const
}

function font(colour: string, bold = false, size = 11) {
  return { name: 'Calibri', size, bold, color: { argb: colour } }
}

const head = { vertical: 'middle', horizontal: 'left', wrapText: true, indent: 1 } as const

export const requiredHeadStyle = {
  font: font(WHITE, true),
  fill: filled(INK),
  alignment: head,
  border: { right: { style: 'thin', color: { argb: WHITE } } },
  numFmt: '@',
} as const

export const optionalHeadStyle = {
  font: font(INK, true),
  fill: filled(PALE),
  alignment: head,
  border: { bottom: line, right: { style: 'thin', color: { argb: WHITE } } },
  numFmt: '@',
} as const

export const demandFont = font(INK, true, 10)
export const hintFont = font(GREY, false, 10)

export const hintStyle = {
  font: hintFont,
  fill: filled(FAINT),
  alignment: { ...head, vertical: 'bottom' },
  numFmt: '@',
} as const

export const sheetTitleStyle = {
  font: font(INK, true, 14),
  alignment: { vertical: 'middle', horizontal: 'left', indent: 1 },
} as const

export function inputAlignment(numeric: boolean) {
  return { vertical: 'top', horizontal: numeric ? 'right' : 'left', indent: 1 } as const
}

/** A required cell left empty on a row that says something. */
export const missingStyle = {
  fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFBE5D6' } },
  border: { bottom: { style: 'thin', color: { argb: 'FFC55A11' } } },
} as const

/** So that a printed sheet has lines where it has rows. */
export const usedRowStyle = { border: { bottom: { style: 'thin', color: { argb: 'FFD9D9D9' } } } } as const

export const sectionStyle = {
  font: font(INK, true, 13),
  alignment: { vertical: 'bottom' },
  border: { bottom: line },
} as const

export const leadStyle = { font: font(GREY), alignment: { vertical: 'top', wrapText: true } } as const

export const stepStyle = { font: font(BLACK), alignment: { vertical: 'middle', wrapText: true } } as const

export const markStyle = {
  font: font(INK, true),
  alignment: { vertical: 'middle', horizontal: 'right', indent: 1 },
} as const

export const cellStyle = {
  font: font(BLACK),
  alignment: { ...head, vertical: 'middle' },
  border: { bottom: { style: 'thin', color: { argb: PALE } } },
} as const

export const strongCellStyle = { ...cellStyle, font: font(INK, true) } as const
