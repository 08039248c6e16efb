/** The text of `hanke.yaml` → a tree of plain texts, or every place where it is not YAML. */
import type { Complaint } from './complaint.ts'
import { type PlaceOf, placesIn } from './places.ts'
import { plainYaml } from './plain-yaml.ts'
import { syntaxComplaint, syntaxComplaints } from './syntax.ts'
import { yamlDocument } from './yaml-document.ts'
import type { YamlNode } from './yaml-node.ts'
import { walkNode } from './yaml-walk.ts'

export interface YamlFile {
  readonly text: string
  readonly placeOf: PlaceOf
  /** `null` where the text is not YAML: keys read from a broken text would only be guesses. */
  readonly root: YamlNode | null
  readonly complaints: readonly Complaint[]
}

const emptyFile: Complaint = { line: 1, column: 1, key: '', value: '', reason: 'empty-file', facts: {} }

export function readYaml(source: string): YamlFile {
  // Excel and Notepad leave a byte order mark; counted in, it would move every column of the first line.
  const text = source.replace(/^\uFEFF/, '')
  const placeOf = placesIn(text)
  const root = plainYaml(text)
  return root === undefined ? readAnyYaml(text, placeOf) : { text, placeOf, root, complaints: [] }
}

/** The same of whatever is not written plainly, and of every mistake. */
export function readAnyYaml(text: string, placeOf: PlaceOf): YamlFile {
  const notYaml = (complaints: readonly Complaint[]): YamlFile => ({ text, placeOf, root: null, complaints })
  const document = yamlDocument(text)
  if ('reason' in document) return notYaml([syntaxComplaint(document, text, placeOf)])
  const broken = syntaxComplaints(document, text, placeOf)
  if (broken.length > 0) return notYaml(broken)
  if (document.contents === null) return notYaml([emptyFile])
  const complaints: Complaint[] = []
  return { text, placeOf, root: walkNode({ text, placeOf, complaints }, document.contents, []), complaints }
}
