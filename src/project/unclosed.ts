/** Quotes and brackets that were opened and never closed. YAML complains where it gave up; a reader needs the place of the opening. */
import { type Document, visit } from 'yaml'

/** What closes each opening. */
export const closers: Readonly<Record<string, string>> = { '"': '"', "'": "'", '{': '}', '[': ']' }

/** @returns offsets of the openings in the order of the text. */
export function unclosedOpenings(document: Document.Parsed, text: string): number[] {
  const openings: number[] = []
  visit(document, {
    Node: (_, node) => {
      const [start = 0, end = 0] = node.range ?? []
      const closer = closers[text[start] ?? '']
      if (closer !== undefined && (end - start < 2 || text[end - 1] !== closer)) openings.push(start)
    },
  })
  return openings.sort((a, b) => a - b)
}
