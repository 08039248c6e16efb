/** A cell's machine value as people read it, for the terminal and the page. Euros stand without their sign: the column says so. */
import { marked } from '../lang/approximate.ts'
import { formatDay, formatEuros, formatMonth, formatNumber, formatPercent, formatTime } from '../lang/format.ts'
import type { Lang } from '../lang/lang.ts'
import { noData } from '../lang/no-data.ts'
import type { Cell } from '../report/sheet.ts'

/** What stands where a figure cannot be known: never zero. */
export const UNKNOWN = '–'
/** What stands where a public report hides a figure: not `<5`, for some of them are not small. */
export const HIDDEN = '•'

/** What a figure is made of. */
export type Figure = Pick<Cell, 'kind' | 'value' | 'absent' | 'mark' | 'outOf' | 'time'>

export function formatCell(cell: Figure, lang: Lang): string {
  return formatFigure(cell, lang, formatNumber)
}

/** The same where the figure stands alone: euros carry their sign. */
export function formatAlone(cell: Figure, lang: Lang): string {
  return formatFigure(cell, lang, formatEuros)
}

function formatFigure(cell: Figure, lang: Lang, euros: (value: string, lang: Lang) => string): string {
  const { kind, value, absent } = cell
  if (absent === 'hidden') return HIDDEN
  if (absent === 'no-data') return noData[lang]
  if (value === null) return kind === 'text' ? '' : UNKNOWN
  switch (kind) {
    case 'money':
      return told(euros(value, lang), cell, lang)
    case 'hours':
    case 'number':
      return told(formatNumber(value, lang), cell, lang)
    case 'percent':
      return told(formatPercent(value, lang), cell, lang)
    case 'day':
      return formatDay(value, lang)
    case 'month':
      return formatMonth(value, lang)
    case 'text':
      return value
  }
}

/** With how exact it is, of how many points, and of what time. */
function told(figure: string, { mark, outOf, time }: Figure, lang: Lang): string {
  if (mark === undefined && outOf === undefined && time === undefined) return figure
  const points = outOf === undefined ? figure : `${figure}/${formatNumber(outOf, lang)}`
  const exact = marked(points, mark ?? null, lang)
  return time === undefined ? exact : `${exact} (${formatTime(time, lang)})`
}
