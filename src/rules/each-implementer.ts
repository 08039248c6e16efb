/** A rule about each implementer's part of the decision, or of a claim: what is said of it points at a value of `hanke.yaml`. */
import type { ImplementerClaim } from '../claim/claim.ts'
import type { Facts } from '../lang/fact.ts'
import type { Implementer, KeyPath, Project } from '../project/project.ts'
import type { Checked, ClaimScene, Hit } from './rule.ts'

/** `at` is the path within the implementer: `['budget', 'salaries']`. */
export interface Said {
  readonly at: KeyPath
  readonly facts: Facts
  readonly variant?: string
}

export function eachImplementer(project: Project, judge: (implementer: Implementer) => readonly Said[]): Checked {
  return {
    checked: project.implementers.length,
    hits: project.implementers.flatMap((implementer) =>
      judge(implementer).map((said) => hit(project, implementer, said)),
    ),
  }
}

export function eachClaim({ claim, project }: ClaimScene, judge: (one: ImplementerClaim) => Said | undefined): Checked {
  return {
    checked: claim.implementers.length,
    hits: claim.implementers.flatMap((one) => {
      const said = judge(one)
      return said === undefined ? [] : [hit(project, one.implementer, said)]
    }),
  }
}

function hit({ implementers }: Project, { id }: Implementer, { at, ...rest }: Said): Hit {
  return {
    spots: [{ key: ['implementers', implementers.findIndex((one) => one.id === id), ...at] }],
    implementer: id,
    ...rest,
  }
}
