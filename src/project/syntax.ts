/** YAML's own errors as complaints: one a line, at the place that has to be mended, and none that only follows from another. */
import type { Document, YAMLError } from 'yaml'
import type { Complaint } from './complaint.ts'
import type { PlaceOf } from './places.ts'
import { type PlacedRefusal, syntaxReason } from './syntax-reason.ts'
import { unclosedIn } from './unclosed.ts'
import { addressOfSpan } from './yaml-node.ts'

/** @returns nothing where the text is one well-formed YAML document. */
export function syntaxComplaints(document: Document.Parsed, text: string, placeOf: PlaceOf): Complaint[] {
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])
  if (errors.length === 0) return []
  const places = refusalsOf(errors, document, text, placeOf).sort((a, b) => a.offset - b.offset)
  const kept: PlacedRefusal[] = []
  for (const place of places) if (!isSameMistake(place, kept.at(-1), text)) kept.push(place)
  return kept.map((place) => syntaxComplaint(place, text, placeOf))
}

/** A complaint about the text rather than a key: its value is the rest of the line. */
export function syntaxComplaint({ offset, ...refusal }: PlacedRefusal, text: string, placeOf: PlaceOf): Complaint {
  const span = { start: offset, end: endOfLine(text, offset) }
  return { ...addressOfSpan(span, [], text, placeOf), ...refusal }
}

function refusalsOf(
  errors: readonly YAMLError[],
  document: Document.Parsed,
  text: string,
  placeOf: PlaceOf,
): PlacedRefusal[] {
  const { brackets, quote } = unclosedIn(document, text)
  const byLine = new Map<number, YAMLError[]>()
  for (const error of errors) {
    if (quote !== undefined && error.pos[0] >= quote) break
    const { line } = placeOf(error.pos[0])
    const onLine = byLine.get(line)
    if (onLine) onLine.push(error)
    else byLine.set(line, [error])
  }
  const places = [...byLine.values()].map((onLine) => syntaxReason(onLine, text, brackets))
  if (quote !== undefined) places.push({ offset: quote, reason: 'unclosed', facts: { opener: text[quote] ?? '' } })
  return places
}

/** One line askew makes its section's other lines look askew, and one bracket left open is missed more than once. */
function isSameMistake(place: PlacedRefusal, before: PlacedRefusal | undefined, text: string): boolean {
  if (before === undefined) return false
  const between = text.slice(before.offset, place.offset + 1)
  if (!between.includes('\n')) return true
  const wasAskew = before.reason === 'tab' || before.reason === 'indentation' || before.reason === 'missing-colon'
  // Without the colon of a first section the file is one word to YAML, and nothing after it can be told.
  const isTop = before.offset === 0 || text[before.offset - 1] === '\n'
  if (before.reason === 'missing-colon' && isTop && place.reason === 'syntax') return true
  return wasAskew && place.reason === 'indentation' && !/\n[^\s#]/.test(between)
}

function endOfLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset)
  const end = newline < 0 ? text.length : newline
  return end > offset && text[end - 1] === '\r' ? end - 1 : end
}
