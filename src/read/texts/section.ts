/** What a document asks people to write: each section once, with its heading, its file's name and what belongs there. */
import type { Text } from '../../lang/lang.ts'

export const textKinds = {
  decision: { fi: 'paatos', en: 'decision' },
  progress: { fi: 'seuranta', en: 'progress' },
  description: { fi: 'kuvaus', en: 'description' },
  programme: { fi: 'ohjelma', en: 'programme' },
  portfolio: { fi: 'verkosto', en: 'portfolio' },
  figures: { fi: 'luvut', en: 'figures' },
} as const satisfies Readonly<Record<string, Text>>
/** A document; its texts stand in a folder of this name, in either language. */
export type TextKind = keyof typeof textKinds
export const textKindIds = Object.keys(textKinds) as TextKind[]

export interface TextSection {
  readonly id: string
  /** The number in the authority's own numbering, `4.1`; `null` where sections have none. */
  readonly number: string | null
  readonly heading: Text
  /** The file's name without `.md`, in either language. */
  readonly name: Text
  /** What to write there, said beside a gap. */
  readonly help: Text
  /** Whether the document has a gap where it is not written. */
  readonly required: boolean
}

/** Shorthand for one section. */
export function section(
  id: string,
  heading: Text,
  name: Text,
  help: Text,
  traits: { readonly number?: string; readonly optional?: true } = {},
): TextSection {
  return { id, number: traits.number ?? null, heading, name, help, required: traits.optional === undefined }
}
