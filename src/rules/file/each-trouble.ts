/** Cells that one rule could not accept, by table and column: one mistake in a column is one finding with all its rows. */
import { type Facts, fact } from '../../lang/fact.ts'
import { type CellRule, ruleOf, type Trouble } from '../../read/cell.ts'
import type { Column } from '../../read/column.ts'
import { shownValue } from '../../read/shown-value.ts'
import type { Table } from '../../read/table.ts'
import type { ColumnDefinition } from '../../read/tables/definition.ts'
import { troubleNumbered, troubleNumbers } from '../../read/trouble-numbers.ts'
import type { Checked, FileScene, Hit, Verdict } from '../rule.ts'
import { Verdicts } from '../verdicts.ts'

const MOST_REMEMBERED = 16
/** A column keeps the number of a trouble in a byte. */
const MOST_TROUBLES = 256

/** Valid only until the next cell is explained. */
export interface UnreadableCell {
  readonly text: string
  /** Whether the text may be printed as it stands. */
  readonly isShown: boolean
  readonly column: ColumnDefinition<unknown>
  readonly table: Table
}

/**
 * What one trouble is called in the rule's texts, and what helps to mend it. Facts and variant are the same for every text of a column
 * with the same trouble, unless the rule tells texts apart; `each` and `actual` may differ.
 */
export type Explain = (trouble: Trouble, cell: UnreadableCell) => Verdict

/** By what a rule tells findings in a column apart. */
type Apart = 'by-trouble' | 'by-text'

/**
 * Every unreadable cell that the rule reports, over all tables of an implementer. Each distinct text is explained once at most. Rows with
 * more or fewer cells than the header are left to FILE-04: what stands in their columns belongs to others.
 */
export function eachTrouble(
  { handedIn }: FileScene,
  rule: CellRule,
  explain: Explain,
  apart: Apart = 'by-trouble',
): Checked {
  let checked = 0
  const hits: Hit[] = []
  for (const table of Object.values(handedIn.tables) as unknown as (Table | undefined)[]) {
    if (table === undefined) continue
    const columns: Readonly<Record<string, Column<unknown>>> = table.columns
    for (const id in columns) {
      const column = columns[id] as Column<unknown>
      const definition = table.definition.columns[id]
      if (definition === undefined) continue
      checked += table.rows
      // Most columns have no trouble at all.
      if (column.troubleKinds.size > 0) hits.push(...columnHits(table, id, column, definition, rule, explain, apart))
    }
  }
  return { checked, hits }
}

function columnHits(
  table: Table,
  id: string,
  column: Column<unknown>,
  definition: ColumnDefinition<unknown>,
  rule: CellRule,
  explain: Explain,
  apart: Apart,
): Hit[] {
  const own = [...column.troubleKinds].filter((trouble) => ruleOf[trouble] === rule)
  if (own.length === 0) return []
  const verdicts = new Verdicts(table, id)
  const header = { header: fact.word(id, definition.header) }
  // The same facts object stays the same, so that the verdicts need not compare what it says.
  const withHeader = new Map<Facts | undefined, Facts>([[undefined, header]])
  const cell = new CodedCell(table, id, column, definition)
  const typed = (): string => cell.typed
  let last: { trouble: Trouble; verdict: Verdict; number: number } | undefined
  const judged = (code: number, trouble: Trouble): number => {
    cell.lookAt(code)
    const verdict = explain(trouble, cell)
    const isSame = last?.verdict === verdict && last.trouble === trouble
    if (last !== undefined && isSame && verdicts.hasEnough(last.number)) return last.number
    let said = withHeader.get(verdict.facts)
    if (said === undefined) {
      said = { ...header, ...verdict.facts }
      if (withHeader.size < MOST_REMEMBERED) withHeader.set(verdict.facts, said)
    }
    const { variant = trouble, each, actual } = verdict
    const number = verdicts.number({ variant, facts: said, ...(each && { each }), ...(actual && { actual }) }, typed)
    last = { trouble, verdict, number }
    return number
  }
  /** Number of a trouble → 1 where the rule tells of it; and the number of its one finding, once that has all its examples. */
  const isOwn = new Uint8Array(MOST_TROUBLES)
  const settled = new Int32Array(MOST_TROUBLES)
  for (const trouble of own) isOwn[troubleNumbers[trouble]] = 1
  /** Code → number of its finding; 0 where it was not judged by itself. */
  const numberOf = new Int32Array(column.size)
  const rows = rowsOf(column, table.rows, isOwn)
  const whole = wholeRows(table)
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    if (whole !== undefined && whole[row] === 0) continue
    const code = column.codes[row] as number
    const trouble = column.troubles[code] as number
    let number = settled[trouble] as number
    if (number === 0) number = numberOf[code] as number
    if (number === 0) {
      number = judged(code, troubleNumbered(trouble) as Trouble)
      numberOf[code] = number
      if (apart === 'by-trouble' && verdicts.hasEnough(number)) settled[trouble] = number
    }
    verdicts.take(row, number)
  }
  return verdicts.hits()
}

/** The rows whose trouble is marked, by a loop with nothing else in it: a million rows pass here. */
function rowsOf({ codes, troubles }: Column<unknown>, all: number, isOwn: Uint8Array): Uint32Array {
  const rows = new Uint32Array(all)
  let count = 0
  for (let row = 0; row < all; row++) {
    rows[count] = row
    count += isOwn[troubles[codes[row] as number] as number] as number
  }
  return rows.subarray(0, count)
}

/** Makes its text only when somebody asks for it: of a million bad cells a message shows three. */
class CodedCell implements UnreadableCell {
  readonly table: Table
  readonly column: ColumnDefinition<unknown>
  private readonly id: string
  private readonly cells: Column<unknown>
  private code = 0
  private known: string | undefined

  constructor(table: Table, id: string, cells: Column<unknown>, column: ColumnDefinition<unknown>) {
    this.table = table
    this.id = id
    this.cells = cells
    this.column = column
  }

  lookAt(code: number): void {
    this.code = code
    this.known = undefined
  }

  /** As typed, spaces included. */
  get typed(): string {
    this.known ??= this.cells.textOf(this.code)
    return this.known
  }

  get text(): string {
    return this.typed.trim()
  }

  get isShown(): boolean {
    return shownValue(this.table.definition, this.id, this.typed) === this.typed
  }
}

/** 1 for a row of data with as many cells as the header, 0 for a ragged one and a subtotal; `undefined` where there are none of those. */
export function wholeRows(table: Table): Uint8Array | undefined {
  if (table.ragged.length + table.subtotals.length === 0) return undefined
  const whole = new Uint8Array(table.rows).fill(1)
  for (const { row } of table.ragged) whole[row] = 0
  for (const row of table.subtotals) whole[row] = 0
  return whole
}
