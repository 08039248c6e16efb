/**
 * Number formats of the workbook, in the codes that Excel stores in every language. What Excel would translate is escaped: an unescaped
 * `/` is the machine's own date separator, and a month would read `9.2026`.
 */
import { marked } from '../lang/approximate.ts'
import { formatNumber, formatTime } from '../lang/format.ts'
import type { Lang } from '../lang/lang.ts'
import type { CellKind } from '../report/sheet.ts'
import type { Figure } from './format-cell.ts'

const formats: Readonly<Record<Lang, Readonly<Record<Exclude<CellKind, 'text' | 'percent'>, string>>>> = {
  fi: {
    money: '#,##0.00\\ "€"',
    hours: '#,##0.00',
    // Four digits stand together: 1048 is a row of Excel as often as it is a count.
    number: '[<10000]0;#,##0',
    day: 'd\\.m\\.yyyy',
    month: 'm\\/yyyy',
  },
  en: {
    money: '"€"#,##0.00;\\-"€"#,##0.00',
    hours: '#,##0.00',
    number: '[<10000]0;#,##0',
    day: 'yyyy\\-mm\\-dd',
    month: 'yyyy\\-mm',
  },
}

/** The part of a number's format that keeps four digits together. */
const UNGROUPED = '[<10000]0;'

/** What a text would be taken for a formula by, once someone edits its cell. */
const formulaSigns = '=+-@'

/** `undefined` is Excel's General. What is said of a figure is part of its format, so that the cell stays a number. */
export function numberFormat(figure: Figure, lang: Lang): string | undefined {
  const { kind, value, mark, outOf, time } = figure
  if (kind === 'text') return value && formulaSigns.includes(value.charAt(0)) ? '@' : undefined
  const format = plainFormat(figure, lang)
  if (mark === undefined && outOf === undefined && time === undefined) return format
  const after = `${outOf === undefined ? '' : `/${formatNumber(outOf, lang)}`}${time === undefined ? '' : ` (${formatTime(time, lang)})`}`
  // What is said of a figure shows that it is no number of a row: it is grouped as on the page.
  return around(format.replace(UNGROUPED, ''), marked('', mark ?? null, lang), after)
}

function plainFormat({ kind, value }: Figure, lang: Lang): string {
  if (kind === 'percent') return percentFormat(value ?? '0', lang)
  if (kind === 'text') return '@'
  const digits = value?.split('.')[1]?.length ?? 0
  // As a decision prints them: euros that were given without cents show none.
  if (kind === 'money' && value !== null && digits === 0) return formats[lang].money.replaceAll('.00', '')
  if (kind === 'number' && digits > 0) return `#,##0.${'0'.repeat(digits)}`
  return formats[lang][kind]
}

/** Words before and after the figure, in each of the format's parts; a condition stays in front. */
function around(format: string, before: string, after: string): string {
  const quoted = (text: string): string => (text === '' ? '' : `"${text}"`)
  return format
    .split(';')
    .map((part) =>
      part.replace(/^(\[[^\]]*\])?(.*)$/, (_, condition: string = '', figure: string) =>
        [condition, quoted(before), figure, quoted(after)].join(''),
      ),
    )
    .join(';')
}

/** As many decimals as the share has, two at most: `80 %`, `80,5 %`. */
function percentFormat(value: string, lang: Lang): string {
  const decimals = Math.min(2, Math.max(0, (value.split('.')[1] ?? '').replace(/0+$/, '').length - 2))
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`
  return lang === 'fi' ? `${digits}\\ %` : `${digits}%`
}
