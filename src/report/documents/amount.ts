/** Figures that documents print, exact or not: what is approximate says so in the machine output and in every table. */
import { type Mark, marked } from '../../lang/approximate.ts'
import { formatEuros } from '../../lang/format.ts'
import type { Lang } from '../../lang/lang.ts'
import { type Decimal, type Money, moneyText, ratio } from '../../money.ts'
import type { Approximate } from '../../project/approximate.ts'
import type { Cell, CellKind } from '../sheet.ts'

export interface ReportAmount {
  /** Euros with two decimals, a whole number, or a share. */
  readonly value: string
  readonly approximate: boolean
  /** How it is not exact: about so many, or so many at least; `null` where it is. */
  readonly mark: Mark | null
}

export function reportMoney({ value, mark }: Approximate<Money>): ReportAmount {
  return { value: moneyText(value), approximate: mark !== null, mark }
}

export function reportCount({ value, mark }: Approximate<number>): ReportAmount {
  return { value: String(value), approximate: mark !== null, mark }
}

/** Euros without cents where there are none, as documents print them. @param amount `null` is not known. */
export function moneyCell(amount: ReportAmount | null, more: Partial<Cell> = {}): Cell {
  return amountCell('money', amount && { ...amount, value: amount.value.replace(/\.00$/, '') }, more)
}

export function countCell(amount: ReportAmount | null, more: Partial<Cell> = {}): Cell {
  return amountCell('number', amount, more)
}

/** @param kind how the value is shown: a share as a percentage. */
export function amountCell(kind: CellKind, amount: ReportAmount | null, more: Partial<Cell>): Cell {
  if (amount === null) return { ...more, kind, value: null, absent: 'unknown' }
  const { value, mark } = amount
  return { ...more, kind, value, ...(mark === null ? {} : { mark }) }
}

/** In a sentence: `n. 1 020 000 €`. */
export function moneySaid({ value, mark }: ReportAmount, lang: Lang): string {
  return marked(formatEuros(value.replace(/\.00$/, ''), lang), mark, lang)
}

/** A share cut to a tenth of a per cent: nothing is said to be reached that is not. */
export function cutShare(share: Decimal): string {
  return share.toDecimalPlaces(DECIMALS, TOWARDS_ZERO).plus(0).toString()
}

const DECIMALS = 3
/** As decimal.js numbers its roundings. */
const TOWARDS_ZERO = 1

/** @returns `null` where there is no whole to be a share of. */
export function shareText(part: number, whole: number): string | null {
  const share = ratio(part, whole)
  return share === null ? null : cutShare(share)
}
