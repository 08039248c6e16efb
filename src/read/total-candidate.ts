/** A row that may be a total, by its words or by holding sums alone; what it is turns out when no row of data follows. */
import type { FigureColumn } from './figure-columns.ts'
import type { RawRow } from './raw-row.ts'
import { partWord, totalWord } from './total-word.ts'

export interface Candidate {
  /** Its row in the table, into which it was taken like any other. */
  readonly at: number
  readonly line: number
  readonly row: number
  readonly label: string
  /** The sum of a group, by its words: beside other sums it claims nothing about all rows. */
  readonly isOfGroup: boolean
  /** Nothing but the word and sums. */
  readonly isBare: boolean
  readonly texts: ReadonlyMap<string, string>
}

/** @returns what a row that lacks a required cell says; `undefined` where that is no sum. */
export function candidateIn(row: RawRow, figures: readonly FigureColumn[]): Omit<Candidate, 'at' | 'row'> | undefined {
  const filled: number[] = []
  for (let at = 0; at < row.width; at++) if (!row.isEmpty(at)) filled.push(at)
  const isFigure = (at: number): boolean => figures.some(({ index }) => index === at)
  const words = filled.filter((at) => !isFigure(at)).map((at) => row.text(at))
  const found = words.map(totalWord).find((one) => one !== undefined)
  // A remark may end so too; a group stands first in its row.
  const group = found === undefined ? words.slice(0, 1).map(partWord)[0] : undefined
  const word = found ?? group
  if (word === undefined && !(filled.length > 0 && filled.every(isFigure))) return undefined
  const texts = new Map(figures.flatMap(({ id, index }) => (row.isEmpty(index) ? [] : [[id, row.text(index)]])))
  return { line: row.line, label: word ?? '', isOfGroup: group !== undefined, isBare: words.length < 2, texts }
}
