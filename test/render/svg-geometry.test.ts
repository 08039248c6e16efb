import { expect, test } from 'vitest'
import { layBars } from '../../src/render/svg-geometry.ts'

test('parts begin where the one before ended, and every bar ends at its whole on the one scale', () => {
  const [big, small] = layBars([
    [20, 30, 50],
    [10, -5, 20],
  ])
  expect(big?.spans.map(({ from, to }) => [from, to])).toEqual([
    [0, 0.2],
    [0.2, 0.5],
    [0.5, 1],
  ])
  expect(small?.spans.map(({ from, to, back }) => [from, to, back])).toEqual([
    [0, 0.1, false],
    [0.05, 0.1, true],
    [0.05, 0.25, false],
  ])
  expect([big?.whole, small?.whole]).toEqual([1, 0.25])
})
