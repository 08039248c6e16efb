/** Why a row of a known person finds no single staff line: then no unit cost is its price, and none is guessed. */
import type { Day } from '../../day.ts'
import { fact } from '../../lang/fact.ts'
import type { Implementer, StaffMember } from '../../project/project.ts'
import { staffLines } from '../../project/staff-of.ts'
import { listed } from '../listed.ts'
import { PairMemory, UNKNOWN } from '../pair-memory.ts'
import type { Verdict } from '../rule.ts'
import { Verdicts } from '../verdicts.ts'
import type { HoursTable } from './hours-table.ts'

/** @returns nothing for a priced row, and for those that TIME-02 (no line on the day) or the unknown person tells of. */
export function taskMistake(
  implementer: Implementer,
  person: string,
  task: string | undefined,
  day: Day,
): Verdict | undefined {
  const lines = staffLines(implementer, person, undefined)
  const named = staffLines(implementer, person, task)
  const runs = ({ from, to }: StaffMember): boolean => from <= day && day <= to
  if (lines.length === 0) return undefined
  const running = named.filter(runs)
  if (running.length === 1) return undefined
  const who = { person: fact.text(person) }
  if (named.length === 0) return { variant: 'unknown-task', facts: { ...who, tasks: fact.text(tasksOf(lines)) } }
  if (running.length === 0 && !lines.some(runs)) return undefined
  const actual = fact.day(day)
  if (running.length === 0) {
    const others = fact.text(tasksOf(lines.filter(runs)))
    const asked = fact.text(task ?? '')
    return { variant: 'task-not-then', actual, facts: { ...who, task: asked, tasks: others } }
  }
  const tasks = fact.text(tasksOf(running))
  return running.some((line) => line.task !== running[0]?.task)
    ? { variant: 'which-task', actual, facts: { ...who, tasks } }
    : { variant: 'two-prices', actual, facts: { ...who, task: tasks } }
}

/** Every such row of a table, judged once a distinct person, task and (only where a person has several lines) day. */
export function taskMistakes(implementer: Implementer, table: HoursTable, where: Uint8Array) {
  const { person, task, date } = table.columns
  const verdicts = new Verdicts(table, 'task')
  const pairs = new PairMemory(person.size, task.size, table.rows)
  const isByDay: boolean[] = []
  /** Pair → number, and pair and day → number. */
  const onAnyDay: number[] = []
  const onDay = new Map<number, number>()
  for (let row = 0; row < table.rows; row++) {
    if (where[row] === 0) continue
    const who = person.codes[row] as number
    const what = task.codes[row] as number
    const when = date.codes[row] as number
    const id = person.values[who]
    const day = date.values[when]
    if (id === undefined || day === undefined) continue
    const slot = pairs.slotOf(who, what)
    let pair = pairs.numbers[slot] as number
    if (pair === UNKNOWN) {
      pair = isByDay.push(staffLines(implementer, id, undefined).length > 1) - 1
      pairs.numbers[slot] = pair
    }
    let number = isByDay[pair] ? onDay.get(pair * date.size + when) : onAnyDay[pair]
    if (number === undefined) {
      const verdict = taskMistake(implementer, id, task.values[what], day)
      number = verdict === undefined ? 0 : verdicts.number(verdict, task.textOf(what))
      if (isByDay[pair]) onDay.set(pair * date.size + when, number)
      else onAnyDay[pair] = number
    }
    if (number !== 0) verdicts.take(row, number)
  }
  return verdicts.hits()
}

function tasksOf(lines: readonly StaffMember[]): string {
  return listed(lines.map(({ task }) => task))
}
