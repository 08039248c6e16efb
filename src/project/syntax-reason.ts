/** Which mistake of the writer stands behind YAML's errors on one line, and where it is. */
import type { ErrorCode, YAMLError } from 'yaml'
import type { Refusal } from './complaint.ts'

export type PlacedRefusal = Refusal & { readonly offset: number }

/**
 * @param errors all errors of one line in the order of the text, at least one
 * @param brackets offsets of brackets never closed, ascending
 */
export function syntaxReason(errors: readonly YAMLError[], text: string, brackets: readonly number[]): PlacedRefusal {
  const has = (...codes: ErrorCode[]) => errors.find((error) => codes.includes(error.code))
  const says = (words: RegExp) => errors.find((error) => words.test(error.message))
  const offset = errors[0]?.pos[0] ?? 0

  const unclosed = says(/end with a/)
  const opening = unclosed && brackets.findLast((each) => each < unclosed.pos[0])
  if (opening !== undefined) return { offset: opening, reason: 'unclosed', facts: { opener: text[opening] ?? '' } }
  const shifted = has('TAB_AS_INDENT') ?? says(/must start at the same column|Sequence item without/)
  if (shifted) return shiftedLine(text, shifted.pos[0])
  if (has('BLOCK_IN_FLOW') ?? says(/Missing ,/)) return { offset, reason: 'missing-comma', facts: {} }
  const manyLines = has('MULTILINE_IMPLICIT_KEY')
  const nested = has('BLOCK_AS_IMPLICIT_KEY')
  if (nested && manyLines) return shiftedLine(text, startOfLastLine(text, manyLines.pos))
  if (nested) return { offset, reason: 'colon-in-value', facts: {} }
  if (has('BAD_INDENT')) return shiftedLine(text, offset)
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
  return newline < 0 ? start : start + newline + 1
}

/** The indentation ends in a tab, which YAML does not count, or in the first letter of a line that stands askew. */
function shiftedLine(text: string, from: number): PlacedRefusal {
  let offset = from
  while (text[offset] === ' ') offset += 1
  return { offset, reason: text[offset] === '\t' ? 'tab' : 'indentation', facts: {} }
}
