import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chunks } from '../../src/report/sheets/ranges.ts'

const MOST = 402

describe('a list of ranges, cut into lines', () => {
  it('has no line without ranges, and one for a few', () => {
    expect(chunks('')).toEqual([])
    expect(chunks('2-14, 17')).toEqual(['2-14, 17'])
  })

  it('loses no range, cuts none, and fills each line', () => {
    const range = fc
      .tuple(fc.nat({ max: 1_048_576 }), fc.nat({ max: 9 }))
      .map(([from, more]) => `${from}-${from + more}`)
    fc.assert(
      fc.property(fc.array(range, { maxLength: 400 }), (ranges) => {
        const lines = chunks(ranges.join(', '))
        expect(lines.flatMap((line) => line.split(', '))).toEqual(ranges)
        for (const [at, line] of lines.entries()) {
          expect(line.length).toBeLessThanOrEqual(MOST)
          const next = lines[at + 1]?.split(', ')[0]
          if (next !== undefined) expect(`${line}, ${next}`.length).toBeGreaterThan(MOST)
        }
      }),
    )
  })
})
