import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Table } from '../../src/read/table.ts'
import { hoursTable } from '../../src/read/tables/hours.ts'
import { groupedRows } from '../../src/rules/each-group.ts'

type Row = readonly [person: string, date: string, task: string]
type Key = 'person' | 'date' | 'task'

function tableOf(rows: readonly Row[]) {
  const table = new Table(hoursTable, rows.length)
  for (const [person, date, task] of rows) {
    const texts: Partial<Record<string, string>> = { person, date, task }
    for (const [id, column] of Object.entries(table.columns)) column.add(texts[id] ?? '')
    table.rows += 1
  }
  return table
}

/** The groups as the comment on `groupsOf` promises them, in the slowest and plainest way. */
function plainly(table: ReturnType<typeof tableOf>, keys: readonly Key[], where: Uint8Array): number[][] {
  const groups = new Map<string, number[]>()
  for (let row = 0; row < table.rows; row++) {
    const values = keys.map((key) => table.columns[key].value(row))
    if (where[row] === 0 || values.includes(undefined)) continue
    const name = values.join('\u0000')
    groups.set(name, [...(groups.get(name) ?? []), row])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rows]) => rows)
}

function groupsIn({ order, ends }: ReturnType<typeof groupedRows>): number[][] {
  return Array.from(ends, (end, at) => [...order.slice(at === 0 ? 0 : ends[at - 1], end)])
}

const cell = (...texts: string[]) => fc.constantFrom(...texts)
/** Few values, so that all possible groups are counted at once. */
const few = fc.tuple(cell('A', 'B', ''), cell('1.2.2027', '2027-02-01', '2.2.2027', 'x', ''), cell('T', 'U', ''))
/** Many values for few rows, so that the keys are sorted by one after the other. */
const number = fc.integer({ min: 1, max: 28 })
const many = fc.tuple(number, number, number).map(([a, b, c]): Row => [`A${a}`, `${b}.2.2027`, `T${c}`])

describe('rows in groups', () => {
  it.each([
    ['few values', few],
    ['many values', many],
  ] as const)('stand together as they would one by one: %s', (_, row) => {
    const keys = fc.constantFrom<Key[]>(['person'], ['person', 'date'], ['date', 'task'], ['person', 'date', 'task'])
    const where = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 40, maxLength: 40 })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), keys, where, (rows, by, marks) => {
        const table = tableOf(rows)
        const all = new Uint8Array(rows.length).fill(1)
        expect(groupsIn(groupedRows(table, by))).toEqual(plainly(table, by, all))
        const some = Uint8Array.from(rows, (_row, at) => (marks[at] === 0 ? 0 : 1))
        expect(groupsIn(groupedRows(table, by, some))).toEqual(plainly(table, by, some))
      }),
    )
  })
})
