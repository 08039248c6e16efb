/** Names beside bars and over panels, as far as their room can be told before they are drawn: the page's own font is not known here. */
import { NAMES, nameLabel } from './look.ts'

/** Of an ordinary letter; a wide font takes more. */
const LETTER = 6.9
/** Names that would stand in many short lines, or break within a word, get more room. */
const WIDE = 300
const MANY_LETTERS = 42
const LONG_WORD = 19
const LINE = 16

export interface Names {
  /** Where the bars begin. */
  readonly left: number
  readonly label: typeof nameLabel
  /** The height that the name with the most lines takes. */
  readonly height: number
}

export function namesOf(names: readonly string[]): Names {
  const isWide = names.some((name) => name.length > MANY_LETTERS || longestWord(name) > LONG_WORD)
  const left = isWide ? WIDE : NAMES
  const label = { ...nameLabel, width: nameLabel.width + left - NAMES }
  return { left, label, height: LINE * Math.max(1, ...names.map((name) => linesOf(name, label.width))) }
}

/** In how many lines a text stands. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width / LETTER))
  let lines = 1
  let used = 0
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > room) {
      lines += 1
      used = 0
    }
    used += (used > 0 ? 1 : 0) + length
    lines += Math.floor((used - 1) / room)
    used = used > room ? used % room : used
  }
  return lines
}

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map(({ length }) => length))
}
