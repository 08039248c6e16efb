import { describe, expect, test } from 'vitest'
import { readStaff } from '../../fixtures/generator/decision.ts'
import { iwmDecision, iwmHours } from '../../fixtures/generator/iwm.ts'
import type { HourRow } from '../../fixtures/generator/row.ts'
import { timesheetOf } from '../../fixtures/generator/timesheet.ts'
import { daysFromTo, lastDayOf, monthOf, monthsFromTo } from '../../src/day.ts'

const implementers = readStaff(iwmDecision)

const salaryRows: Record<string, number> = { mikkeli: 361_304, xamk: 321_697, esedu: 224_595, miksei: 187_599 }

describe('before mistakes are planted', () => {
  test.each(implementers)('$id: no day above 12 hours, nothing approved before it was worked', (implementer) => {
    const rows = timesheetOf(implementer)
    for (const [, minutes] of sums(rows, ({ person, date }) => `${person} ${date}`))
      expect(minutes).toBeLessThanOrEqual(720)
    for (const { approved, date } of rows) expect(approved > date).toBe(true)
  })

  test.each(implementers)('$id: everyone works within their time in the staff list', (implementer) => {
    for (const { person, task, date } of timesheetOf(implementer)) {
      const found = implementer.staff.find((one) => one.id === person && one.task === task)
      expect(found !== undefined && found.from <= date && date <= found.to).toBe(true)
    }
  })

  test.each(implementers)('$id: each negative row has a longer positive row before it', (implementer) => {
    const rows = timesheetOf(implementer)
    const same = (a: HourRow, b: HourRow) => a.person === b.person && a.date === b.date && a.task === b.task
    rows.forEach((row, index) => {
      if (row.minutes >= 0) return
      expect(rows.slice(0, index).some((other) => same(row, other) && other.minutes >= -row.minutes)).toBe(true)
    })
  })

  test.each(implementers)('$id: no two rows say the same', (implementer) => {
    const rows = timesheetOf(implementer).map((row) => JSON.stringify({ ...row, approved: '' }))
    expect(new Set(rows).size).toBe(rows.length)
  })
})

describe('with mistakes', () => {
  test.each(implementers)('$id: nobody passes their share of 1720 hours in any year', (implementer) => {
    const years = sums(iwmHours(implementer).filter(isWork), ({ person, date }) => `${person} ${date.slice(0, 4)}`)
    for (const [key, minutes] of years) {
      const [person = '', year = ''] = key.split(' ')
      const cap = implementer.staff
        .filter(({ id }) => id === person)
        .reduce((sum, one) => sum + one.fte * share(one, year), 0)
      if (cap > 0) expect([key, minutes / 60 / (1720 * cap) <= 1]).toEqual([key, true])
    }
  })
})

test.each(implementers)('$id: 33 months of readable work are 85 to 97 % of the salary row', ({ id, staff }) => {
  const rows = iwmHours({ id, staff }).filter((row) => isWork(row) && (row.marks ?? []).length === 0)
  const paid = rows.reduce((sum, { person, task, minutes }) => {
    return sum + (minutes / 60) * (staff.find((one) => one.id === person && one.task === task)?.unitCost ?? NaN)
  }, 0)
  expect(paid / (salaryRows[id] ?? NaN)).toBeGreaterThan(0.85)
  expect(paid / (salaryRows[id] ?? NaN)).toBeLessThan(0.97)
})

function isWork({ kind }: HourRow): boolean {
  return kind === '' || kind === 'työ'
}

function sums(rows: readonly HourRow[], key: (row: HourRow) => string): Map<string, number> {
  const totals = new Map<string, number>()
  for (const row of rows) totals.set(key(row), (totals.get(key(row)) ?? 0) + row.minutes)
  return totals
}

/** Years on the project within the year, a part month by its share of days. */
function share({ from, to }: (typeof implementers)[number]['staff'][number], year: string): number {
  const months = monthsFromTo(from, to).filter((month) => month.startsWith(year))
  const parts = months.map((month) => {
    const first = monthOf(from) === month ? from : (`${month}-01` as typeof from)
    const last = monthOf(to) === month ? to : lastDayOf(month)
    return daysFromTo(first, last) / daysFromTo(`${month}-01` as typeof from, lastDayOf(month))
  })
  return parts.reduce((sum, part) => sum + part, 0) / 12
}
