/** In which style a column's days and numbers are written, by trying each on every value. */
import { type DateStyle, type DecimalMark, dateStyles } from '../../../project/source.ts'
import type { CellKind } from '../../cell.ts'
import { dayCell } from '../../cells/day.ts'
import { declaredDay } from '../declared-day.ts'
import { declaredNumber } from '../declared-number.ts'
import { type Sample, shareOf } from './sample.ts'

/** Some cells of a column are always wrong, and are told of when the file is checked. */
const ENOUGH = 0.9

export interface DayStyle {
  /** Styles that read the most; more than one where nothing tells them apart, none where the table's own way reads as much. */
  readonly styles: readonly DateStyle[]
  readonly share: number
}

export function dayStyle(sample: Sample): DayStyle {
  const own = shareOf(sample, reads(dayCell))
  const shares = dateStyles.map((style) => ({ style, share: shareOf(sample, reads(declaredDay(style))) }))
  const share = Math.max(own, ...shares.map((one) => one.share))
  if (share < ENOUGH || own === share) return { styles: [], share }
  const styles = shares.filter((one) => one.share === share).map(({ style }) => style)
  // 2026-09-01 is read in every style.
  return { styles: styles.includes('yyyy-mm-dd') ? ['yyyy-mm-dd'] : styles, share }
}

/** Whether most of the values are days by their marks: bare digits may be ids as well. */
export function areMarkedDays(sample: Sample): boolean {
  const marked = dateStyles.filter((style) => style !== 'excel-serial' && style !== 'yyyymmdd')
  return marked.some((style) => shareOf(sample, reads(declaredDay(style))) >= ENOUGH)
}

export interface NumberStyle {
  /** `null`: the table's own comma reads every value that is a number. */
  readonly decimal: DecimalMark | null
  readonly share: number
}

export function numberStyle(sample: Sample, cell: CellKind<unknown>): NumberStyle {
  const own = shareOf(sample, reads(cell))
  const comma = shareOf(sample, reads(declaredNumber(cell, ',')))
  const point = shareOf(sample, reads(declaredNumber(cell, '.')))
  if (own >= comma && own >= point) return { decimal: null, share: own }
  return point > comma ? { decimal: '.', share: point } : { decimal: ',', share: comma }
}

export function reads(cell: CellKind<unknown>): (text: string) => boolean {
  return (text) => 'value' in cell.read(text)
}
