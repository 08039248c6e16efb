/** A column that was packed piece by piece and put together again is the column that would have been filled in one go. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Column } from '../../src/read/column.ts'
import { hoursTable } from '../../src/read/tables/hours.ts'

const { cell } = hoursTable.columns.hours

function filled(texts: readonly string[]): Column<unknown> {
  const column = new Column<unknown>(cell, 0)
  for (const text of texts) column.add(text)
  return column
}

function joined(pieces: readonly (readonly string[])[]): Column<unknown> {
  const column = new Column<unknown>(cell, 0)
  for (const piece of pieces) {
    const packed = filled(piece).packed()
    const { codes, troubles, dictionary } = packed
    const transfer = [codes, troubles, ...Object.values(dictionary.lists)].map(({ buffer }) => buffer)
    column.absorb(structuredClone(packed, { transfer }))
  }
  return column
}

const told = (column: Column<unknown>) => ({
  rows: column.rows,
  size: column.size,
  codes: Array.from(column.codes.slice(0, column.rows)),
  texts: Array.from({ length: column.size }, (_, code) => column.textOf(code)),
  values: Array.from({ length: column.rows }, (_, row) => column.value(row)),
  troubles: Array.from({ length: column.rows }, (_, row) => column.trouble(row)),
  kinds: [...column.troubleKinds].sort(),
})

const text = fc.oneof(
  fc.constantFrom('', ' ', '7,25', '7.25', ' 7,25', '8', 'kahdeksan', '1,234', '#ARVO!', 'ä'),
  fc.integer({ min: 0, max: 2000 }).map(String),
  fc.string({ unit: 'grapheme' }),
)

test('whatever the cells and wherever they are parted, and more may be added', () => {
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 40 }), { maxLength: 5 }), fc.array(text), (pieces, more) => {
      const [whole, put] = [filled(pieces.flat()), joined(pieces)]
      expect(told(put)).toEqual(told(whole))
      for (const one of more) for (const column of [whole, put]) column.add(one)
      expect(told(put)).toEqual(told(whole))
    }),
    { numRuns: 400 },
  )
})

test('of so many texts that every list of theirs has grown', () => {
  const many = Array.from({ length: 3000 }, (_, at) => `${at % 1700},${at % 100}`)
  for (const cuts of [[0], [1, 2999], [700, 701, 1500]]) {
    const ends = [...cuts, many.length]
    const pieces = ends.map((end, at) => many.slice(at === 0 ? 0 : ends[at - 1], end))
    expect(told(joined(pieces))).toEqual(told(filled(many)))
  }
})
