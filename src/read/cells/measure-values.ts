/**
 * What a measure stands at: a number, a percentage, points of five or euros, exact or not, or that it is not known. A measure of several
 * parts has as many values, parted by semicolons or line breaks: `9,4 %; 9,3 %; 21,2 %`.
 */
import type { Mark } from '../../lang/approximate.ts'
import { moneyText } from '../../money.ts'
import { readApproximateMoney, readFigure } from '../../project/approximate.ts'
import { type CellKind, excelDamage, type Reading } from '../cell.ts'
import { folded } from '../folded.ts'

export const measureUnits = {
  number: { fi: 'lukumäärä', en: 'number' },
  percent: { fi: '%', en: 'percent' },
  points: { fi: '/5', en: 'points of 5' },
  euros: { fi: '€', en: 'euros' },
} as const
export type MeasureUnit = keyof typeof measureUnits

export type MeasureValue =
  /** "Ei tietoa": somebody has looked, and it is not known. */
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'known'
      /** Exact: `9563`, `9.4`, `-1.2`; euros with cents. */
      readonly number: string
      readonly mark: Mark | null
      /** What the cell itself says; `null` where it is a bare number. */
      readonly unit: Exclude<MeasureUnit, 'number'> | null
    }

const unknowns: ReadonlySet<string> = new Set(['ei tietoa', 'no data', 'unknown'].map(folded))

export const measureValuesCell: CellKind<readonly MeasureValue[]> = {
  read: readValues,
  accepts: {
    fi: 'luku, prosentti, pisteet viidestä, eurot tai ei tietoa, esim. 9 563, 43 %, 3,58/5, 200 000 €; monta arvoa puolipisteellä',
    en: 'a number, percentage, points of five, euros or no data, such as 9 563, 43 %, 3,58/5, 200 000 €; several parted by semicolons',
  },
  format: 'text',
}

function readValues(typed: string): Reading<readonly MeasureValue[]> {
  const parts = typed
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const values = parts.map(readValue).filter((value) => value !== undefined)
  return values.length > 0 && values.length === parts.length
    ? { value: values }
    : { trouble: excelDamage(typed) ?? 'not-a-measure' }
}

function readValue(part: string): MeasureValue | undefined {
  if (unknowns.has(folded(part))) return { kind: 'unknown' }
  const [, sign = '', body = ''] = /^([-\u2212]?)(.*)$/su.exec(part) ?? []
  const ending = /\s?(%|\/\s?5)$/.exec(body)
  const figure = readFigure(ending === null ? body : body.slice(0, ending.index))
  if (figure === undefined) return undefined
  const minus = sign === '' ? '' : '-'
  const known = (number: string, unit: Exclude<MeasureUnit, 'number'> | null): MeasureValue => ({
    kind: 'known',
    number: `${minus}${number}`,
    mark: figure.mark,
    unit,
  })
  if (figure.euros === null)
    return known(figure.value, ending === null ? null : ending[1] === '%' ? 'percent' : 'points')
  const euros = ending === null ? readApproximateMoney(body) : undefined
  return euros === undefined ? undefined : known(moneyText(euros.value), 'euros')
}
