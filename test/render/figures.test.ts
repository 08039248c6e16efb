/** What is said of a figure beside its value: that it is not exact, of how many points, of what time, and that there is none. */
import { describe, expect, it } from 'vitest'
import { type Figure, formatAlone, formatCell } from '../../src/render/format-cell.ts'
import { numberFormat } from '../../src/render/xlsx-format.ts'
import { excelValue } from '../../src/render/xlsx-value.ts'

const cases: readonly (readonly [Figure, fi: string, en: string, excel: string | undefined])[] = [
  [{ kind: 'number', value: '30', mark: 'about' }, 'n. 30', 'approx. 30', '"n. "#,##0'],
  [{ kind: 'number', value: '110', mark: 'over' }, 'yli 110', 'over 110', '"yli "#,##0'],
  [{ kind: 'money', value: '1700000', mark: 'about' }, 'n. 1 700 000', 'approx. 1,700,000', '"n. "#,##0\\ "€"'],
  [{ kind: 'number', value: '8741', time: '2019' }, '8 741 (2019)', '8,741 (2019)', '#,##0" (2019)"'],
  [{ kind: 'number', value: '42000', time: '2022-05' }, '42 000 (5/2022)', '42,000 (2022-05)', '#,##0" (5/2022)"'],
  [{ kind: 'number', value: '3.58', outOf: '5' }, '3,58/5', '3.58/5', '#,##0.00"/5"'],
  [{ kind: 'number', value: '3.9', outOf: '5' }, '3,9/5', '3.9/5', '#,##0.0"/5"'],
  [
    { kind: 'percent', value: '0.094', time: '2022-12-30' },
    '9,4 % (30.12.2022)',
    '9.4% (2022-12-30)',
    '0.0\\ %" (30.12.2022)"',
  ],
]

/** Figures hold no-break spaces. */
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')

describe('a figure', () => {
  it.each(cases)('%j is %s', (figure, fi, en, excel) => {
    expect([
      plain(formatCell(figure, 'fi')),
      plain(formatCell(figure, 'en')),
      plain(numberFormat(figure, 'fi')),
    ]).toEqual([fi, en, excel])
  })

  it('stays a number in the workbook, whatever is said of it', () => {
    for (const [figure] of cases) expect(excelValue(figure, 'fi')).toBe(Number(figure.value))
  })

  it('of euros that stands alone has its sign, and its mark', () => {
    expect(plain(formatAlone({ kind: 'money', value: '190000', mark: 'about' }, 'fi'))).toBe('n. 190 000 €')
  })

  it('that there is none of is not one that nobody handed in', () => {
    const asked: Figure = { kind: 'number', value: null, absent: 'no-data' }
    const empty: Figure = { kind: 'number', value: null, absent: 'unknown' }
    expect([formatCell(asked, 'fi'), formatCell(asked, 'en'), excelValue(asked, 'fi')]).toEqual([
      'ei tietoa',
      'no data',
      'ei tietoa',
    ])
    expect([formatCell(empty, 'fi'), excelValue(empty, 'fi')]).toEqual(['–', '–'])
  })
})
