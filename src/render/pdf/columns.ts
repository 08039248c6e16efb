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
const SMALLEST = 6.5
/** A column of sentences has room for a few words a line: this many times the type's size. */
const COMFORT = 8
/** A table of a few short columns is not drawn apart over the whole page. */
const SPREAD = 1.7

/** @param room of the column that the table stands in, on an upright page. */
export function fitColumns(grid: Grid, room: number, faces: Faces): Columns {
  const extents = grid.columns.map((_, at) => extentOfColumn(grid, at, faces))
  const all = grid.columns.map((_, at) => at)
  const needed = all.filter((at) => grid.columns[at]?.isSpare !== true)
  const plans = [
    ...SIZES.map((size) => ({ shown: all, size, turned: false })),
    ...SIZES.map((size) => ({ shown: all, size, turned: true })),
    ...SIZES.map((size) => ({ shown: needed, size, turned: true })),
  ]
  const roomFor = (shown: readonly number[], turned: boolean): number =>
    (turned ? roomOf('landscape').width : room) - GUTTER * (shown.length - 1)
  for (const { shown, size, turned } of plans) {
    const own = shown.map((at) => scaled(extents[at] as Extent, size))
    const free = roomFor(shown, turned)
    if (sum(own.map(({ least }) => least)) <= free)
      return { shown, widths: shared(own, free), ink: tableInk(size), turned }
  }
  // Then words and figures are divided after all: nothing is lost.
  const least = needed.map((at) => scaled(extents[at] as Extent, SMALLEST).least)
  const share = roomFor(needed, true) / sum(least)
  return { shown: needed, widths: least.map((width) => width * share), ink: tableInk(SMALLEST), turned: true }
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

function extentOfColumn({ columns, rows }: Grid, at: number, faces: Faces): Extent {
  const { head, isLong } = columns[at] as Grid['columns'][number]
  const header = extentOfCell(head, faces)
  // A figure's head may stand in several lines over it.
  let most = head.align === 'left' ? header.most : header.least
  let least = Math.max(header.least, isLong ? COMFORT : 0)
  for (const { cells } of rows) {
    const cell = cells[at]
    if (cell === undefined || cells.some(({ span }) => span > 1)) continue
    const extent = extentOfCell(cell, faces)
    most = Math.max(most, extent.most)
    least = Math.max(least, extent.least)
  }
  return { least: Math.min(least, most), most }
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
  if (most <= room) return extents.map((one) => one.most * Math.min(SPREAD, room / most))
  const least = sum(extents.map((one) => one.least))
  const part = (room - least) / (most - least)
  return extents.map((one) => one.least + (one.most - one.least) * part)
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}
