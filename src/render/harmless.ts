/**
 * What stands in a file must not command the terminal that shows it: no cell moves the cursor, colours or clears the screen, or turns the
 * writing around. Its control characters are shown as signs: `␛[2J`.
 */
const commands = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu
/** Every one of them and half of each sign beyond the first plane: whoever has none of these need not be looked at more closely. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const suspects = /[\0-\t\v-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/
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
  let copy: Record<string, unknown> | undefined
  for (const [name, value] of Object.entries(report)) {
    const own = harmlessReport<unknown>(value)
    if (own === value) continue
    copy ??= (Array.isArray(report) ? [...report] : { ...report }) as Record<string, unknown>
    copy[name] = own
  }
  return (copy ?? report) as T
}
