/**
 * Nesting that no decision has. It is measured before the nodes are made, because making them is recursive: a stack that runs out
 * there ends the process, not only the reading.
 */
import { Lexer, Parser } from 'yaml'
import type { PlacedRefusal } from './syntax-reason.ts'

/** Open constructs at once. A decision is six levels deep and needs fewer than twenty of them. */
const DEEPEST = 100

/** @returns where the text goes too deep, `undefined` where it never does. */
export function tooDeepIn(text: string): PlacedRefusal | undefined {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser
    // The parser goes on only as its tokens are taken.
    Array.from(parser.next(lexeme))
    if (parser.stack.length > DEEPEST) return { offset, reason: 'too-deep', facts: {} }
  }
  return undefined
}
