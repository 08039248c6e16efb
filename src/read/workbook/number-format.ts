/** What a number format makes of a number: 46266 is a day, 0.302083 a time, 0.8 a percentage, and 7 perhaps `007`. */
export interface NumberFormat {
  readonly kind: 'number' | 'day' | 'clock' | 'elapsed' | 'percent'
  /** Digits that are shown at least, zeros in front included. */
  readonly digits: number
  /** A unit that the format writes behind the number and that makes it another one than hours, euros or a count; empty for all others. */
  readonly unit: string
}

export const plainNumber: NumberFormat = { kind: 'number', digits: 1, unit: '' }
const of = (kind: NumberFormat['kind']): NumberFormat => ({ kind, digits: 1, unit: '' })

/** Minutes, days, months, and euros by the thousand or million. A comma behind the digits has divided the number already. */
const otherUnit =
  /^(min|mins?\.|minuuttia|minutes|pv|pvä|päivää|days?|htp|htpv|htkk|kk|vko|viikkoa|k€|t€|te|m€|teur|keur|meur|tuhatta|milj\.?)( ?(€|eur|euroa))?$/i
const divided = /[0#?],+(?![0#?])/

/** The formats that every workbook has by number (ECMA-376 18.8.30), but for plain numbers. 27 to 58 are days in East Asian editions. */
export function builtInFormat(id: number): NumberFormat {
  if (id === 9 || id === 10) return of('percent')
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return of('day')
  if ((id >= 18 && id <= 21) || id === 45 || id === 47) return of('clock')
  return id === 46 ? of('elapsed') : plainNumber
}

/** Reads a format's code, which is the same in every language of Excel: `d.m.yyyy`, `[h]:mm`, `0.00\\ "h"`, `0 %`. */
export function numberFormat(code: string): NumberFormat {
  // Quoted and escaped characters stand for themselves; `_x` leaves a gap and `*x` fills one.
  const sections = code.replace(/"[^"]*"|[\\_*]./gs, '').split(';')
  const times = sections.map(timeKind).find((kind) => kind !== undefined)
  if (times !== undefined) return of(times)
  const first = withoutBrackets(sections[0] ?? '')
  if (first.includes('%')) return of('percent')
  const unit = unitOf(code)
  if (unit !== '') return { ...plainNumber, unit }
  return /^0{2,30}$/.test(first) ? { ...plainNumber, digits: first.length } : plainNumber
}

/** What the format's first section says behind its digits, without quotation marks and gaps, where it is such a unit. */
function unitOf(code: string): string {
  const [, number = '', behind = ''] =
    /^((?:"[^"]*"|\\.|[^";\\])*[0#?],*)((?:"[^"]*"|[\\_*].|[^;"])*)/su.exec(code) ?? []
  const unit = behind.replace(/[_*]./gs, ' ').replace(/["\\]/g, '').trim()
  return otherUnit.test(unit) && !divided.test(number) ? unit : ''
}

/** What a section makes of a number where its letters are those of a calendar or a clock; beside digits they are only letters. */
function timeKind(section: string): 'day' | 'clock' | 'elapsed' | undefined {
  const letters = withoutBrackets(section).replace(/general|standard|E[+-]/gi, '')
  if (/[0#?]/.test(letters.replace(/s[.,]0+/gi, ''))) return undefined
  if (/[ydeg]/i.test(letters)) return 'day'
  if (/\[(h+|m+|s+)\]/i.test(section)) return 'elapsed'
  if (/[hs]|AM\/PM|A\/P/i.test(letters)) return 'clock'
  // A month alone.
  return /m/i.test(letters) ? 'day' : undefined
}

/** Colours, conditions, languages. */
function withoutBrackets(section: string): string {
  return section.replace(/\[[^\]]*\]/g, '')
}
