/** A search as a linear program: each figure a number, and how far it lies from its true value, which is what costs. */
import type { ModelData } from 'highs'
import type { Problem } from './search.ts'

export interface Program {
  readonly model: ModelData
  /** The two columns by which a figure lies above or below its true value. */
  readonly changes: ReadonlyMap<number, readonly [above: number, below: number]>
}

/**
 * What changing a hidden figure costs: so little that no number of them is worth one that is shown, and enough that what has nothing to do
 * with the search stays as it is.
 */
export const aLittle = 1e-4

export function programOf({ figures, relations }: Problem, infinity: number): Program {
  const count = figures.length
  const movable = figures.flatMap(({ least, most }, at) => (least < most ? [at] : []))
  const changes = new Map(movable.map((figure, at) => [figure, [count + 2 * at, count + 2 * at + 1] as const]))
  const costs = movable.flatMap((figure) => {
    const cost = Math.max(figures[figure]?.worth ?? 0, aLittle)
    return [cost, cost]
  })
  const rows = [
    ...relations.map(({ terms, isExact }) => ({ terms, least: isExact ? 0 : -infinity, most: 0 })),
    ...[...changes].map(([figure, [above, below]]) => {
      const value = figures[figure]?.value ?? 0
      return { terms: [[figure, 1] as const, [above, -1] as const, [below, 1] as const], least: value, most: value }
    }),
  ]
  const cells = rows.flatMap(({ terms }) => terms)
  const starts = [0]
  for (const { terms } of rows) starts.push((starts.at(-1) as number) + terms.length)
  const numCols = count + costs.length
  const model: ModelData = {
    numCols,
    numRows: rows.length,
    colCost: [...figures.map(() => 0), ...costs],
    colLower: [...figures.map(({ least }) => least), ...costs.map(() => 0)],
    colUpper: [...figures.map(({ most }) => most), ...costs.map(() => infinity)],
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(({ most }) => most),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols,
      starts,
      indices: cells.map(([column]) => column),
      values: cells.map(([, factor]) => factor),
    },
  }
  return { model, changes }
}
