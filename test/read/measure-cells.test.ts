/** The cells of the common tables: what a measure stands at, when it was so, how many there were. */
import { describe, expect, it } from 'vitest'
import { approximateCountCell } from '../../src/read/cells/approximate-count.ts'
import { type MeasureValue, measureValuesCell } from '../../src/read/cells/measure-values.ts'
import { daysOf, type Time, timeCell } from '../../src/read/cells/time.ts'

const known = (number: string, more: Partial<Extract<MeasureValue, { kind: 'known' }>> = {}): MeasureValue => ({
  kind: 'known',
  number,
  mark: null,
  unit: null,
  ...more,
})

describe('what a measure stands at', () => {
  it.each([
    ['8 741', known('8741')],
    ['12000', known('12000')],
    ['9,4 %', known('9.4', { unit: 'percent' })],
    ['43%', known('43', { unit: 'percent' })],
    ['3,58/5', known('3.58', { unit: 'points' })],
    ['3,9 / 5', known('3.9', { unit: 'points' })],
    ['200 000 €', known('200000.00', { unit: 'euros' })],
    ['noin 190 000 €', known('190000.00', { unit: 'euros', mark: 'about' })],
    ['~1,7 M€', known('1700000.00', { unit: 'euros', mark: 'about' })],
    ['n. 30', known('30', { mark: 'about' })],
    ['yli 110', known('110', { mark: 'over' })],
    ['-1,2 %', known('-1.2', { unit: 'percent' })],
    ['−5', known('-5')],
    ['ei tietoa', { kind: 'unknown' as const }],
    ['Ei  tietoa', { kind: 'unknown' as const }],
    ['no data', { kind: 'unknown' as const }],
  ])('%s is one value', (typed, value) => {
    expect(measureValuesCell.read(typed)).toEqual({ value: [value] })
  })

  it.each(['9,4 %; 9,3 %; 21,2 %', '9,4 %\n9,3 %\n21,2 %', '9,4 %;9,3 %;21,2 %;'])('%j is three', (typed) => {
    const percent = { unit: 'percent' as const }
    expect(measureValuesCell.read(typed)).toEqual({
      value: [known('9.4', percent), known('9.3', percent), known('21.2', percent)],
    })
  })

  it('may be known in part', () => {
    expect(measureValuesCell.read('12; ei tietoa')).toEqual({ value: [known('12'), { kind: 'unknown' }] })
  })

  it.each(['paljon', 'noin puolet', '8 741 (2019)', '43 prosenttia', '3,58/10', '1.234', '12;', 'ei', '43 % €', ';'])(
    '%s is none',
    (typed) => {
      const reading = measureValuesCell.read(typed)
      // `12;` is one value and a sign that nothing follows; all others are not read.
      expect('trouble' in reading ? reading.trouble : 'read').toBe(typed === '12;' ? 'read' : 'not-a-measure')
    },
  )

  it('tells what Excel left of it', () => {
    expect(measureValuesCell.read('####')).toEqual({ trouble: 'excel-damage' })
  })
})

describe('when it was so', () => {
  it.each([
    ['2019', '2019', '2019-01-01', '2019-12-31'],
    ['5/2022', '2022-05', '2022-05-01', '2022-05-31'],
    ['05/2022', '2022-05', '2022-05-01', '2022-05-31'],
    ['2.2024', '2024-02', '2024-02-01', '2024-02-29'],
    ['2022-11', '2022-11', '2022-11-01', '2022-11-30'],
    ['30.12.2022', '2022-12-30', '2022-12-30', '2022-12-30'],
    ['2022-12-30', '2022-12-30', '2022-12-30', '2022-12-30'],
  ])('%s is %s, from %s to %s', (typed, time, from, to) => {
    expect(timeCell.read(typed)).toEqual({ value: time })
    expect(daysOf(time as Time)).toEqual([from, to])
  })

  it.each([
    ['13/2022', 'not-a-time'],
    ['0/2022', 'not-a-time'],
    ['1776', 'not-a-time'],
    ['22', 'not-a-time'],
    ['kesä 2022', 'not-a-time'],
    ['31.11.2022', 'impossible-day'],
    ['2022-13', 'not-a-time'],
    ['#REF!', 'excel-damage'],
  ])('%s is none: %s', (typed, trouble) => {
    expect(timeCell.read(typed)).toEqual({ trouble })
  })
})

describe('how many there were', () => {
  it('is a whole number, exact or not', () => {
    expect(approximateCountCell.read('27')).toEqual({ value: { value: 27, mark: null } })
    expect(approximateCountCell.read('yli 110')).toEqual({ value: { value: 110, mark: 'over' } })
  })

  it.each(['monta', '2,5', '-1', '30 €'])('is not %s', (typed) => {
    expect(approximateCountCell.read(typed)).toEqual({ trouble: 'not-a-count' })
  })
})
