/** The text of `hanke.yaml` → a tree of plain texts, or every place where it is not YAML. */
import { LineCounter, parseDocument } from 'yaml'
import type { Complaint } from './complaint.ts'
import { syntaxComplaints } from './syntax.ts'
import type { YamlNode } from './yaml-node.ts'
import { walkNode } from './yaml-walk.ts'

export interface YamlFile {
  readonly text: string
  readonly lines: LineCounter
  /** `null` where the text is not YAML: keys read from a broken text would only be guesses. */
  readonly root: YamlNode | null
  readonly complaints: readonly Complaint[]
}

export function readYaml(source: string): YamlFile {
  // Excel and Notepad leave a byte order mark; counted in, it would move every column of the first line.
  const text = source.replace(/^\uFEFF/, '')
  const lines = new LineCounter()
  // The failsafe schema makes no numbers, so 1234567.89 never becomes a float. Repeated keys are found by the walk, in linear time.
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
  })
  const broken = syntaxComplaints(document, text, lines)
  if (broken.length > 0) return { text, lines, root: null, complaints: broken }
  if (document.contents === null) return { text, lines, root: null, complaints: [emptyFile] }
  const complaints: Complaint[] = []
  return { text, lines, root: walkNode({ text, lines, complaints }, document.contents, []), complaints }
}

const emptyFile: Complaint = { line: 1, column: 1, key: '', value: '', reason: 'empty-file', facts: {} }
