import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowRanges } from '../../src/report/row-ranges.ts'
import { dossierOf } from '../rules/bench.ts'

const header = 'henkilö;päivä;tunnit\n'
/** Excel rows 2 to 121, and as many in a second file. */
const fileOf = (person: string) => header + `${person};1.2.2027;7\n`.repeat(120)
const files = { 'data/a/tyoaika/1.csv': fileOf('A1'), 'data/a/tyoaika/2.csv': fileOf('A2') }

/** Written out, row by row. */
function named(ranges: string): number[] {
  return ranges.split(', ').flatMap((range) => {
    const [first, last = first] = range.split('-').map(Number) as [number, number?]
    return Array.from({ length: last - first + 1 }, (_, at) => first + at)
  })
}

describe('rows as ranges', async () => {
  const table = (await dossierOf({ files })).handedIn[0]?.tables.hours
  if (table === undefined) throw new Error('the table was not read')
  const of = (rows: readonly number[]) => rowRanges(table as never, rows)

  it('join rows that follow each other, and part where a file ends', () => {
    expect(of([0])).toEqual([{ path: 'data/a/tyoaika/1.csv', rows: '2' }])
    expect(of([0, 1, 7, 8, 9, 97, 98, 119, 120])).toEqual([
      { path: 'data/a/tyoaika/1.csv', rows: '2-3, 9-11, 99-100, 121' },
      { path: 'data/a/tyoaika/2.csv', rows: '2' },
    ])
    expect(of([])).toEqual([])
  })

  it('name every row once, in as few ranges as can be', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 239 })), (picked) => {
        const rows = Uint32Array.from(picked).sort()
        const ranges = rowRanges(table as never, rows)
        const all = ranges.flatMap(({ path, rows: text }) =>
          named(text).map((row) => (path.includes('1.csv') ? row - 2 : row + 118)),
        )
        expect(all).toEqual([...rows])
        const ends = [...rows].filter((row) => !rows.includes(row + 1) || row === 119)
        expect(ranges.flatMap(({ rows: text }) => text.split(', '))).toHaveLength(ends.length)
      }),
    )
  })
})
