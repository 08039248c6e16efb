/**
 * A named value of a finding: what it is and its machine form. JSON prints the machine form, people see it in their own format.
 * A fact never holds prose, so a second language costs nothing.
 */
import type { Day, Month } from '../day.ts'
import { type Hours, hoursText, type Money, moneyText, type Rate, rateText } from '../money.ts'
import type { Text } from './lang.ts'
import { shownText } from './shown-text.ts'

export type FactKind = 'text' | 'money' | 'hours' | 'day' | 'month' | 'percent' | 'share' | 'count' | 'word'

export interface Fact {
  readonly kind: FactKind
  /** Machine form: `1745.50`, `2026-09-01`, `0.8`, `12`. */
  readonly text: string
  /** Only for `word`: a term of the programme, in both languages. */
  readonly word?: Text
}

export type Facts = Readonly<Record<string, Fact>>

export const fact = {
  /** What a person wrote; of a text without end, its beginning. */
  text: (value: string): Fact => ({ kind: 'text', text: shownText(value) }),
  money: (value: Money): Fact => ({ kind: 'money', text: moneyText(value) }),
  hours: (value: Hours): Fact => ({ kind: 'hours', text: hoursText(value) }),
  day: (value: Day): Fact => ({ kind: 'day', text: value }),
  month: (value: Month): Fact => ({ kind: 'month', text: value }),
  /** An exact share, shown as a percentage with at most two decimals. */
  percent: (value: Rate): Fact => ({ kind: 'percent', text: rateText(value) }),
  /** A share that moves, shown as a percentage with one decimal, also where that is zero. */
  share: (value: Rate): Fact => ({ kind: 'share', text: rateText(value) }),
  /** A plain number, exact in its text (`6`, `6.8`). */
  count: (value: number | string): Fact => ({ kind: 'count', text: String(value) }),
  word: (id: string, word: Text): Fact => ({ kind: 'word', text: id, word }),
}
