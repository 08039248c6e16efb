/**
 * Looks for another table that a reader of the page could not tell from the true one: every relation holds, and a figure has another value.
 * Where that cannot be without a shown figure changing too, the table found changes what is worth least, and that is what must be hidden.
 */
import type { Range } from './range.ts'

export interface Problem {
  /** `worth` is what hiding it would cost; 0 for what is hidden already. */
  readonly figures: readonly (Range & { readonly value: number; readonly worth: number })[]
  readonly relations: readonly {
    readonly terms: readonly (readonly [figure: number, factor: number])[]
    readonly isExact: boolean
  }[]
}

/** A value for each figure, in their order. */
export type OtherTable = readonly number[]

export interface Search {
  /** @returns the table of least worth in which the figure lies within the range; `undefined` where there is none. */
  readonly tableWhere: (
    figure: number,
    range: Range,
  ) => { readonly table: OtherTable; readonly worth: number } | undefined
  /** @returns a table that moves these figures up and those down as far as they go while no shown one changes, if one comes at once. */
  readonly tableWith: (up: readonly number[], down: readonly number[]) => OtherTable | undefined
  /** From now on it is hidden, and changing it costs nothing. */
  readonly hide: (figure: number) => void
  readonly close: () => void
}

/** Whole numbers, every range and every relation, without a tolerance: what a solver says is believed only where this holds. */
export function isTable({ figures, relations }: Problem, table: OtherTable): boolean {
  return (
    figures.every(({ least, most }, at) => {
      const value = table[at] as number
      return Number.isInteger(value) && value >= least && value <= most
    }) &&
    relations.every(({ terms, isExact }) => {
      const sum = terms.reduce((total, [figure, factor]) => total + factor * (table[figure] as number), 0)
      return isExact ? sum === 0 : sum <= 0
    })
  )
}
