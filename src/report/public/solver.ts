/**
 * The only door to HiGHS, a solver of linear programs that is maintained at the University of Edinburgh and runs here as WebAssembly: in one
 * thread and without a clock, so that the same table always hides the same figures.
 */
import type { Highs, Model, ModelData } from 'highs'
import * as packaged from 'highs'
import { isTable, type Problem, type Search } from './search.ts'

/** Opens searches; loading it takes a tenth of a second, so it is loaded only for a public report. */
export type Solver = (problem: Problem) => Search

// The package's types are written for require(), and this is an import.
const load = packaged.default as unknown as () => Promise<Highs>

export async function loadSolver(): Promise<Solver> {
  const highs = await load()
  return (problem) => openSearch(highs, problem)
}

/** Warm starts are worth more than presolving: one search differs from the last by a bound or two. */
const quickly = { output_flag: false, presolve: 'off', solver: 'simplex', simplex_scale_strategy: 0 } as const

function openSearch(highs: Highs, problem: Problem): Search {
  const { figures } = problem
  const model = modelOf(highs, problem)
  const relaxed = highs.createModel(model)
  relaxed.options.set(quickly)
  const whole = highs.createModel({ ...model, integrality: wholeFigures(problem) })
  whole.options.set({ output_flag: false })
  const solved = (one: Model): { readonly table: number[]; readonly worth: number } | undefined => {
    one.run()
    if (one.getModelStatus() !== highs.constants.modelStatus.optimal) return undefined
    const values = one.getSolution().colValue
    return { table: figures.map((_, at) => Math.round(values[at] as number)), worth: one.getObjectiveValue() }
  }
  return {
    tableWhere(figure, { least, most }) {
      for (const one of [relaxed, whole]) {
        one.changeColBounds(figure, least, most)
        const found = solved(one)
        const { least: lowest, most: highest } = figures[figure] as Problem['figures'][number]
        one.changeColBounds(figure, lowest, highest)
        // Nothing at all in broken numbers, then nothing in whole ones either.
        if (found === undefined) return undefined
        if (isTable(problem, found.table)) return found
      }
      return undefined
    },
    hide(figure) {
      for (const one of [relaxed, whole])
        for (const column of changesOf(figure, figures.length)) one.changeColCost(column, 0)
    },
    close() {
      relaxed.dispose()
      whole.dispose()
    },
  }
}

/** Columns: each figure, then for each how far it lies above its true value, and how far below. */
function modelOf(highs: Highs, { figures, relations }: Problem): ModelData {
  const count = figures.length
  const rows = [
    ...relations.map(({ terms, isExact }) => ({ terms, least: isExact ? 0 : -highs.infinity, most: 0 })),
    ...figures.map(({ value }, at) => {
      const [above, below] = changesOf(at, count)
      return {
        terms: [
          [at, 1],
          [above, -1],
          [below, 1],
        ] as const,
        least: value,
        most: value,
      }
    }),
  ]
  const cells = rows.flatMap(({ terms }) => terms)
  const starts = [0]
  for (const { terms } of rows) starts.push((starts.at(-1) as number) + terms.length)
  const worths = figures.flatMap(({ worth }) => [worth, worth])
  return {
    numCols: 3 * count,
    numRows: rows.length,
    colCost: [...figures.map(() => 0), ...worths],
    colLower: [...figures.map(({ least }) => least), ...worths.map(() => 0)],
    colUpper: [...figures.map(({ most }) => most), ...worths.map(() => highs.infinity)],
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(({ most }) => most),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: 3 * count,
      starts,
      indices: cells.map(([column]) => column),
      values: cells.map(([, factor]) => factor),
    },
  }
}

const changesOf = (figure: number, count: number): readonly [above: number, below: number] => [
  count + 2 * figure,
  count + 2 * figure + 1,
]

function wholeFigures({ figures }: Problem): Int32Array {
  return Int32Array.from({ length: 3 * figures.length }, (_, column) => (column < figures.length ? 1 : 0))
}
