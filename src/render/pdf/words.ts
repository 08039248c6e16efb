/** Words in lines: broken at spaces and after a word's own hyphen; a word that is longer than its line is divided by its syllables. */
import { divided } from '../divided.ts'
import type { Face, FaceId } from './face.ts'
import type { Ink } from './look.ts'

export type Faces = Readonly<Record<FaceId, Face>>

/** Words that are set alike. */
export interface Inked {
  readonly text: string
  readonly ink: Ink
  /** Name of the place that they lead to. */
  readonly goTo?: string
}

export interface Line {
  readonly parts: readonly (Inked & { readonly x: number; readonly width: number })[]
  readonly width: number
  readonly leading: number
}

/** A word, perhaps of parts that are set differently. */
interface Word {
  readonly parts: Inked[]
  width: number
  /** What stands before it. */
  readonly before: 'space' | 'nothing' | 'break'
}

export function widthOf({ text, ink }: Inked, faces: Faces): number {
  return (faces[ink.face].widthOf(text) * ink.size) / 1000
}

/** @returns at least one line; none wider than `width` unless a single letter is. */
export function linesOf(runs: readonly Inked[], width: number, faces: Faces): Line[] {
  const shown = runs.map((run) => ({ ...run, text: faces[run.ink.face].shown(run.text) }))
  const [only] = shown
  if (only !== undefined && shown.length === 1 && !only.text.includes('\n')) {
    const whole = widthOf(only, faces)
    if (whole <= width + CLOSE)
      return [{ parts: [{ ...only, x: 0, width: whole }], width: whole, leading: only.ink.leading }]
  }
  const lines: Word[][] = [[]]
  let used = 0
  for (const word of wordsOf(shown, faces).flatMap((one) => fitting(one, width, faces))) {
    const line = lines.at(-1) as Word[]
    const space = word.before === 'space' && line.length > 0 ? spaceBefore(word, faces) : 0
    if (word.before === 'break' || (line.length > 0 && used + space + word.width > width + CLOSE)) {
      lines.push([word])
      used = word.width
    } else {
      line.push(word)
      used += space + word.width
    }
  }
  const leading = Math.max(...runs.map(({ ink }) => ink.leading))
  return lines.map((line, at) => setLine(line, faces, leading, lines[at + 1]?.[0]?.before === 'space'))
}

/** The width that the longest word needs, and that of the whole text in one line. */
export function extentOf(runs: readonly Inked[], faces: Faces): { readonly least: number; readonly most: number } {
  const shown = runs.map((run) => ({ ...run, text: faces[run.ink.face].shown(run.text) }))
  const most = shown.reduce((sum, run) => sum + widthOf(run, faces), 0)
  if (shown.every(({ text }) => !mayBreak.test(text))) return { least: most, most }
  return { least: wordsOf(shown, faces).reduce((widest, word) => Math.max(widest, word.width), 0), most }
}

const mayBreak = /[\n -/]/
const pieces = /(\n)|( +)|([^\n ]+)/g
/** After a hyphen or a slash between letters a line may end. */
const joints = /(?<=\p{L}[-/])(?=\p{L}{2})/u

function wordsOf(runs: readonly Inked[], faces: Faces): Word[] {
  const words: Word[] = []
  let before: Word['before'] | 'joined' = 'nothing'
  for (const run of runs) {
    for (const [, end, space, letters] of run.text.matchAll(pieces)) {
      if (end !== undefined) before = 'break'
      else if (space !== undefined) before = before === 'break' ? 'break' : 'space'
      else if (letters !== undefined)
        for (const text of letters.split(joints)) {
          const part = { ...run, text }
          const width = widthOf(part, faces)
          const last = words.at(-1)
          if (before === 'joined' && last !== undefined) {
            last.parts.push(part)
            last.width += width
          } else words.push({ parts: [part], width, before: before === 'joined' ? 'nothing' : before })
          before = 'nothing'
        }
    }
    // Words of the next run that follow without a space belong to the same word.
    if (before === 'nothing' && words.length > 0) before = 'joined'
  }
  return words
}

/** A word that is wider than the line, in parts that are not. */
function fitting(word: Word, width: number, faces: Faces): Word[] {
  if (word.width <= width + CLOSE) return [word]
  const parts = word.parts.flatMap((part) => dividedTo(part, width, faces))
  return parts.map((part, at) => ({
    parts: [part],
    width: widthOf(part, faces),
    before: at === 0 ? word.before : 'nothing',
  }))
}

function dividedTo(part: Inked, width: number, faces: Faces): Inked[] {
  for (let most = part.text.length; most > FEWEST; most--) {
    const parts = divided(part.text, most)
      .split(' ')
      .map((text) => ({ ...part, text }))
    if (parts.every((one) => widthOf(one, faces) <= width + CLOSE)) return parts
  }
  return [...part.text].map((text) => ({ ...part, text }))
}

/** Widths that were worked out in two ways differ by less than any eye sees. */
const CLOSE = 0.01

/** Letters that a part of a divided word has at least. */
const FEWEST = 3

function spaceBefore({ parts: [first] }: Word, faces: Faces): number {
  return first === undefined ? 0 : widthOf({ ...first, text: ' ' }, faces)
}

/** @param goesOn a space follows on the next line: it is written, unseen, so that who hears or copies the text does not get two words as one. */
function setLine(words: readonly Word[], faces: Faces, leading: number, goesOn: boolean): Line {
  const parts: (Inked & { x: number; width: number })[] = []
  for (const { parts: own, before } of words)
    own.forEach((part, at) => {
      const last = parts.at(-1)
      const space = at === 0 && before === 'space' && last !== undefined ? ' ' : ''
      if (last !== undefined && last.ink === part.ink && last.goTo === part.goTo)
        parts[parts.length - 1] = { ...last, text: last.text + space + part.text }
      else if (last !== undefined && space !== '') {
        parts[parts.length - 1] = { ...last, text: last.text + space }
        parts.push({ ...part, x: 0, width: 0 })
      } else parts.push({ ...part, x: 0, width: 0 })
    })
  let x = 0
  for (const [at, part] of parts.entries()) {
    const width = widthOf(part, faces)
    parts[at] = { ...part, x, width }
    x += width
  }
  const last = parts.at(-1)
  if (goesOn && last !== undefined) parts[parts.length - 1] = { ...last, text: `${last.text} ` }
  return { parts, width: x, leading }
}
