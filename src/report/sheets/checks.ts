/**
 * The checks of a workbook's cover: two figures that must agree, each on its own line, and one cell over all of them. A person who
 * changes a cell anywhere sees at once that the workbook no longer is what hanke computed.
 */
import type { Lang } from '../../lang/lang.ts'
import { wordsOf } from '../../lang/words.ts'
import type { Cell, SheetColumn } from '../sheet.ts'
import { count, text } from './cells.ts'

export interface Check {
  readonly label: string
  /** A figure of the workbook, by a formula; and what it must be, or may at most be. */
  readonly here: Cell
  readonly against: Cell
  readonly holds: 'equal' | 'at most'
}

/** Of the column with the master check, whose bold capitals stand on one line in typefaces wider than Calibri too. */
const HERE = 22

/** @param item the first column's width, for the labels of the facts and the checks. */
export function coverColumns(item: number, lang: Lang): SheetColumn[] {
  const words = wordsOf(lang).sheets.cover
  return [
    { header: words.item, kind: 'text', width: item },
    { header: words.here, kind: 'text', width: HERE },
    { header: words.against, kind: 'text', width: 19 },
    { header: words.result, kind: 'text', width: 17 },
  ]
}

/** @param row the workbook row in which the check stands. */
export function checkRow({ label, here, against, holds }: Check, row: number, lang: Lang): Cell[] {
  const { fine, wrong } = wordsOf(lang).sheets.cover
  const off = Number(here.value) - Number(against.value)
  const isFine = holds === 'equal' ? off === 0 : off <= 0
  return [
    text(label),
    here,
    against,
    text(isFine ? fine : wrong, {
      status: isFine ? 'ok' : 'stop',
      formula: `IF(ROUND(B${row}-C${row},2)${holds === 'equal' ? '=' : '<='}0,"${fine}","${wrong}")`,
    }),
  ]
}

/** @param rows the checks' rows; @param first the workbook row of the first. */
export function masterCell(rows: readonly (readonly Cell[])[], first: number, lang: Lang): Cell {
  const { fine, wrong, allFine } = wordsOf(lang).sheets.cover
  const isFine = rows.every(([, , , result]) => result?.value === fine)
  const results = `D${first}:D${first + rows.length - 1}`
  return text(isFine ? allFine : wrong, {
    role: 'total',
    status: isFine ? 'ok' : 'stop',
    formula: `IF(COUNTIF(${results},"${fine}")=${rows.length},"${allFine}","${wrong}")`,
    name: 'master_check',
  })
}

/** How many cells of a list say this word; none may. */
export function noneOf(label: string, range: string, word: string, found: number): Check {
  return { label, here: count(found, { formula: `COUNTIF(${range},"${word}")` }), against: count(0), holds: 'equal' }
}
