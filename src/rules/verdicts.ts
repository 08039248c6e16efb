/** Gathers verdicts on many rows into few hits: rows that share rule, column, variant and facts are one finding. */
import { type Fact, fact } from '../lang/fact.ts'
import { shownValue } from '../read/shown-value.ts'
import type { Table } from '../read/table.ts'
import { RowList } from './row-list.ts'
import type { Hit, Verdict } from './rule.ts'

/** Above so many, differing values are not remembered: a message shows three. */
const MOST_VALUES = 20

interface Gathered {
  readonly verdict: Verdict
  readonly differing: Map<string, Map<string, Fact>>
  readonly rows: RowList
  /** Whether no more differing values would be remembered, so that none need be made. */
  hasEnough: boolean
}

/** Give it verdicts once a distinct value or pair (`number`), then each row with its verdict's number (`take`). */
export class Verdicts {
  private readonly groups: Gathered[] = []
  private readonly byKey = new Map<string, number>()
  private last: { facts: Verdict['facts'] | undefined; variant: string | undefined; number: number } | undefined
  private readonly table: Table
  private readonly column: string | null

  constructor(table: Table, column: string | null) {
    this.table = table
    this.column = column
  }

  /**
   * @param text the cell's; given as a function where making it costs something, since few are shown.
   * @returns the number of the finding that the verdict belongs to, from 1.
   */
  number(verdict: Verdict, text: string | (() => string)): number {
    const number = this.groupOf(verdict)
    if (this.hasEnough(number)) return number
    const group = this.groups[number - 1] as Gathered
    const actual = verdict.actual ?? fact.text(this.shown(typeof text === 'string' ? text : text()))
    for (const [name, value] of Object.entries({ ...verdict.each, actual })) remember(group, name, value)
    group.hasEnough = (group.differing.get('actual')?.size ?? 0) >= MOST_VALUES
    return number
  }

  /** A judge that gives the same facts again and again need not have them compared. */
  private groupOf(verdict: Verdict): number {
    const { last } = this
    if (last !== undefined && last.facts === verdict.facts && last.variant === verdict.variant) return last.number
    let key = verdict.variant ?? ''
    for (const name in verdict.facts) key += `\u001f${name}=${verdict.facts[name]?.text}`
    let number = this.byKey.get(key)
    if (number === undefined) {
      this.groups.push({ verdict, differing: new Map(), rows: new RowList(), hasEnough: false })
      number = this.groups.length
      this.byKey.set(key, number)
    }
    this.last = { facts: verdict.facts, variant: verdict.variant, number }
    return number
  }

  /** Whether one more value of this finding would change nothing but its rows. */
  hasEnough(number: number): boolean {
    return this.groups[number - 1]?.hasEnough === true
  }

  take(row: number, number: number): void {
    this.groups[number - 1]?.rows.add(row)
  }

  hits(): Hit[] {
    return this.groups
      .filter(({ rows }) => rows.length > 0)
      .map(({ verdict, differing, rows }) => ({
        spots: [{ table: this.table, rows: rows.list(), column: this.column }],
        facts: {
          ...verdict.facts,
          ...Object.fromEntries([...differing].map(([name, values]) => [name, oneOrMany(values)])),
        },
        ...(verdict.variant === undefined ? {} : { variant: verdict.variant }),
      }))
  }

  private shown(text: string): string {
    return this.column === null ? text.trim() : shownValue(this.table.definition, this.column, text).trim()
  }
}

function remember({ differing }: Gathered, name: string, value: Fact): void {
  const values = differing.get(name) ?? new Map<string, Fact>()
  differing.set(name, values)
  if (values.size < MOST_VALUES) values.set(value.text, value)
}

function oneOrMany(values: ReadonlyMap<string, Fact>): Fact | readonly Fact[] {
  const list = [...values.values()]
  return list.length === 1 && list[0] !== undefined ? list[0] : list
}
