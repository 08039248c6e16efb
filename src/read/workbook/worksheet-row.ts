/** A row of a worksheet under the reader's eye: cells that hold nothing do not stand in the file. */
import { trimmed } from '../cell.ts'
import type { Column } from '../column.ts'
import type { RawRow } from '../raw-row.ts'
import type { SharedStrings } from './shared-strings.ts'

const NOT_SHARED = -1

export class WorksheetRow implements RawRow {
  number = 0
  width = 0
  /** Whether Excel does not show it, otherwise than as a part of a group that is folded. */
  isHidden = false
  /** Columns whose cells are struck out. */
  readonly struck: number[] = []
  /** Columns whose formula has no result. */
  readonly uncalculated: number[] = []
  private readonly strings: SharedStrings
  /** Index → text, or the number of a shared text; of the cells that are held. */
  private readonly texts: string[] = []
  private readonly shared: number[] = []
  private readonly held: number[] = []
  private fixedWidth: number | undefined

  constructor(strings: SharedStrings) {
    this.strings = strings
  }

  get line(): number {
    return this.number
  }

  /** Empties the row for the next one. */
  begin(number: number): void {
    for (const at of this.held) {
      this.texts[at] = ''
      this.shared[at] = NOT_SHARED
    }
    this.held.length = 0
    this.uncalculated.length = 0
    this.struck.length = 0
    this.number = number
    this.width = this.fixedWidth ?? 0
  }

  /** From now on every row is as wide as the header: a worksheet has no delimiters that could move a cell. */
  fixWidth(width: number): void {
    this.fixedWidth = width
  }

  hold(at: number, text: string): void {
    if (trimmed(text) !== '') this.keep(at, text, NOT_SHARED)
  }

  holdShared(at: number, number: number): void {
    if (!this.strings.isBlank(number)) this.keep(at, '', number)
  }

  /** Columns that hold something, those beyond the width included, in the order of the file. */
  heldColumns(): readonly number[] {
    return this.held
  }

  text(at: number): string {
    const number = this.shared[at] ?? NOT_SHARED
    return number === NOT_SHARED ? (this.texts[at] ?? '') : this.strings.text(number)
  }

  isEmpty(at: number): boolean {
    return (this.shared[at] ?? NOT_SHARED) === NOT_SHARED && (this.texts[at] ?? '') === ''
  }

  isBlank(from = 0): boolean {
    return !this.held.some((at) => at >= from && at < this.width)
  }

  addTo(column: Column<unknown>, at: number): void {
    const number = this.shared[at] ?? NOT_SHARED
    if (number !== NOT_SHARED) this.strings.addTo(column, number)
    else if (this.isEmpty(at)) column.addEmpty()
    else column.add(this.texts[at] as string)
  }

  private keep(at: number, text: string, number: number): void {
    // The lists have no holes, which would make them slow.
    while (this.texts.length <= at) {
      this.texts.push('')
      this.shared.push(NOT_SHARED)
    }
    this.texts[at] = text
    this.shared[at] = number
    this.held.push(at)
    if (this.fixedWidth === undefined) this.width = Math.max(this.width, at + 1)
  }
}
