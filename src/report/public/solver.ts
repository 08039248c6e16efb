/**
 * The only door to HiGHS, a solver of linear programs that is maintained at the University of Edinburgh and runs here as WebAssembly: in one
 * thread and without a clock, so that the same table always hides the same figures.
 */
import type { Highs } from 'highs'
import * as packaged from 'highs'
import { aLittle, boundsOf, programOf } from './program.ts'
import type { Range } from './range.ts'
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

/** Nearer to a whole number than this is whole: the solver's numbers have a tolerance. Whether they make a table is tested without any. */
const nearlyWhole = 1e-6

interface Solution {
  /** How far each figure lies from its true value. */
  readonly changes: readonly number[]
  /** Where the values make one in whole numbers. */
  readonly table: OtherTable | undefined
  readonly worth: number
}

function openSearch(highs: Highs, problem: Problem): Search {
  const { figures } = problem
  const { model: program, moves } = programOf(problem, highs.infinity)
  const model = highs.createModel(program)
  model.options.set(quickly)

  function bound(figure: number, range: Range): void {
    const columns = moves.get(figure) ?? []
    const bounds = boundsOf(figures[figure]?.value ?? 0, range)
    columns.forEach((column, at) => {
      const { least, most } = bounds[at] as Range
      model.changeColBounds(column, least, most)
    })
  }
  const release = (figure: number): void => bound(figure, figures[figure] as Range)

  function solve(): Solution | undefined {
    model.run()
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return undefined
    const moved = model.getSolution().colValue
    const changes = figures.map((_, at) => {
      const [above, below] = moves.get(at) ?? []
      return above === undefined || below === undefined ? 0 : (moved[above] ?? 0) - (moved[below] ?? 0)
    })
    // Half a person from here to there is a whole one, twice as far along the same way.
    const tables = [1, 2].map((times) =>
      figures.map(({ value }, at) => value + Math.round(times * (changes[at] as number))),
    )
    return { changes, table: tables.find((table) => isTable(problem, table)), worth: model.getObjectiveValue() }
  }

  /** Settles broken numbers one by one, each at the nearer whole one that leaves a solution. */
  function settle(broken: Solution): Solution | undefined {
    const settled = new Set<number>()
    let found: Solution | undefined = broken
    while (found !== undefined && found.table === undefined) {
      const figure = brokenIn(found.changes)
      if (figure === undefined || settled.has(figure)) break
      settled.add(figure)
      const value = (figures[figure]?.value ?? 0) + (found.changes[figure] ?? 0)
      const nearer = Math.round(value)
      found = undefined
      for (const whole of [nearer, nearer > value ? nearer - 1 : nearer + 1]) {
        bound(figure, { least: whole, most: whole })
        found = solve()
        if (found !== undefined) break
      }
    }
    for (const figure of settled) release(figure)
    return found
  }

  return {
    tableWhere(figure, range) {
      if (!moves.has(figure)) return undefined
      bound(figure, range)
      const first = solve()
      const found = first && settle(first)
      release(figure)
      return found?.table && { table: found.table, worth: found.worth }
    },
    tableWith(up, down) {
      const pull = (figure: number, cost: number) => {
        const [above, below] = moves.get(figure) ?? []
        if (above === undefined || below === undefined) return
        model.changeColCost(above, aLittle + cost)
        model.changeColCost(below, aLittle - cost)
      }
      for (const figure of up) pull(figure, -2 * aLittle)
      for (const figure of down) pull(figure, 2 * aLittle)
      const found = solve()
      for (const figure of [...up, ...down]) pull(figure, 0)
      return found?.table
    },
    hide(figure) {
      for (const column of moves.get(figure) ?? []) model.changeColCost(column, aLittle)
    },
    close() {
      model.dispose()
    },
  }
}

function brokenIn(changes: readonly number[]): number | undefined {
  const found = changes.findIndex((change) => Math.abs(change - Math.round(change)) > nearlyWhole)
  return found === -1 ? undefined : found
}
