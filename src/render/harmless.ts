/**
 * What stands in a file must not command the terminal that shows it: no cell moves the cursor, colours or clears the screen, or turns the
 * writing around. Its control characters are shown as signs: `␛[2J`.
 */
const commands = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu
const PICTURES = 0x2400
const DELETE = '\u007f'

/** Line ends stay; a tab becomes a space. */
export function harmless(text: string): string {
  return text.replace(commands, (sign) => {
    if (sign === '\t') return ' '
    if (sign === DELETE) return '\u2421'
    return sign < ' ' ? String.fromCharCode(PICTURES + sign.charCodeAt(0)) : '\ufffd'
  })
}

/** A report whose every text is harmless. */
export function harmlessReport<T>(report: T): T {
  if (typeof report === 'string') return harmless(report) as T
  if (Array.isArray(report)) return report.map((one: unknown) => harmlessReport(one)) as T
  if (typeof report !== 'object' || report === null) return report
  return Object.fromEntries(Object.entries(report).map(([name, value]) => [name, harmlessReport<unknown>(value)])) as T
}
