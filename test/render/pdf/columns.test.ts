import { describe, expect, test } from 'vitest'
import { type Columns, fitColumns, GUTTER } from '../../../src/render/pdf/columns.ts'
import { sheetGrid } from '../../../src/render/pdf/grid.ts'
import { roomOf } from '../../../src/render/pdf/look.ts'
import { openFaces } from './drawn.ts'
import { longSheet, wideSheet } from './sample-page.ts'

const room = roomOf('portrait').width
const fitted = (columns: number): Columns[] => fitColumns(sheetGrid(wideSheet(columns), 'fi'), room, openFaces)

describe('a table of an implementer and figures', () => {
  test.each([
    { columns: 3, parts: 1, turned: false, size: 9, shown: 4 },
    { columns: 8, parts: 1, turned: false, size: 7.5, shown: 9 },
    { columns: 10, parts: 1, turned: true, size: 9, shown: 11 },
    { columns: 12, parts: 1, turned: true, size: 8.25, shown: 13 },
    // The two that can be worked out from the others are left out.
    { columns: 15, parts: 1, turned: true, size: 7.5, shown: 14 },
    { columns: 22, parts: 2, turned: true, size: 7.5, shown: 14 },
  ])('of $columns columns', ({ columns, parts, turned, size, shown }) => {
    const all = fitted(columns)
    expect([all.length, all[0]?.turned, all[0]?.ink.size, all[0]?.shown.length]).toEqual([parts, turned, size, shown])
  })

  test.each([1, 2, 5, 8, 12, 15, 22, 40])('of %i columns is never wider than its page', (columns) => {
    for (const { widths, turned } of fitted(columns)) {
      const width = widths.reduce((sum, one) => sum + one + GUTTER, -GUTTER)
      expect(width).toBeLessThanOrEqual((turned ? roomOf('landscape').width : room) + 0.01)
      expect(Math.min(...widths)).toBeGreaterThan(10)
    }
  })

  test('shows every column that is not spare, in one part or another', () => {
    const shown = new Set(fitted(40).flatMap((part) => part.shown))
    expect(shown.size).toBe(41)
  })
})

test('a column of sentences has room for more than a word, and a cell that spans columns widens none', () => {
  const [columns] = fitColumns(sheetGrid(longSheet, 'fi'), room, openFaces)
  const [name = 0, task = 0] = columns?.widths ?? []
  expect(task).toBeGreaterThan(3 * name)
  const spanned = { ...longSheet, rows: longSheet.rows.slice(1, 3) }
  expect(fitColumns(sheetGrid(spanned, 'fi'), room, openFaces)[0]?.ink).toEqual(columns?.ink)
})
