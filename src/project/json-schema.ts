/** The JSON Schema of `hanke.yaml`, by which editors complete and check it while it is written. */
import * as z from 'zod'
import { decisionSchema } from './schema.ts'

/** @returns the text of `templates/hanke.schema.json`, in Finnish; numbers and dates accept every spelling that hanke reads. */
export function jsonSchemaText(): string {
  const schema = z.toJSONSchema(decisionSchema, {
    io: 'input',
    // A default in cents or as a decimal object would mislead: the Finnish description says it in euros.
    override: ({ jsonSchema }) => void delete jsonSchema.default,
  })
  return `${JSON.stringify({ title: 'hanke.yaml: rahoituspäätös', ...schema }, null, 2)}\n`
}
