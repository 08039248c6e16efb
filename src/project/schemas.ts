/** The schema of each kind of `hanke.yaml`, and which of them a file asks for. */
import { whenNeeded } from '../lang/when-needed.ts'
import type { DocumentKind } from './document.ts'
import { portfolioSchema } from './portfolio-schema.ts'
import { programmeSchema } from './programme-schema.ts'
import { otherCostModel } from './recorded.ts'
import { recordedSchema } from './recorded-schema.ts'
import { decisionSchema } from './schema.ts'
import type { Plain } from './yaml-node.ts'

/** Each is made when it is first asked for: a schema takes a millisecond to make, and most runs read one kind. */
export const schemas = {
  project: () => decisionSchema,
  recorded: whenNeeded(recordedSchema),
  programme: whenNeeded(programmeSchema),
  portfolio: whenNeeded(portfolioSchema),
} as const

/** A kind that is not known is a project's misspelt one: its schema says which there are. */
export function kindIn(plain: Plain): DocumentKind {
  const kind = keyIn(plain, 'kind')
  if (kind === 'programme' || kind === 'portfolio') return kind
  return keyIn(keyIn(plain, 'funding') ?? null, 'costModel') === otherCostModel ? 'recorded' : 'project'
}

function keyIn(plain: Plain, name: string): Plain | undefined {
  return plain === null || typeof plain === 'string' || Array.isArray(plain) ? undefined : plain[name]
}
