/**
 * What stands in a file must not command the terminal that shows it: no cell moves the cursor, colours or clears the screen, or turns the
 * writing around. Its control characters are shown as signs: `␛[2J`.
 */
const commands = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu
/** All but the signs that command nothing, and so also each half of a sign beyond the first plane: a text without these needs no closer look. */
const suspects = /[^\n -~\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\uffff]/
/** How JSON writes what is no sign of its own, but for a line end. */
const escaped = /\\[^n"\\]/
const PICTURES = 0x2400
const DELETE = '\u007f'

/** Line ends stay; a tab becomes a space. */
export function harmless(text: string): string {
  if (!suspects.test(text)) return text
  return text.replace(commands, (sign) => {
    if (sign === '\t') return ' '
    if (sign === DELETE) return '\u2421'
    return sign < ' ' ? String.fromCharCode(PICTURES + sign.charCodeAt(0)) : '\ufffd'
  })
}

/** A report whose every text is harmless; what is harmless already is not copied. */
export function harmlessReport<T>(report: T): T {
  if (typeof report === 'string') return harmless(report) as T
  if (typeof report !== 'object' || report === null) return report
  if (Array.isArray(report)) return harmlessList(report) as T
  let copy: Record<string, unknown> | undefined
  for (const name in report) {
    const value: unknown = report[name]
    const own = harmlessPart(value)
    if (own === value) continue
    copy ??= { ...report } as Record<string, unknown>
    copy[name] = own
  }
  return (copy ?? report) as T
}

function harmlessList(list: readonly unknown[]): readonly unknown[] {
  let copy: unknown[] | undefined
  for (let at = 0; at < list.length; at++) {
    const own = harmlessPart(list[at])
    if (own === list[at]) continue
    copy ??= [...list]
    copy[at] = own
  }
  return copy ?? list
}

function harmlessPart<T>(part: T): T {
  return typeof part === 'object' && part !== null && isHarmless(part) ? part : harmlessReport(part)
}

/** Looks through all of it as one text. */
function isHarmless(part: object): boolean {
  const whole = JSON.stringify(part)
  return !suspects.test(whole) && !escaped.test(whole)
}
