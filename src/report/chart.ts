/**
 * Pictures as plain data: words in the report's language, figures in machine form. A renderer draws them and decides nothing of what they
 * say. A figure that cannot be known, or is hidden, is a cell that says so: it is never drawn as zero.
 */
import type { Cell, Status } from './sheet.ts'

/** A label and a figure for each of the chart's parts. */
export interface Bar {
  readonly label: string
  readonly values: readonly Cell[]
}

interface Titled {
  readonly title: string
  /** How it is read: the scale, what a mark means; empty where the title says it all. */
  readonly note: string
}

/** A bar a target: done, and a mark where it should be by now, against the target as the whole. */
export interface TargetBars extends Titled {
  readonly kind: 'targets'
  readonly words: { readonly done: string; readonly expected: string; readonly target: string }
  readonly bars: readonly {
    readonly label: string
    readonly done: Cell
    readonly expected: Cell
    readonly target: Cell
    /** How it stands, in a word. */
    readonly state: string
    readonly status: Status
  }[]
}

/** Lines over quarters. A guide is dashed and has no marks: what should be, beside what is. */
export interface QuarterLines extends Titled {
  readonly kind: 'lines'
  readonly quarters: readonly string[]
  readonly lines: readonly { readonly label: string; readonly isGuide: boolean; readonly values: readonly Cell[] }[]
}

/** Bars side by side within each item, on one scale. */
export interface GroupedBars extends Titled {
  readonly kind: 'grouped'
  readonly parts: readonly string[]
  readonly bars: readonly Bar[]
}

/** A bar an item, in parts that add up to its whole. A negative part runs back over the one before it. */
export interface StackedBars extends Titled {
  readonly kind: 'stacked'
  readonly parts: readonly string[]
  readonly bars: readonly Bar[]
}

/** The same items in several small pictures side by side, each on a scale of its own. */
export interface SideBySide extends Titled {
  readonly kind: 'side-by-side'
  readonly items: readonly string[]
  /** A figure an item. */
  readonly panels: readonly Bar[]
}

/** A bar a piece of work, from its first day to its last, along the time of the whole. What has passed by `until` is parted from what is left. */
export interface ScheduleBars extends Titled {
  readonly kind: 'schedule'
  /** Days of the whole. */
  readonly start: string
  readonly end: string
  /** `null` where no day is looked at: then the bars have no parts. */
  readonly until: string | null
  /** What a bar is, or its parts. */
  readonly words: { readonly whole: string; readonly passed: string; readonly left: string }
  readonly bars: readonly { readonly label: string; readonly start: Cell; readonly end: Cell }[]
}

export type Chart = TargetBars | QuarterLines | GroupedBars | StackedBars | SideBySide | ScheduleBars
