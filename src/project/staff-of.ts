/** Which line of the decision's staff list a working-time row belongs to. */
import type { Day } from '../day.ts'
import type { Implementer, StaffMember } from './project.ts'

const remembered = new WeakMap<readonly StaffMember[], ReadonlyMap<string, readonly StaffMember[]>>()

/** Person → their staff lines. A programme has a million rows and hundreds of people, so the list is not searched once a row. */
export function staffByPerson({ staff }: Implementer): ReadonlyMap<string, readonly StaffMember[]> {
  const known = remembered.get(staff)
  if (known !== undefined) return known
  const made = new Map<string, StaffMember[]>()
  for (const line of staff) made.set(line.id, [...(made.get(line.id) ?? []), line])
  remembered.set(staff, made)
  return made
}

/** Every staff line of a person; of one task only, when the row names it (whatever its case). */
export function staffLines(implementer: Implementer, person: string, task: string | undefined): readonly StaffMember[] {
  const lines = staffByPerson(implementer).get(person) ?? []
  return task === undefined ? lines : lines.filter((line) => sameTask(line.task, task))
}

/**
 * The one staff line that prices a row. Without a task in the row the person must have a single task on that day: which of two unit
 * costs applies is not hanke's to guess. `undefined` where there is none, or more than one.
 */
export function staffLineOn(
  implementer: Implementer,
  person: string,
  task: string | undefined,
  day: Day,
): StaffMember | undefined {
  const running = staffLines(implementer, person, task).filter((line) => line.from <= day && day <= line.to)
  return running.length === 1 ? running[0] : undefined
}

/** Whether two spellings name one task: case and surrounding spaces do not part them. */
export function sameTask(a: string, b: string): boolean {
  return a.normalize('NFC').trim().toLowerCase() === b.normalize('NFC').trim().toLowerCase()
}
