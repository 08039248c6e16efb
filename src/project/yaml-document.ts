/**
 * YAML text → one document, lexed once. Nesting that no decision has is noticed on the way, before the nodes are made: making them is
 * recursive, and a stack that runs out there ends the process, not only the reading.
 */
import { Composer, type CST, type Document, Lexer, Parser, YAMLParseError } from 'yaml'
import type { PlacedRefusal } from './syntax-reason.ts'

/** Open constructs at once. A decision is six levels deep and needs fewer than twenty of them. */
const DEEPEST = 100

/** No numbers are made, so 1234567.89 never becomes a float. Repeated keys are found by the walk, in linear time. */
const textOnly = { schema: 'failsafe', prettyErrors: false, uniqueKeys: false } as const

/** @returns the first document, with an error where the text holds another; or the place where it goes too deep. */
export function yamlDocument(text: string): Document.Parsed | PlacedRefusal {
  const tokens = tokensOf(text)
  if ('reason' in tokens) return tokens
  const [first, second] = [...new Composer(textOnly).compose(tokens, true, text.length)]
  if (first === undefined) throw new Error('the composer ends with a document at the latest')
  if (second !== undefined) {
    const [from, to] = second.range
    first.errors.push(new YAMLParseError([from, to], 'MULTIPLE_DOCS', 'a second document'))
  }
  return first
}

function tokensOf(text: string): CST.Token[] | PlacedRefusal {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > DEEPEST) return { offset, reason: 'too-deep', facts: {} }
  }
  for (const token of parser.end()) tokens.push(token)
  return tokens
}
