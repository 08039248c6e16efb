/** How a figure that is not exact is said: `n. 30` and `yli 110`, `approx. 30` and `over 110`. */
import type { Lang, Text } from './lang.ts'

export const marks = ['about', 'over'] as const
/** `about`: more or less so many; `over`: so many at least. */
export type Mark = (typeof marks)[number]

const NO_BREAK_SPACE = '\u00a0'

const words: Readonly<Record<Mark, Text>> = {
  about: { fi: 'n.', en: 'approx.' },
  over: { fi: 'yli', en: 'over' },
}

/** @param figure as it is shown. @param mark `null` where it is exact: then nothing is said. */
export function marked(figure: string, mark: Mark | null, lang: Lang): string {
  return mark === null ? figure : `${words[mark][lang]}${NO_BREAK_SPACE}${figure}`
}
