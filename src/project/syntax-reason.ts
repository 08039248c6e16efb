/** Which mistake of the writer stands behind YAML's errors on one line, and where it is. */
import type { ErrorCode, YAMLError } from 'yaml'
import type { Refusal } from './complaint.ts'

/**
 * @param errors all errors of one line, at least one
 * @param openings offsets of quotes and brackets never closed, ascending
 */
export function syntaxReason(
  errors: readonly YAMLError[],
  text: string,
  openings: readonly number[],
): Refusal & { readonly offset: number } {
  const has = (...codes: ErrorCode[]) => errors.find((error) => codes.includes(error.code))
  const says = (words: RegExp) => errors.find((error) => words.test(error.message))
  const offset = errors[0]?.pos[0] ?? 0

  // Where the stack ran out depends on the machine: the whole file is the place.
  if (has('RESOURCE_EXHAUSTION')) return { offset: 0, reason: 'too-deep', facts: {} }
  if (has('TAB_AS_INDENT')) return { offset, reason: 'tab', facts: {} }
  const unclosed = says(/end with a|Missing closing/)
  const opening = unclosed && openings.findLast((each) => each < unclosed.pos[0])
  if (opening !== undefined) return { offset: opening, reason: 'unclosed', facts: { opener: text[opening] ?? '' } }
  if (has('BLOCK_IN_FLOW') ?? says(/Missing ,/)) return { offset, reason: 'missing-comma', facts: {} }
  const manyLines = has('MULTILINE_IMPLICIT_KEY')
  const nested = has('BLOCK_AS_IMPLICIT_KEY')
  if (nested && manyLines) return { offset: startOfLastLine(text, manyLines.pos), reason: 'indentation', facts: {} }
  if (nested) return { offset, reason: 'colon-in-value', facts: {} }
  if (has('BAD_INDENT')) return { offset: pastSpaces(text, offset), reason: 'indentation', facts: {} }
  if (manyLines ?? says(/Implicit map keys|Missing space after :/))
    return { offset, reason: 'missing-colon', facts: {} }
  if (has('BAD_SCALAR_START')) return { offset, reason: 'reserved-character', facts: { character: text[offset] ?? '' } }
  if (has('MULTIPLE_DOCS')) return { offset, reason: 'second-document', facts: {} }
  if (has('TAG_RESOLVE_FAILED')) return { offset, reason: 'tag', facts: {} }
  return { offset, reason: 'syntax', facts: {} }
}

/** A line set too deep is read as the value's continuation: the last line of that span is the one to move. */
function startOfLastLine(text: string, [start, end]: readonly [number, number]): number {
  const newline = text.slice(start, end).lastIndexOf('\n')
  return pastSpaces(text, newline < 0 ? start : start + newline + 1)
}

function pastSpaces(text: string, offset: number): number {
  let at = offset
  while (text[at] === ' ') at += 1
  return at
}
