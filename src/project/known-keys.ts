/** The keys that a schema knows at a place: what a misspelt key is compared with. */
import * as z from 'zod'
import type { KeyPath } from './yaml-address.ts'

/** @returns the keys of the map at `path`; empty where the schema has no map. */
export function knownKeysAt(schema: z.ZodType, path: KeyPath): readonly string[] {
  const at = path.reduce<z.core.$ZodType | undefined>(step, schema)
  const found = at && unwrap(at)
  return found instanceof z.ZodObject ? Object.keys(found.shape) : []
}

function step(schema: z.core.$ZodType | undefined, key: string | number): z.core.$ZodType | undefined {
  const found = schema && unwrap(schema)
  if (found instanceof z.ZodArray) return found.element
  return found instanceof z.ZodObject ? found.shape[key] : undefined
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodPipe) return unwrap(schema.in)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap())
  return schema
}
