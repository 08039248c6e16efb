/** A cell of a worksheet as the text that its writer meant, in the spelling that hanke's grammars read. */
import { decimalOf, decimalText } from './decimal.ts'
import { unescaped } from './escaped-text.ts'
import { type NumberFormat, plainNumber } from './number-format.ts'
import { dayText, timeText } from './serial.ts'
import type { CellStyle } from './styles.ts'

/** So many numbers of one format are remembered, and none longer than this. */
const MOST_REMEMBERED = 1 << 14
const LONGEST_REMEMBERED = 32

interface Shown extends NumberFormat {
  readonly remembered: Map<string, string>
}

export class CellTexts {
  private readonly from1904: boolean
  private readonly mark: ',' | '.'
  /** By style; the last one for a style that the workbook does not have. Equal formats share what they remember. */
  private readonly shown: readonly Shown[]

  /** Styles that strike out what their cell says; nearly always none. */
  readonly struck: ReadonlySet<number>

  /** @param mark the decimal mark that the table's own columns read: a number has none of its own. */
  constructor(formats: readonly CellStyle[], from1904: boolean, mark: ',' | '.' = ',') {
    this.from1904 = from1904
    this.mark = mark
    this.struck = new Set(formats.flatMap(({ isStruck }, style) => (isStruck ? [style] : [])))
    const distinct = new Map<string, Shown>()
    this.shown = [...formats, plainNumber].map((format) => {
      const name = `${format.kind} ${format.digits} ${format.unit}`
      const known = distinct.get(name) ?? { ...format, remembered: new Map<string, string>() }
      distinct.set(name, known)
      return known
    })
  }

  /**
   * @param type the cell's `t`: number, boolean, error, formula text, text in place, ISO date. Shared texts are looked up elsewhere.
   * @param stored its `v`, or the text in place.
   */
  text(type: string, stored: string, style: number): string {
    if (type === 'n') return this.ofNumber(stored, this.shown[style] ?? (this.shown.at(-1) as Shown))
    if (type === 'b') return /^\s*(1|true)\s*$/.test(stored) ? 'kyllä' : 'ei'
    if (type === 'd') return isoDate(stored.trim())
    return type === 'e' ? stored.trim() : unescaped(stored)
  }

  private ofNumber(stored: string, shown: Shown): string {
    const found = shown.remembered.get(stored)
    if (found !== undefined) return found
    const text = this.numberText(stored, shown)
    if (shown.remembered.size === MOST_REMEMBERED) shown.remembered.clear()
    if (stored.length <= LONGEST_REMEMBERED) shown.remembered.set(stored, text)
    return text
  }

  private numberText(stored: string, { kind, digits, unit }: NumberFormat): string {
    const number = decimalOf(stored)
    if (number === undefined) return stored.trim()
    if (kind === 'day') return dayText(number, this.from1904)
    if (kind === 'clock' || kind === 'elapsed') return timeText(number, kind, this.from1904)
    const byComma = kind === 'percent' ? `${decimalText(number, 2)} %` : decimalText(number, 0, digits)
    const text = this.mark === ',' ? byComma : byComma.replace(',', '.')
    return unit === '' ? text : `${text} ${unit}`
  }
}

/** `2026-09-01T00:00:00` is a day; with a time of day it stays visible that it is none. */
function isoDate(stored: string): string {
  const found = /^(\d{4}-\d{2}-\d{2})(?:T(.+?))?Z?$/.exec(stored)
  const [, date = stored, time = ''] = found ?? []
  return time === '' || /^00:00(:00(\.0+)?)?$/.test(time) ? date : `${date} ${time}`
}
