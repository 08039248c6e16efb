/** Negative hours put an earlier row right: those of the same person, day and task must hold as much as is taken away. */
import { fact } from '../../lang/fact.ts'
import { hoursOf } from '../../money.ts'
import type { Implementer } from '../../project/project.ts'
import { staffLineOn } from '../../project/staff-of.ts'
import { identity } from '../../read/identity.ts'
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
  const { date } = table.columns
  const verdicts = new Verdicts(table, 'hours')
  const corrected = onCorrectedDays(table, where)
  if (corrected === undefined) return []
  for (const rows of groupsOf(table, ['person', 'date'], corrected)) {
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

/** Of some rows those on a day on which somebody's hours are corrected; `undefined` where nothing is. Few days are, so few groups are looked at. */
function onCorrectedDays({ rows, columns: { hours, date } }: HoursTable, where: Uint8Array): Uint8Array | undefined {
  const isNegative = Uint8Array.from(hours.values, (value) => (value !== undefined && value < 0 ? 1 : 0))
  if (!isNegative.includes(1)) return undefined
  const { numberOf, values } = identity(date)
  const isCorrected = new Uint8Array(values.length)
  for (let row = 0; row < rows; row++) {
    if (isNegative[hours.codes[row] as number] === 1) isCorrected[numberOf[date.codes[row] as number] as number] = 1
  }
  const days = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) {
    if (where[row] !== 0 && isCorrected[numberOf[date.codes[row] as number] as number] === 1) days[row] = 1
  }
  return days
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
