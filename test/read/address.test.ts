import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLikeName } from '../../src/lang/person-name.ts'
import { columnLetter } from '../../src/read/place.ts'
import { readHours } from './reading.ts'

const HEADER = ['henkilö', 'päivä', 'tunnit', 'kuvaus']
const ids = ['person', 'date', 'hours', 'description'] as const

interface Sheet {
  readonly grid: readonly (readonly string[])[]
  readonly delimiter: ';' | '\t' | ','
  readonly end: '\n' | '\r\n' | '\r'
}

const cell = fc.oneof(
  fc.constantFrom(
    'A1',
    '1.9.2026',
    '7,25',
    '',
    'ä;ö',
    'a,b',
    'a\tb',
    '"',
    'kaksi\nriviä',
    'kolme\r\n\r\nriviä',
    ' x ',
    '€',
  ),
  fc.string({ maxLength: 6 }).map((text) => text.replaceAll('\0', '')),
)
const sheet: fc.Arbitrary<Sheet> = fc.record({
  grid: fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 12 }),
  delimiter: fc.constantFrom(';', '\t', ','),
  end: fc.constantFrom('\n', '\r\n', '\r'),
})

function written(value: string, delimiter: string): string {
  return /["\r\n]/.test(value) || value.includes(delimiter) ? `"${value.replaceAll('"', '""')}"` : value
}
function line(cells: readonly string[], delimiter: string): string {
  return cells.map((value) => written(value, delimiter)).join(delimiter)
}
const letterAt = (letter: string) => [...letter].reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0) - 1
const isBlank = (cells: readonly string[]) => cells.every((value) => value.trim() === '')

/** The file from a physical line on, whatever ends its lines. */
function fromLine(text: string, number: number): string {
  let at = 0
  for (let line = 1; line < number; line++) {
    const next = /\r\n|\r|\n/g
    next.lastIndex = at
    next.exec(text)
    at = next.lastIndex
  }
  return text.slice(at)
}

describe('the address of a cell', () => {
  it('is where a reader finds the value: file line, Excel row and column letter', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async ({ grid, delimiter, end }) => {
        const rows = [['Työaika\nsyksy'], HEADER, ...grid]
        const text = rows.map((cells) => line(cells, delimiter) + end).join('')
        const { table, source } = await readHours(text)
        const kept = grid.map((cells, at) => ({ cells, row: at + 3 })).filter(({ cells }) => !isBlank(cells))
        expect(source.rows).toBe(kept.length)
        kept.forEach(({ cells, row }, number) => {
          for (const id of ids) {
            const place = table.place(number, id)
            expect(place.row).toBe(row)
            const typed = rows[(place.row ?? 0) - 1]?.[letterAt(place.column ?? '')]
            const isName = id === 'person' && looksLikeName(typed ?? '')
            expect(place.value?.trim()).toBe(isName ? '•••' : typed?.trim())
            expect(fromLine(text, place.line ?? 0).startsWith(line(cells, delimiter))).toBe(true)
          }
        })
      }),
      { numRuns: 300 },
    )
  })

  it('tells the physical line from the Excel row once a cell holds a line break', async () => {
    const { table } = await readHours('henkilö;päivä;tunnit;kuvaus\nA1;1.9.2026;7;"a\r\nb\nc"\nA1;2.9.2026;7;x\n')
    expect(table.place(1, 'date')).toMatchObject({ line: 5, row: 3, column: 'B', value: '2.9.2026' })
  })

  it('stays right where a chunk of a large file ends between a carriage return and its line feed', async () => {
    const chunk = 1 << 18
    const fileWith = (padding: number) =>
      Buffer.from(
        `${'x'.repeat(padding)}\r\nhenkilö;päivä;tunnit\r\n${'A1;1.9.2026;7,25\r\n'.repeat(70_000)}A2;2.9.2026;1\r\n`,
      )
    const cut = Array.from({ length: 20 }, (_, padding) => fileWith(padding)).find(
      (bytes) => bytes[chunk - 1] === 13 && bytes[chunk] === 10,
    )
    if (cut === undefined) throw new Error('no padding puts the line end on the chunk’s edge')
    const { table, source } = await readHours(cut)
    expect(source.rows).toBe(70_001)
    expect(table.place(70_000, 'person')).toMatchObject({ line: 70_003, row: 70_003, value: 'A2' })
  })

  it.each(['\r', '\r\n'])('is right in a file whose lines end with %j', async (end) => {
    const { table } = await readHours(['henkilö;päivä;tunnit', 'A1;1.9.2026;7', 'A2;2.9.2026;8', ''].join(end))
    expect(table.place(1, 'person')).toMatchObject({ line: 3, row: 3, value: 'A2' })
  })

  it('names columns as Excel does', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
    fc.assert(fc.property(fc.nat(16_383), (index) => letterAt(columnLetter(index)) === index))
  })
})
