/** Negative hours put an earlier row right: those of the same person, day and task must hold as much as is taken away. */
import { fact } from '../../lang/fact.ts'
import { hoursOf } from '../../money.ts'
import type { Implementer } from '../../project/project.ts'
import { staffLineOn } from '../../project/staff-of.ts'
import { groupedRows } from '../each-group.ts'
import type { Hit } from '../rule.ts'
import { Verdicts } from '../verdicts.ts'
import type { HoursTable } from './hours-table.ts'

interface TaskHours {
  positive: number
  negative: number
  readonly all: number[]
}

/**
 * Where corrections take a day and task below zero, all its rows: which of them is wrong is not guessed, and leaving out the correction
 * alone would pay hours that somebody meant to take back.
 */
export function correctionMistakes(implementer: Implementer, table: HoursTable, where: Uint8Array): Hit[] {
  const { date } = table.columns
  const verdicts = new Verdicts(table, 'hours')
  for (const rows of correctedDays(table, where)) {
    for (const { positive, negative, all } of byTask(implementer, table, rows).values()) {
      const day = date.value(all[0] as number)
      if (positive + negative >= 0 || day === undefined) continue
      const said = { day: fact.day(day), limit: fact.hours(hoursOf(positive)) }
      const verdict = {
        variant: positive === 0 ? 'nothing-to-correct' : 'too-much',
        actual: fact.hours(hoursOf(negative)),
        each: said,
      }
      const number = verdicts.number(verdict, '')
      for (const row of all) verdicts.take(row, number)
    }
  }
  return verdicts.hits()
}

/** The rows of each person's day on which hours are corrected. Few days are. */
function* correctedDays(table: HoursTable, where: Uint8Array): Generator<Uint32Array> {
  const { codes, values } = table.columns.hours
  if (!where.includes(1)) return
  const isNegative = new Uint8Array(values.length)
  for (let code = 0; code < isNegative.length; code++) if ((values[code] ?? 0) < 0) isNegative[code] = 1
  if (!isNegative.includes(1)) return
  const { order, ends } = groupedRows(table, ['person', 'date'])
  for (let group = 0, at = 0; group < ends.length; group++) {
    const end = ends[group] as number
    const from = at
    while (at < end && isNegative[codes[order[at] as number] as number] === 0) at += 1
    if (at < end) yield order.subarray(from, end).filter((row) => where[row] !== 0)
    at = end
  }
}

/** A task left out is the person's only one, as in the claim. */
function byTask(implementer: Implementer, table: HoursTable, rows: Uint32Array): ReadonlyMap<string, TaskHours> {
  const { person, date, hours, task } = table.columns
  const tasks = new Map<string, TaskHours>()
  for (const row of rows) {
    const [who, day, named, amount] = [person.value(row), date.value(row), task.value(row), hours.value(row)]
    if (who === undefined || day === undefined || amount === undefined) continue
    const key = staffLineOn(implementer, who, named, day)?.task ?? named ?? ''
    const found: TaskHours = tasks.get(key) ?? { positive: 0, negative: 0, all: [] }
    tasks.set(key, found)
    if (amount > 0) found.positive += amount
    else found.negative += amount
    found.all.push(row)
  }
  return tasks
}
