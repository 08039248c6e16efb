/** The decision as it was read, made into the `Project` that every rule and step uses. */
import { usualSmallestShown } from '../law/smallest-shown.ts'
import type { Implementer, Project, StaffMember } from './project.ts'
import type { Decision } from './schema.ts'

/** Fills in what depends on another key: a staff member without days stays from the project's first day to its last. */
export function projectOf(decision: Decision, addressOf: Project['addressOf']): Project {
  const { kind: _, project, indicators, implementers, ...rest } = decision
  const { nationwide: isNationwide, ...facts } = project
  const staffOf = (implementer: Decision['implementers'][number]): StaffMember[] =>
    implementer.staff.map((member) => ({
      ...member,
      from: member.from ?? project.start,
      to: member.to ?? project.end,
    }))
  return {
    ...facts,
    isNationwide,
    ...rest,
    implementers: implementers.map((each): Implementer => ({ ...each, staff: staffOf(each) })),
    targets: indicators?.targets ?? {},
    smallestShown: indicators?.smallestShown ?? usualSmallestShown,
    addressOf,
  }
}
