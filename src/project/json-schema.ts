/** The JSON Schema of `hanke.yaml`, by which editors complete and check it while it is written. */
import * as z from 'zod'
import type { DocumentKind } from './document.ts'
import { kinds } from './kind.ts'
import { otherCostModel } from './recorded.ts'
import { schemas } from './schemas.ts'

/** @returns the schema of one kind alone; numbers and dates accept every spelling that hanke reads. */
export function jsonSchemaOf(kind: DocumentKind): object {
  const { $schema: _, ...schema } = z.toJSONSchema(schemas[kind](), {
    io: 'input',
    // A default in cents or as a decimal object would mislead: the Finnish description says it in euros.
    override: ({ jsonSchema }) => void delete jsonSchema.default,
  })
  return schema
}

/** @returns the text of `templates/hanke.schema.json`, in Finnish: which keys there may be follows from `kind`, and from the cost model. */
export function jsonSchemaText(): string {
  const schema = {
    title: 'hanke.yaml: rahoituspäätös, kehitysohjelma tai hankeverkosto',
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: { kind: { enum: kinds } },
    ...where(
      isKind('programme'),
      'programme',
      where(isKind('portfolio'), 'portfolio', where(isOther, 'recorded', jsonSchemaOf('project'))),
    ),
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

function where(condition: object, kind: DocumentKind, otherwise: object) {
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema’s own word
  return { if: condition, then: jsonSchemaOf(kind), else: otherwise }
}

function isKind(kind: DocumentKind) {
  return { properties: { kind: { const: kind } }, required: ['kind'] }
}

const isOther = {
  properties: { funding: { properties: { costModel: { const: otherCostModel } }, required: ['costModel'] } },
  required: ['funding'],
}
