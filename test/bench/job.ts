/** The job of the peers, by hanke's reader: hours summed by person and month, and the lines that are out of bounds. */
import { readFileSync } from 'node:fs'
import { day, monthOf } from '../../src/day.ts'
import { hoursOf, hoursText, hundredthsOfHours } from '../../src/money.ts'
import { readTable } from '../../src/read/read-table.ts'
import { hoursTable } from '../../src/read/tables/hours.ts'

const [start, end] = [day('2026-09-01'), day('2029-05-31')]
const dayLong = hundredthsOfHours(24_00)

let groups = 0
let bad = 0
let total = 0
for (const path of process.argv.slice(2)) {
  const { table } = await readTable(hoursTable, [{ path, bytes: () => readFileSync(path) }])
  const { person, date, hours } = table.columns
  const months = [...new Set(date.values.map((one) => (one === undefined ? '' : monthOf(one))))]
  const monthAt = Int32Array.from(date.values, (one) => months.indexOf(one === undefined ? '' : monthOf(one)))
  const isOutside = Uint8Array.from(date.values, (one) => (one === undefined || one < start || one > end ? 1 : 0))
  const isTooLong = Uint8Array.from(hours.values, (one) => (one === undefined || one > dayLong ? 1 : 0))
  const sums = new Float64Array(person.size * months.length)
  for (let row = 0; row < table.rows; row++) {
    const [when, amount] = [date.codes[row] as number, hours.codes[row] as number]
    if (isOutside[when] === 1 || isTooLong[amount] === 1) {
      bad += 1
      continue
    }
    const at = (person.codes[row] as number) * months.length + (monthAt[when] as number)
    sums[at] = (sums[at] as number) + (hours.values[amount] as number)
  }
  groups += sums.reduce((count, sum) => (sum === 0 ? count : count + 1), 0)
  total += sums.reduce((all, sum) => all + sum, 0)
}
process.stdout.write(`${groups} groups, ${hoursText(hoursOf(total))} hours, ${bad} bad\n`)
