/** Cells that one rule could not accept, by table and column: one mistake in a column is one finding with all its rows. */
import { type Facts, fact } from '../../lang/fact.ts'
import { type CellRule, ruleOf, type Trouble } from '../../read/cell.ts'
import type { Column } from '../../read/column.ts'
import { shownValue } from '../../read/shown-value.ts'
import type { Table } from '../../read/table.ts'
import type { ColumnDefinition } from '../../read/tables/definition.ts'
import type { Checked, FileScene, Hit, Verdict } from '../rule.ts'
import { Verdicts } from '../verdicts.ts'

const UNJUDGED = -1
const MOST_REMEMBERED = 16

export interface UnreadableCell {
  readonly text: string
  /** Whether the text may be printed as it stands. */
  readonly isShown: boolean
  readonly column: ColumnDefinition<unknown>
  readonly table: Table
}

/** What one trouble is called in the rule's texts, and what helps to mend it. */
export type Explain = (trouble: Trouble, cell: UnreadableCell) => Verdict

/**
 * Every unreadable cell that the rule reports, over all tables of an implementer. Each distinct text is explained once. Rows with more or
 * fewer cells than the header are left to FILE-04: what stands in their columns belongs to others.
 */
export function eachTrouble({ handedIn }: FileScene, rule: CellRule, explain: Explain): Checked {
  let checked = 0
  const hits: Hit[] = []
  for (const table of Object.values(handedIn.tables) as unknown as (Table | undefined)[]) {
    if (table === undefined) continue
    for (const [id, column] of Object.entries<Column<unknown>>(table.columns)) {
      const definition = table.definition.columns[id]
      if (definition === undefined) continue
      checked += table.rows
      hits.push(...columnHits(table, id, column, definition, rule, explain))
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
): Hit[] {
  if (!column.troubles.some((trouble) => trouble !== undefined && ruleOf[trouble] === rule)) return []
  const verdicts = new Verdicts(table, id)
  const header = { header: fact.word(id, definition.header) }
  // The same facts object stays the same, so that the verdicts need not compare what it says.
  const withHeader = new Map<Facts | undefined, Facts>([[undefined, header]])
  const judged = (code: number, trouble: Trouble): number => {
    const text = column.textOf(code)
    const isShown = shownValue(table.definition, id, text) === text
    const { facts, ...verdict } = explain(trouble, { text: text.trim(), isShown, column: definition, table })
    const said = withHeader.get(facts) ?? { ...header, ...facts }
    if (withHeader.size < MOST_REMEMBERED) withHeader.set(facts, said)
    return verdicts.number({ variant: trouble, ...verdict, facts: said }, text)
  }
  const numberOf = Int32Array.from(column.troubles, (trouble) =>
    trouble !== undefined && ruleOf[trouble] === rule ? UNJUDGED : 0,
  )
  const whole = wholeRows(table)
  for (let row = 0; row < table.rows; row++) {
    const code = column.codes[row] as number
    if (numberOf[code] === 0 || (whole !== undefined && whole[row] === 0)) continue
    if (numberOf[code] === UNJUDGED) numberOf[code] = judged(code, column.troubles[code] as Trouble)
    verdicts.take(row, numberOf[code] as number)
  }
  return verdicts.hits()
}

/** 1 for a row of data with as many cells as the header, 0 for a ragged one and a subtotal; `undefined` where there are none of those. */
export function wholeRows(table: Table): Uint8Array | undefined {
  if (table.ragged.length + table.subtotals.length === 0) return undefined
  const whole = new Uint8Array(table.rows).fill(1)
  for (const { row } of table.ragged) whole[row] = 0
  for (const row of table.subtotals) whole[row] = 0
  return whole
}
