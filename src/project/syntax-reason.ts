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
  const bracketed = nested && !manyLines ? keyBeforeBracket(text, nested.pos[0]) : undefined
  if (bracketed !== undefined) return { offset: bracketed, reason: 'missing-colon', facts: {} }
  if (nested && manyLines) return shiftedLine(text, startOfLastLine(text, manyLines.pos))
  if (nested) return { offset, reason: 'colon-in-value', facts: {} }
  if (has('BAD_INDENT')) return shiftedLine(text, offset)
  if (manyLines ?? says(/Implicit map keys|Missing space after :/))
    return { offset, reason: 'missing-colon', facts: {} }
  if (has('BAD_SCALAR_START')) return { offset, reason: 'reserved-character', facts: { character: text[offset] ?? '' } }
  const before = has('UNEXPECTED_TOKEN') && keyOnLineBefore(text, offset)
  if (before !== undefined) return { offset: before, reason: 'missing-colon', facts: {} }
  if (has('MULTIPLE_DOCS')) return { offset, reason: 'second-document', facts: {} }
  if (has('TAG_RESOLVE_FAILED')) return { offset, reason: 'tag', facts: {} }
  return { offset, reason: 'syntax', facts: {} }
}

/** A line set too deep is read as the value's continuation: the last line of that span is the one to move. */
function startOfLastLine(text: string, [start, end]: readonly [number, number]): number {
  const newline = text.slice(start, end).lastIndexOf('\n')
  return newline < 0 ? start : start + newline + 1
}

/**
 * The indentation ends in a tab, which YAML does not count, or in the first letter of a line that stands askew. After a key without its
 * colon every line looks askew: then it is that key's line that has to be mended.
 */
function shiftedLine(text: string, from: number): PlacedRefusal {
  let offset = from
  while (text[offset] === ' ') offset += 1
  if (text[offset] === '\t') return { offset, reason: 'tab', facts: {} }
  const before = keyOnLineBefore(text, offset)
  if (before !== undefined) return { offset: before, reason: 'missing-colon', facts: {} }
  return { offset, reason: 'indentation', facts: {} }
}

/** A key as ours are; in a list it has a value, since a lone word there is an item. */
const keyWithoutColon = /^(?<lead> *)(?:(?<dash>- +)(?=[a-z]\w*[ \t]+[^\s#]))?[a-z]\w*(?:[ \t][^:]*)?$/

/** @returns where the nearest line above that is no comment has a key without a colon; `undefined` where it has none. */
function keyOnLineBefore(text: string, offset: number): number | undefined {
  let end = text.lastIndexOf('\n', offset - 1)
  while (end > 0) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(start, end).replace(/\s#.*$|\s+$/s, '')
    if (line.trim() !== '' && !line.trimStart().startsWith('#')) {
      const { lead = '', dash = '' } = keyWithoutColon.exec(line)?.groups ?? {}
      return keyWithoutColon.test(line) ? start + lead.length + dash.length : undefined
    }
    end = start - 1
  }
  return undefined
}

/** `budget { salaries: 1, travel: 0 }`: the colon inside the braces is right, and the one after the key is missing. */
function keyBeforeBracket(text: string, offset: number): number | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const found = /^( *(?:- +)?)[a-z]\w*[ \t]+[{[]/.exec(text.slice(start, offset))
  return found === null ? undefined : start + (found[1] ?? '').length
}
