/** Names beside bars and over panels, as far as their room can be told before they are drawn: the page's own font is not known here. */
import { longestWord } from '../longest-word.ts'
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
  const isWide = names.some((name) => name.length > MANY_LETTERS || longestWord(name, ' ') > LONG_WORD)
  const left = isWide ? WIDE : NAMES
  const label = { ...nameLabel, width: nameLabel.width + left - NAMES }
  return { left, label, height: LINE * Math.max(1, ...names.map((name) => linesOf(name, label.width))) }
}

/** In how many lines a text stands. */
export function linesOf(text: string, width: number): number {
  return broken(text, width).length
}

/** A text in the lines that it stands in: broken at spaces alone, so that no comma begins a line, and within a word that is longer than a line. */
export function broken(text: string, width: number): string[] {
  const room = Math.max(1, Math.floor(width / LETTER))
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
    for (; line.length > room; line = line.slice(room)) lines.push(line.slice(0, room))
  }
  return [...lines, line]
}
