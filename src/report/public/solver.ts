/**
 * The only door to HiGHS, a solver of linear programs that is maintained at the University of Edinburgh and runs here as WebAssembly: in one
 * thread and without a clock, so that the same table always hides the same figures.
 */
import type { Highs, Model } from 'highs'
import * as packaged from 'highs'
import { programOf } from './program.ts'
import { isTable, type Problem, type Search } from './search.ts'

/** Opens searches. */
export type Solver = (problem: Problem) => Search

// The package's types are written for require(), and this is an import.
const load = packaged.default as unknown as () => Promise<Highs>

export async function loadSolver(): Promise<Solver> {
  const highs = await load()
  return (problem) => openSearch(highs, problem)
}

/** Warm starts are worth more than presolving: one search differs from the last by a bound or two. */
const quickly = { output_flag: false, presolve: 'off', solver: 'simplex', simplex_scale_strategy: 0 } as const

/** So little that no number of hidden figures is worth one that is shown. */
const aLittle = 1e-4

function openSearch(highs: Highs, problem: Problem): Search {
  const { figures } = problem
  const { program, wholeNumbers, changes } = programOf(problem, highs.infinity)
  const relaxed = highs.createModel(program)
  relaxed.options.set(quickly)
  const whole = highs.createModel({ ...program, integrality: wholeNumbers })
  whole.options.set({ output_flag: false })

  const solved = (model: Model): { readonly table: number[]; readonly worth: number } | undefined => {
    model.run()
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return undefined
    const values = model.getSolution().colValue
    return { table: figures.map((_, at) => Math.round(values[at] as number)), worth: model.getObjectiveValue() }
  }
  return {
    tableWhere(figure, { least, most }) {
      for (const model of [relaxed, whole]) {
        model.changeColBounds(figure, least, most)
        const found = solved(model)
        const own = figures[figure] as Problem['figures'][number]
        model.changeColBounds(figure, own.least, own.most)
        // What broken numbers cannot do, whole ones cannot either.
        if (found === undefined) return undefined
        if (isTable(problem, found.table)) return found
      }
      return undefined
    },
    tableWith(up, down) {
      for (const figure of up) relaxed.changeColCost(figure, -aLittle)
      for (const figure of down) relaxed.changeColCost(figure, aLittle)
      const table = solved(relaxed)?.table
      for (const figure of [...up, ...down]) relaxed.changeColCost(figure, 0)
      return table !== undefined && isTable(problem, table) ? table : undefined
    },
    hide(figure) {
      for (const model of [relaxed, whole])
        for (const column of changes.get(figure) ?? []) model.changeColCost(column, 0)
    },
    close() {
      relaxed.dispose()
      whole.dispose()
    },
  }
}
