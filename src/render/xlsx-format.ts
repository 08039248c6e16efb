/**
 * Number formats of the workbook, in the codes that Excel stores in every language. What Excel would translate is escaped: an unescaped
 * `/` is the machine's own date separator, and a month would read `9.2026`.
 */
import type { Lang } from '../lang/lang.ts'
import type { Cell, CellKind } from '../report/sheet.ts'

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

/** What a text would be taken for a formula by, once someone edits its cell. */
const formulaSigns = '=+-@'

/** `undefined` is Excel's General. */
export function numberFormat({ kind, value }: Pick<Cell, 'kind' | 'value'>, lang: Lang): string | undefined {
  if (kind === 'text') return value && formulaSigns.includes(value.charAt(0)) ? '@' : undefined
  if (kind === 'percent') return percentFormat(value ?? '0', lang)
  return formats[lang][kind]
}

/** As many decimals as the share has, two at most: `80 %`, `80,5 %`. */
function percentFormat(value: string, lang: Lang): string {
  const decimals = Math.min(2, Math.max(0, (value.split('.')[1] ?? '').replace(/0+$/, '').length - 2))
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`
  return lang === 'fi' ? `${digits}\\ %` : `${digits}%`
}
