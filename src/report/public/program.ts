/** A search as a linear program: each figure a number, and of each that is shown how far it is moved, which is what costs. */
import type { ModelData } from 'highs'
import type { Problem } from './search.ts'

interface Program {
  readonly program: ModelData
  readonly wholeNumbers: Int32Array
  /** The two columns by which a shown figure lies above or below its true value. */
  readonly changes: ReadonlyMap<number, readonly [above: number, below: number]>
}

export function programOf({ figures, relations }: Problem, infinity: number): Program {
  const count = figures.length
  const shown = figures.flatMap(({ worth, least, most }, at) => (worth > 0 && least < most ? [at] : []))
  const changes = new Map(shown.map((figure, at) => [figure, [count + 2 * at, count + 2 * at + 1] as const]))
  const moved = shown.flatMap((figure) => [figure, figure]).map((figure) => figures[figure]?.worth ?? 0)
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
  const numCols = count + moved.length
  const program = {
    numCols,
    numRows: rows.length,
    colCost: [...figures.map(() => 0), ...moved],
    colLower: [...figures.map(({ least }) => least), ...moved.map(() => 0)],
    colUpper: [...figures.map(({ most }) => most), ...moved.map(() => infinity)],
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(({ most }) => most),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols,
      starts,
      indices: cells.map(([column]) => column),
      values: cells.map(([, factor]) => factor),
    },
  }
  return { program, wholeNumbers: Int32Array.from({ length: numCols }, (_, at) => (at < count ? 1 : 0)), changes }
}
