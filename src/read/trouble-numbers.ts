/** Kinds of trouble by number, as a column keeps them: a byte a text. */
import { type Trouble, troubles } from './cell.ts'

const kinds: readonly Trouble[] = Object.values(troubles).flat()

/** From 1. */
export const troubleNumbers = Object.fromEntries(kinds.map((kind, at) => [kind, at + 1])) as Record<Trouble, number>

/** @returns `undefined` for 0, which stands for none. */
export function troubleNumbered(number: number): Trouble | undefined {
  return kinds[number - 1]
}

/** The kinds whose numbers stand in the list. */
export function troublesAmong(numbers: Uint8Array): Trouble[] {
  return kinds.filter((kind) => numbers.includes(troubleNumbers[kind]))
}
