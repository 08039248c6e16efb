/** Where findings about the decision point: the dotted path in `hanke.yaml` of each of their places. */
import type { Project } from '../../../src/project/project.ts'
import type { Rule } from '../../../src/rules/rule.ts'
import { type Found, tryRule } from '../bench.ts'

export type Told = Pick<Found, 'implementer' | 'severity' | 'message' | 'messageEn' | 'fix'> & { readonly at: string }

/** Runs a rule on a decision alone. */
export async function tryDecision(rule: Rule, project: Project): Promise<Told[]> {
  return (await tryRule(rule, { project })).map(told)
}

export function told({ implementer, severity, message, messageEn, fix, finding }: Found): Told {
  const at = finding.spots.map((spot) => ('key' in spot ? spot.key.join('.') : '?')).join(', ')
  return { at, implementer, severity, message, messageEn: messageEn.replaceAll('\u00a0', ' '), fix }
}
