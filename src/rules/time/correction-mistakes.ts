/** Negative hours put an earlier row right: those of the same person, day and task must hold as much as is taken away. */
import { fact } from '../../lang/fact.ts'
import { hoursOf } from '../../money.ts'
import type { Implementer } from '../../project/project.ts'
import { staffLineOn } from '../../project/staff-of.ts'
import { groupsOf } from '../each-group.ts'
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
  const { hours, date } = table.columns
  const verdicts = new Verdicts(table, 'hours')
  const isNegative = Uint8Array.from(hours.values, (value) => (value !== undefined && value < 0 ? 1 : 0))
  if (!isNegative.includes(1)) return []
  for (const rows of groupsOf(table, ['person', 'date'], where)) {
    if (!anyOf(rows, hours.codes, isNegative)) continue
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

function anyOf(rows: Uint32Array, codes: Uint32Array, marked: Uint8Array): boolean {
  for (let at = 0; at < rows.length; at++) if (marked[codes[rows[at] as number] as number] === 1) return true
  return false
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
