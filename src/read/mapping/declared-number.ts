/** Numbers of a file whose decimal mark is declared: `7.500` then has one reading, and the other mark before decimals has none. */
import type { DecimalMark } from '../../project/source.ts'
import { type CellKind, excelDamage, type Reading } from '../cell.ts'
import { dayForNumber } from '../cells/day-for-number.ts'

const spaces = '[ \\u00a0\\u202f\\u2009]'
const grammars: Readonly<Record<DecimalMark, RegExp>> = {
  '.': grammar('\\.', `,|'|${spaces}`),
  ',': grammar(',', `\\.|${spaces}`),
}
/** A ledger's own ways of saying less than zero, `12,50-` and `(12,50)`, with decimals: `12-` and `12,-` may be twelve. */
const behind = /^(\d[^()]*[.,]\d{1,2})\s?[-\u2212]$|^\((\d[^()]*[.,]\d{1,2})\)$/
/** A time system's `07:15:00`, which has no second that could be lost. */
const wholeMinutes = /^([-+\u2212]?\d{1,4}:[0-5]\d):00$/
const clock = /^[-+\u2212]?\d{1,4}:[0-5]\d$/
const MOST_DECIMALS = 2

/** Sign, whole number (its thousands parted or not), decimals and unit. Thousands without decimals only by a space, as in `1 234`. */
function grammar(mark: string, thousands: string): RegExp {
  const grouped = `\\d{1,3}(?:(?:${thousands})\\d{3})+(?=${mark})|\\d{1,3}(?:${spaces}\\d{3})+`
  return new RegExp(`^([-+\\u2212]?\\s?)(${grouped}|\\d+)(?:${mark}(\\d+))?(\\s?[a-z€]+)?$`, 'i')
}

export function declaredNumber(cell: CellKind<unknown>, mark: DecimalMark): CellKind<unknown> {
  const accepts = mark === ',' ? cell.accepts : pointed(cell.accepts)
  return { ...cell, accepts, read: (typed) => read(asOurs(typed, cell), cell, mark) }
}

function asOurs(typed: string, { format }: CellKind<unknown>): string {
  if (format === 'hours') return wholeMinutes.exec(typed)?.[1] ?? typed
  const found = behind.exec(typed)
  return found === null ? typed : `-${found[1] ?? found[2]}`
}

function read(typed: string, cell: CellKind<unknown>, mark: DecimalMark): Reading<unknown> {
  const found = grammars[mark].exec(typed)
  if (found === null) {
    // What is no number by this mark is told by the cell's own words, unless those would read it.
    if (mark === ',' || clock.test(typed)) return cell.read(typed)
    return { trouble: excelDamage(typed) ?? dayForNumber(typed) ?? 'not-by-point' }
  }
  const [, sign = '', whole = '', decimals = '', unit = ''] = found
  const fraction = decimals.replace(/0+$/, '')
  if (fraction.length > MOST_DECIMALS) return { trouble: 'too-precise' }
  return cell.read(`${sign}${whole.replace(/\D/g, '')}${fraction === '' ? '' : `,${fraction}`}${unit}`)
}

function pointed({ fi, en }: CellKind<unknown>['accepts']): CellKind<unknown>['accepts'] {
  const point = (text: string): string => text.replace(/(\d),(\d)/g, '$1.$2')
  return { fi: point(fi), en: point(en) }
}
