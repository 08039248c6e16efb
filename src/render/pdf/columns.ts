/**
 * How wide a table's columns are, how large its type is, and whether the page is turned for it. Figures and single words are never broken:
 * first the type becomes smaller, then the page is turned, then columns that can be worked out from the others are left out.
 */
import type { Grid, GridCell } from './grid.ts'
import { INK, type Ink, roomOf } from './look.ts'
import { signWidth } from './status.ts'
import { extentOf, type Faces } from './words.ts'

export interface Columns {
  /** Which of the table's columns are shown. */
  readonly shown: readonly number[]
  readonly widths: readonly number[]
  readonly ink: Ink
  readonly turned: boolean
}

/** Between two columns. */
export const GUTTER = 11

const SIZES = [9, 8.25, 7.5]
const SMALLEST = 7.5
/** A column of sentences has room for a few words a line: this many times the type's size. */
const COMFORT = 8
/** A longer word is divided. */
const LONGEST = 36
/** A table of a few short columns is not drawn apart over the whole page: this many times what it needs, or all of the page. */
const SPREAD = 1.6
const NEARLY_ALL = 0.7

/**
 * @param room of the column that the table stands in, on an upright page.
 * @returns one, or several that are drawn one under another, each with the first column: of a table that has too many columns for any page.
 */
export function fitColumns(grid: Grid, room: number, faces: Faces): Columns[] {
  const extents = extentsOf(grid, faces)
  const all = grid.columns.map((_, at) => at)
  const needed = all.filter((at) => grid.columns[at]?.isSpare !== true)
  const plans = [
    ...SIZES.map((size) => ({ shown: all, size, turned: false })),
    ...SIZES.map((size) => ({ shown: all, size, turned: true })),
    ...SIZES.map((size) => ({ shown: needed, size, turned: true })),
  ]
  const roomFor = (shown: readonly number[], turned: boolean): number =>
    (turned ? roomOf('landscape').width : room) - GUTTER * (shown.length - 1)
  const lacks = (shown: readonly number[], size: number, turned: boolean): boolean =>
    sum(shown.map((at) => (extents[at]?.least ?? 0) * size)) > roomFor(shown, turned)
  const set = (shown: readonly number[], size: number, turned: boolean): Columns => ({
    shown,
    widths: shared(
      shown.map((at) => scaled(extents[at] as Extent, size)),
      roomFor(shown, turned),
    ),
    ink: tableInk(size),
    turned,
  })
  const plan = plans.find(({ shown, size, turned }) => !lacks(shown, size, turned))
  if (plan !== undefined) return [set(plan.shown, plan.size, plan.turned)]
  const [first = 0, ...rest] = all
  const parts: number[][] = []
  for (const at of rest) {
    const part = parts.at(-1)
    if (part === undefined || lacks([...part, at], SMALLEST, true)) parts.push([first, at])
    else part.push(at)
  }
  return parts.map((shown) => set(shown, SMALLEST, true))
}

function tableInk(size: number): Ink {
  return { face: 'regular', size, color: INK, leading: size * 1.36 }
}

/** Shares of the type's size. */
interface Extent {
  readonly least: number
  readonly most: number
}

const unit = tableInk(1)

function extentsOf({ columns, rows }: Grid, faces: Faces): Extent[] {
  const extents = columns.map(({ head, isLong }) => {
    const { least, most } = extentOfCell(head, faces)
    // A figure's head may stand in several lines over it.
    return { least: Math.max(least, isLong ? COMFORT : 0), most: head.align === 'left' ? most : least }
  })
  for (const { cells } of rows) {
    let at = 0
    for (const cell of cells) {
      const extent = extents[at]
      if (cell.span === 1 && extent !== undefined) {
        const { least, most } = extentOfCell(cell, faces)
        extent.least = Math.max(extent.least, least)
        extent.most = Math.max(extent.most, most)
      }
      at += cell.span
    }
  }
  return extents.map(({ least, most }) => ({ least: Math.min(least, most, LONGEST), most }))
}

function extentOfCell({ says, isWhole, status }: GridCell, faces: Faces): Extent {
  const { least, most } = extentOf(says(unit), faces)
  const sign = status === null ? 0 : signWidth(1)
  return { least: (isWhole ? most : least) + sign, most: most + sign }
}

function scaled({ least, most }: Extent, size: number): Extent {
  return { least: least * size, most: most * size }
}

/** What is left over goes to the columns by their width; what is lacking is taken from those that can be broken. */
function shared(extents: readonly Extent[], room: number): number[] {
  const most = sum(extents.map((one) => one.most))
  if (most <= room) {
    const spread = most * SPREAD >= room * NEARLY_ALL ? room / most : SPREAD
    return extents.map((one) => one.most * spread)
  }
  const least = sum(extents.map((one) => one.least))
  const part = most === least ? 0 : (room - least) / (most - least)
  return extents.map((one) => one.least + (one.most - one.least) * part)
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}
