/**
 * The only door to HiGHS, a solver of linear programs that is maintained at the University of Edinburgh and runs here as WebAssembly: in one
 * thread and without a clock, so that the same table always hides the same figures.
 */
import type { Highs, Model } from 'highs'
import * as packaged from 'highs'
import { aLittle, programOf } from './program.ts'
import { isTable, type OtherTable, type Problem, type Search } from './search.ts'

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

function openSearch(highs: Highs, problem: Problem): Search {
  const { figures } = problem
  const { model, wholeNumbers, changes } = programOf(problem, highs.infinity)
  const relaxed = highs.createModel(model)
  relaxed.options.set(quickly)
  const whole = highs.createModel({ ...model, integrality: wholeNumbers })
  whole.options.set({ output_flag: false })

  const solved = (one: Model): { readonly table: OtherTable | undefined; readonly worth: number } | undefined => {
    one.run()
    if (one.getModelStatus() !== highs.constants.modelStatus.optimal) return undefined
    const values = one.getSolution().colValue
    // Half a person from here to there is a whole one, twice as far along the same way.
    const tables = [1, 2].map((times) =>
      figures.map(({ value }, at) => value + Math.round(times * ((values[at] ?? 0) - value))),
    )
    return { table: tables.find((table) => isTable(problem, table)), worth: one.getObjectiveValue() }
  }
  return {
    tableWhere(figure, { least, most }) {
      for (const one of [relaxed, whole]) {
        one.changeColBounds(figure, least, most)
        const found = solved(one)
        const own = figures[figure] as Problem['figures'][number]
        one.changeColBounds(figure, own.least, own.most)
        // What broken numbers cannot do, whole ones cannot either.
        if (found === undefined) return undefined
        if (found.table !== undefined) return { table: found.table, worth: found.worth }
      }
      return undefined
    },
    tableWith(up, down) {
      const pull = (figure: number, cost: number) => relaxed.changeColCost(figure, cost)
      for (const figure of up) pull(figure, -2 * aLittle)
      for (const figure of down) pull(figure, 2 * aLittle)
      const found = solved(relaxed)
      for (const figure of [...up, ...down]) pull(figure, 0)
      return found?.table
    },
    hide(figure) {
      for (const one of [relaxed, whole])
        for (const column of changes.get(figure) ?? []) one.changeColCost(column, aLittle)
    },
    close() {
      relaxed.dispose()
      whole.dispose()
    },
  }
}
