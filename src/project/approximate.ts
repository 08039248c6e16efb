/**
 * A figure as documents print it, exact or not: `n. 30`, `~1,7 M€`, `noin 190 000 €`, `yli 110`, `1 700 000`. What is approximate stays so in
 * every sum. Spaces alone part thousands, and after a comma or a point stand one or two digits: nothing has a second reading.
 */
import type { Mark } from '../lang/approximate.ts'
import { type Money, minus, scaledMoney, total } from '../money.ts'

export interface Approximate<T> {
  readonly value: T
  /** `null` where the figure is exact. */
  readonly mark: Mark | null
}

/** A number before it is known what it counts. */
export interface Figure extends Approximate<string> {
  /** Exact: `1.7`, `30`. */
  readonly value: string
  /** Euros in ones, thousands or millions; `null` where no euros are named. */
  readonly euros: 1 | 1_000 | 1_000_000 | null
}

const about = String.raw`~|≈|n\.|n(?=\s)|noin|ca\.?|approx\.?|approximately|about`
const over = 'yli|over|more than'
const SPACE = '[ \\u00a0\\u202f\\u2009]'
const number = `\\d{1,3}(?:${SPACE}\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,2})?`
const euros = 'euroa|euron|euros|euro|eur|€'
const thousands = `k€|t€|(?:tuhatta|thousand)${SPACE}(?:${euros})`
const millions = `M€|(?:milj\\.?|miljoonaa|miljoona|miljoonan|million)${SPACE}?(?:${euros})`
const figure = new RegExp(
  `^(?:(?<about>${about})|(?<over>${over}))?${SPACE}?(?<number>${number})${SPACE}?(?:(?<millions>${millions})|(?<thousands>${thousands})|(?<euros>${euros}))?$`,
  'iu',
)
/** No figure is longer; a text of a megabyte must not be searched for one. */
const LONGEST = 60

/** @returns `undefined` where the text is no figure, or one with two readings. */
export function readFigure(text: string): Figure | undefined {
  const groups = text.length > LONGEST ? undefined : figure.exec(text.trim())?.groups
  if (groups?.number === undefined) return undefined
  const scale = groups.millions ? 1_000_000 : groups.thousands ? 1_000 : groups.euros ? 1 : null
  return {
    value: groups.number.replace(/[^\d.,]/g, '').replace(',', '.'),
    mark: groups.about ? 'about' : groups.over ? 'over' : null,
    euros: scale,
  }
}

/** Euros, with or without their sign; `undefined` where the text is none, or has parts of a cent. */
export function readApproximateMoney(text: string): Approximate<Money> | undefined {
  const found = readFigure(text)
  const value = found && scaledMoney(found.value, found.euros ?? 1)
  return found === undefined || value === undefined ? undefined : { value, mark: found.mark }
}

/** A whole number of anything but euros. */
export function readApproximateCount(text: string): Approximate<number> | undefined {
  const found = readFigure(text)
  if (found === undefined || found.euros !== null || !/^\d{1,9}$/.test(found.value)) return undefined
  return { value: Number(found.value), mark: found.mark }
}

export function exactly<T>(value: T): Approximate<T> {
  return { value, mark: null }
}

/** The sum, approximate as soon as one part is. */
export function totalMoney(parts: readonly Approximate<Money>[]): Approximate<Money> {
  return { value: total(parts.map(({ value }) => value)), mark: together(parts) }
}

export function totalCount(parts: readonly Approximate<number>[]): Approximate<number> {
  return { value: parts.reduce((sum, { value }) => sum + value, 0), mark: together(parts) }
}

/** The difference; of what is known only as a lower limit it is only known about. */
export function minusMoney(from: Approximate<Money>, part: Approximate<Money>): Approximate<Money> {
  return { value: minus(from.value, part.value), mark: part.mark === 'over' ? 'about' : together([from, part]) }
}

/** "About" where one of them is; a lower limit stays one only beside exact figures and other lower limits. */
function together(parts: readonly Approximate<unknown>[]): Mark | null {
  if (parts.some(({ mark }) => mark === 'about')) return 'about'
  return parts.some(({ mark }) => mark === 'over') ? 'over' : null
}
