import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/day.ts'
import { nextWorkingDay } from '../../../src/law/public-holidays.ts'
import { Table } from '../../../src/read/table.ts'
import { hoursTable } from '../../../src/read/tables/hours.ts'
import { repeatedDays } from '../../../src/rules/time/repeated-days.ts'

/** One row a day from 1.2.2027 on: what was done, or nothing on a day that is left out. */
function tableOf(said: readonly string[]) {
  const table = new Table(hoursTable, said.length)
  for (const [at, text] of said.entries()) {
    if (text === '') continue
    const texts: Partial<Record<string, string>> = { person: 'A1', date: dayAt(at), hours: '7', description: text }
    for (const [id, column] of Object.entries(table.columns)) column.add(texts[id] ?? '')
    table.rows += 1
  }
  return table
}

function dayAt(at: number): string {
  return new Date(Date.UTC(2027, 1, 1 + at)).toISOString().slice(0, 10)
}

/** The first and last days of the runs, day by day from the first. */
function plainly(said: readonly string[], atLeast: number): string[][] {
  const days = said.flatMap((text, at) => (text === '' ? [] : [{ text, day: dayAt(at) }]))
  const runs: (typeof days)[] = []
  for (const one of days) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run !== undefined && before?.text === one.text && one.day <= nextWorkingDay(before.day as Day)) run.push(one)
    else runs.push([one])
  }
  return runs.filter(({ length }) => length >= atLeast).map((run) => [run[0]?.day ?? '', run.at(-1)?.day ?? ''])
}

describe('runs of equal days', () => {
  it('are those that a look at every day finds', () => {
    const text = fc.constantFrom('Ohjaus', 'Ohjaus', 'Ohjaus', 'Ohjaus', 'Kokous', '')
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60 }), fc.integer({ min: 2, max: 6 }), (said, atLeast) => {
        const table = tableOf(said)
        const { runs } = repeatedDays(table, new Uint8Array(table.rows).fill(1), atLeast)
        expect(runs.map(({ from, to }) => [from, to])).toEqual(plainly(said, atLeast))
      }),
    )
  })
})
