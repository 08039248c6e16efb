/** Rows that a source's conditions leave out: how many, why, and what they would have come to. */
import { looksLikeName } from '../../lang/person-name.ts'
import { MASK } from '../../lang/personal-text.ts'
import { shownText } from '../../lang/shown-text.ts'
import { figureColumns } from '../figure-columns.ts'
import { folded } from '../folded.ts'
import type { Header } from '../header.ts'
import { columnLetter, type Place } from '../place.ts'
import type { RawRow } from '../raw-row.ts'
import type { TableDefinition } from '../tables/definition.ts'
import { codeText } from './code-text.ts'

/** Rows of a file that one condition left out. */
export interface Skipped {
  /** Which of the mapping's conditions, from 0. */
  readonly condition: number
  readonly rows: number
  /** What stood in their cells, how often; the first few of them. */
  readonly values: ReadonlyMap<string, number>
  /** The cell of the first row. */
  readonly first: Omit<Place, 'path'>
}

interface Condition {
  readonly at: number
  readonly header: string
  readonly holds: (row: RawRow, at: number) => boolean
  /** What stands there tells who somebody is, or may. */
  readonly isPersonal: boolean
}

const MOST_VALUES = 20

export class Skipper {
  readonly conditions: number
  /** Column id → what the skipped rows hold of hours or euros, in units. */
  readonly sums = new Map<string, bigint>()
  private readonly shown: (at: number, text: string) => string
  private readonly list: readonly Condition[]
  private readonly counts = new Map<number, { rows: number; values: Map<string, number>; first: Skipped['first'] }>()
  private readonly figures: ReturnType<typeof figureColumns>

  constructor(definition: TableDefinition, header: Header) {
    // A column of people that is read as one may be the column of a condition too.
    const people = new Set([header.indexOf.get('person'), header.indexOf.get('approver')])
    const personal = new Set([...header.indexOf].filter(([id]) => definition.columns[id]?.personal).map(([, at]) => at))
    this.shown = (at, text) => (people.has(at) && looksLikeName(text) ? MASK : shownText(text))
    this.list = (definition.mapping?.skip ?? []).map(({ column, is, not, empty }): Condition => {
      const at = header.cells.findIndex((cell) => folded(cell) === folded(column))
      // The words of `is` stand in the decision; of people nothing else is told.
      const isPersonal = personal.has(at) || (definition.isOfPeople === true && is === null)
      const typed = (header.cells[at] ?? column).trim()
      if (empty) return { at, header: typed, holds: (row) => row.isEmpty(at), isPersonal: false }
      const words = new Set((is ?? not ?? []).map(codeText))
      const wanted = is !== null
      return { at, header: typed, holds: (row) => words.has(codeText(row.text(at))) === wanted, isPersonal }
    })
    this.conditions = this.list.length
    this.figures = figureColumns(definition, header)
  }

  /** Whether a condition leaves the row out; the first that does is the reason. */
  skips(row: RawRow, hidden: number): boolean {
    const condition = this.list.findIndex(({ holds, at }) => holds(row, at))
    if (condition === -1) return false
    const { at, header, isPersonal } = this.list[condition] as Condition
    const text = row.text(at)
    const said = isPersonal ? MASK : this.shown(at, text)
    const place = { line: row.line, row: row.number - hidden, column: columnLetter(at), header, value: said }
    const count = this.counts.get(condition) ?? { rows: 0, values: new Map<string, number>(), first: place }
    this.counts.set(condition, count)
    count.rows += 1
    const value = isPersonal ? MASK : this.shown(at, text.trim())
    if (count.values.has(value) || count.values.size < MOST_VALUES)
      count.values.set(value, (count.values.get(value) ?? 0) + 1)
    for (const { id, index, units } of this.figures) {
      const found = units(row.text(index))
      if (found !== undefined) this.sums.set(id, (this.sums.get(id) ?? 0n) + BigInt(found))
    }
    return true
  }

  skipped(): Skipped[] {
    return [...this.counts].sort(([a], [b]) => a - b).map(([condition, count]) => ({ condition, ...count }))
  }
}
