/** YAML's own errors as complaints: one a line, at the place that has to be mended. */
import type { Document, LineCounter, YAMLError } from 'yaml'
import { byPosition, type Complaint } from './complaint.ts'
import { syntaxReason } from './syntax-reason.ts'
import { unclosedOpenings } from './unclosed.ts'
import { addressOfSpan } from './yaml-node.ts'

/** @returns nothing where the text is one well-formed YAML document. */
export function syntaxComplaints(document: Document.Parsed, text: string, lines: LineCounter): Complaint[] {
  const errors = [...document.errors, ...document.warnings]
  if (errors.length === 0) return []
  // A text nested too deep makes an error for each bracket left open; only the depth is the user's to mend.
  const tooDeep = errors.filter((error) => error.code === 'RESOURCE_EXHAUSTION').slice(0, 1)
  const openings = tooDeep.length > 0 ? [] : unclosedOpenings(document, text)
  const complaints = [...byLine(tooDeep.length > 0 ? tooDeep : errors, lines)].map((onLine): Complaint => {
    const { offset, ...refusal } = syntaxReason(onLine, text, openings)
    const address = addressOfSpan({ start: offset, end: endOfLine(text, offset) }, [], text, lines)
    return { ...address, ...refusal }
  })
  complaints.sort(byPosition)
  return complaints.filter((each, at) => each.line !== complaints[at - 1]?.line)
}

/** One defect makes several errors on its line: together they tell which defect it is. */
function byLine(errors: readonly YAMLError[], lines: LineCounter): Iterable<YAMLError[]> {
  const found = new Map<number, YAMLError[]>()
  for (const error of errors) {
    const { line } = lines.linePos(error.pos[0])
    const onLine = found.get(line)
    if (onLine) onLine.push(error)
    else found.set(line, [error])
  }
  return found.values()
}

function endOfLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset)
  const end = newline < 0 ? text.length : newline
  return end > offset && text[end - 1] === '\r' ? end - 1 : end
}
