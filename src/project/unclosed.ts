/** Quotes and brackets that were opened and never closed. YAML complains where it gave up; a reader needs the place of the opening. */
import { type Document, isCollection, visit } from 'yaml'

/** What closes each opening. */
export const closers: Readonly<Record<string, string>> = { '"': '"', "'": "'", '{': '}', '[': ']' }

export interface Unclosed {
  /** Offsets of brackets and braces, ascending. */
  readonly brackets: readonly number[]
  /** Offset of the first quote. After it what is quoted and what is not are swapped, so no later error means anything. */
  readonly quote: number | undefined
}

export function unclosedIn(document: Document.Parsed, text: string): Unclosed {
  const brackets: number[] = []
  const quotes: number[] = []
  visit(document, {
    Node: (_, node) => {
      const [start = 0, end = 0] = node.range ?? []
      const opener = text[start] ?? ''
      const closer = closers[opener]
      // A map that is indented begins where its first key does, and that key may well be quoted.
      if (closer === undefined || (isCollection(node) && !node.flow)) return
      const isOpen = end - start < 2 || text[end - 1] !== closer
      const isBracket = closer !== opener
      if (isBracket && isOpen) brackets.push(start)
      // A forgotten quote is closed by the next value's opening one: then whole keys stand inside the value.
      if (!isBracket && (isOpen || /\n\s*[\w"-]+:\s/.test(text.slice(start, end)))) quotes.push(start)
    },
  })
  return { brackets: brackets.sort((a, b) => a - b), quote: quotes.sort((a, b) => a - b)[0] }
}
