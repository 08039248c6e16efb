/** Machine forms into what a Finn or an English reader expects. Pure text: no locale of the machine takes part. */
import type { Fact } from './fact.ts'
import type { Lang, Text } from './lang.ts'

const NO_BREAK_SPACE = '\u00a0'

/** `"-1745.50"` → `-1 745,50` (no-break space) or `-1,745.50`. */
export function formatNumber(machine: string, lang: Lang): string {
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(machine)
  if (found === null) return machine
  const [, sign, whole = '', fraction] = found
  const grouped = whole.length <= 3 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, lang === 'fi' ? NO_BREAK_SPACE : ',')
  return `${sign}${grouped}${fraction === undefined ? '' : (lang === 'fi' ? ',' : '.') + fraction}`
}

/** `"4350.05"` → `4 350,05 €` or `€4,350.05`. */
export function formatEuros(machine: string, lang: Lang): string {
  const number = formatNumber(machine, lang)
  if (lang === 'fi') return `${number}${NO_BREAK_SPACE}€`
  return number.startsWith('-') ? `-€${number.slice(1)}` : `€${number}`
}

/** `"2026-09-01"` → `1.9.2026` or `2026-09-01`. */
export function formatDay(machine: string, lang: Lang): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(machine)
  if (found === null || lang === 'en') return machine
  return `${Number(found[3])}.${Number(found[2])}.${found[1]}`
}

/** `"2026-09"` → `9/2026` or `2026-09`. */
export function formatMonth(machine: string, lang: Lang): string {
  const found = /^(\d{4})-(\d{2})$/.exec(machine)
  return found === null || lang === 'en' ? machine : `${Number(found[2])}/${found[1]}`
}

/** A day, a month or a year: `31.12.2022`, `5/2022`, `2019`. */
export function formatTime(machine: string, lang: Lang): string {
  return machine.length === '2026-09'.length ? formatMonth(machine, lang) : formatDay(machine, lang)
}

/** `"2027Q1"` → `Q1/2027` or `Q1 2027`. */
export function formatQuarter(machine: string, lang: Lang): string {
  const found = /^(\d{4})(Q[1-4])$/.exec(machine)
  return found === null ? machine : `${found[2]}${lang === 'fi' ? '/' : NO_BREAK_SPACE}${found[1]}`
}

/** `"0.805"` → `80,5 %` or `80.5%`. Two decimals at most, cut, never rounded up to a full hundred. */
export function formatPercent(machine: string, lang: Lang): string {
  return percentOf(machine, lang, (decimals) => decimals.slice(0, 2).replace(/0+$/, ''))
}

/** `"0.25"` → `25,0 %` or `25.0%`. One decimal always, so that shares side by side are told alike. */
export function formatShare(machine: string, lang: Lang): string {
  return percentOf(machine, lang, (decimals) => decimals.padEnd(1, '0').slice(0, 1))
}

function percentOf(machine: string, lang: Lang, shown: (decimals: string) => string): string {
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(machine)
  if (found === null) return machine
  const [, sign, whole = '', fraction = ''] = found
  const digits = fraction.padEnd(2, '0')
  const points = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '')
  const decimals = shown(digits.slice(2))
  const number = formatNumber(`${sign}${points}${decimals === '' ? '' : `.${decimals}`}`, lang)
  return lang === 'fi' ? `${number}${NO_BREAK_SPACE}%` : `${number}%`
}

export function formatFact(fact: Fact, lang: Lang): string {
  switch (fact.kind) {
    case 'money':
      return formatEuros(fact.text, lang)
    case 'hours':
      return `${formatNumber(fact.text, lang)}${NO_BREAK_SPACE}h`
    case 'day':
      return formatDay(fact.text, lang)
    case 'month':
      return formatMonth(fact.text, lang)
    case 'percent':
      return formatPercent(fact.text, lang)
    case 'share':
      return formatShare(fact.text, lang)
    case 'count':
      return formatNumber(fact.text, lang)
    case 'word':
      return fact.word === undefined ? fact.text : fact.word[lang]
    case 'text':
      return fact.text
  }
}

/** Puts facts into a text's `{placeholders}`. A list of facts shows its first three and an ellipsis; where the place is in quotation marks, each has its own. */
export function fillText(text: Text, facts: Readonly<Record<string, Fact | readonly Fact[]>>, lang: Lang): string {
  const filled = (whole: string, open: string, name: string, close: string): string => {
    const found = facts[name]
    if (found === undefined) return whole
    if (!isList(found)) return open + formatFact(found, lang) + close
    const shown = found.slice(0, 3).map((one) => open + formatFact(one, lang) + close)
    return found.length > 3 ? `${shown.join(', ')} …` : shown.join(', ')
  }
  return text[lang].replace(/([”“]?)\{(\w+)\}(”?)(\.?)/g, (whole, open, name, close, dot: string) => {
    const value = filled(whole.slice(0, whole.length - dot.length), open, name, close)
    // After an ellipsis stands no full stop.
    return value.endsWith('…') ? value : value + dot
  })
}

function isList(value: Fact | readonly Fact[]): value is readonly Fact[] {
  return Array.isArray(value)
}
