/** A search as a linear program: of each figure that may move, how far it lies above or below its true value, which is what costs. */
import type { ModelData } from 'highs'
import type { Range } from './range.ts'
import type { Problem } from './search.ts'

export interface Program {
  readonly model: ModelData
  /** The two columns of a figure that may move: how far it lies above its true value, and how far below. */
  readonly moves: ReadonlyMap<number, readonly [above: number, below: number]>
}

/**
 * What changing a hidden figure costs: so little that no number of them is worth one that is shown, and enough that what has nothing to do
 * with the search stays as it is.
 */
export const aLittle = 1e-4

export function programOf({ figures, relations }: Problem, infinity: number): Program {
  const movable = figures.flatMap(({ least, most }, at) => (least < most ? [at] : []))
  const moves = new Map(movable.map((figure, at) => [figure, [2 * at, 2 * at + 1] as const]))
  const bounds = movable.flatMap((figure) => {
    const one = figures[figure] as Problem['figures'][number]
    return boundsOf(one.value, one).map((bound) => ({ ...bound, cost: Math.max(one.worth, aLittle) }))
  })
  // The true table keeps every relation, so that only what is left to the limit may be used up.
  const rows = relations.flatMap(({ terms, isExact }) => {
    const moving = terms.filter(([figure]) => moves.has(figure))
    const sum = terms.reduce((total, [figure, factor]) => total + factor * (figures[figure]?.value ?? 0), 0)
    const furthest = moving.reduce((total, [figure, factor]) => total + furthestBy(factor, figures[figure]), 0)
    if (moving.length === 0 || (!isExact && furthest <= -sum)) return []
    return [{ moving, least: isExact ? 0 : -infinity, most: isExact ? 0 : -sum }]
  })
  const cells = rows.map(({ moving }) =>
    moving.flatMap(([figure, factor]) => {
      const [above, below] = moves.get(figure) as readonly [number, number]
      return [[above, factor] as const, [below, -factor] as const]
    }),
  )
  const starts = [0]
  for (const row of cells) starts.push((starts.at(-1) as number) + row.length)
  const model: ModelData = {
    numCols: bounds.length,
    numRows: rows.length,
    colCost: bounds.map(({ cost }) => cost),
    colLower: bounds.map(({ least }) => least),
    colUpper: bounds.map(({ most }) => most),
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(({ most }) => most),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: bounds.length,
      starts,
      indices: cells.flatMap((row) => row.map(([column]) => column)),
      values: cells.flatMap((row) => row.map(([, factor]) => factor)),
    },
  }
  return { model, moves }
}

/** @returns how far above its true value a figure lies within a range, and how far below. */
export function boundsOf(value: number, { least, most }: Range): readonly [above: Range, below: Range] {
  return [
    { least: Math.max(0, least - value), most: Math.max(0, most - value) },
    { least: Math.max(0, value - most), most: Math.max(0, value - least) },
  ]
}

function furthestBy(factor: number, figure: Problem['figures'][number] | undefined): number {
  if (figure === undefined) return 0
  return factor > 0 ? factor * (figure.most - figure.value) : factor * (figure.least - figure.value)
}
