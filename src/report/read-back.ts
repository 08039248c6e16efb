/** What the reading back of any machine output shares: its text, its days, and of which project it is. Nothing of it is trusted before it fits. */
import * as z from 'zod'
import { readDay } from '../day.ts'

/** @returns what the text says; `undefined` where it is no JSON. An editor may have put a byte order mark before it. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

export const daySchema = z.string().refine((text) => readDay(text) !== undefined)

export const namedSchema = z.object({
  name: z.string(),
  group: z.string().nullable(),
  application: z.string().nullable(),
})

/** By what a project is known. */
export type Named = Readonly<z.infer<typeof namedSchema>>

/** By the number of the group or of the application, which a change of name does not change; else by the name. */
export function isSameProject(a: Named, b: Named): boolean {
  if (a.group !== null && b.group !== null) return a.group === b.group
  if (a.application !== null && b.application !== null) return a.application === b.application
  return a.name === b.name
}
