/** The text of `hanke.yaml` → what it describes, or everything that is wrong with it. */
import type * as z from 'zod'
import { byPosition, type Complaint } from './complaint.ts'
import type { HankeDocument } from './document.ts'
import { documentOf } from './document-of.ts'
import { issueComplaints } from './issues.ts'
import type { Project } from './project.ts'
import { kindIn, schemas } from './schemas.ts'
import type { KeyPath, YamlAddress } from './yaml-address.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'
import { addressOfSpan, nodeNearest } from './yaml-node.ts'

/**
 * Reads a `hanke.yaml` of any kind: YAML 1.2 or JSON, with or without a byte order mark, any line ending. Pure, and never throws for what a
 * user wrote.
 * @returns the document, or all complaints at once in the order of the file. A text that is not YAML gets only the complaints
 * about that: its keys cannot be told.
 */
export function loadDocument(source: string): { document: HankeDocument } | { complaints: Complaint[] } {
  const file = readYaml(source)
  if (file.root === null) return { complaints: [...file.complaints] }
  const addressOf = addressIn(file)
  const kind = kindIn(file.root.plain)
  switch (kind) {
    case 'project':
      return parsed(file, schemas.project(), (given) => documentOf.project(given, addressOf))
    case 'recorded':
      return parsed(file, schemas.recorded(), (given) => documentOf.recorded(given, addressOf))
    case 'programme':
      return parsed(file, schemas.programme(), (given) => documentOf.programme(given, addressOf))
    case 'portfolio':
      return parsed(file, schemas.portfolio(), (given) => documentOf.portfolio(given, addressOf))
  }
}

/**
 * The same of a decision that hanke computes from. A document of another kind is one complaint, about the key that makes it so.
 */
export function loadProject(source: string): { project: Project } | { complaints: Complaint[] } {
  const loaded = loadDocument(source)
  if ('complaints' in loaded) return loaded
  const { document } = loaded
  if (document.kind === 'project') return { project: document.project }
  const { addressOf } =
    'recorded' in document ? document.recorded : 'programme' in document ? document.programme : document.portfolio
  const key = document.kind === 'recorded' ? ['funding', 'costModel'] : ['kind']
  return { complaints: [{ ...addressOf(key), reason: 'not-a-project', facts: {} }] }
}

function parsed<S extends z.ZodType>(
  file: YamlFile,
  schema: S,
  documentFrom: (given: z.output<S>) => HankeDocument,
): { document: HankeDocument } | { complaints: Complaint[] } {
  const { root } = file
  if (root === null) throw new Error('a file without a root has been told of before')
  const outcome = schema.safeParse(root.plain)
  const issues = outcome.success ? [] : issueComplaints(outcome.error.issues, file, root, schema)
  // What the walk refused has no value of its own, so the schema's complaint about the same place would be noise.
  const refused = new Set(file.complaints.map(placeText))
  const complaints = [...file.complaints, ...issues.filter((issue) => !refused.has(placeText(issue)))].sort(byPosition)
  if (!outcome.success || complaints.length > 0) return { complaints }
  return { document: documentFrom(outcome.data) }
}

function addressIn({ root, text, placeOf }: YamlFile): (path: KeyPath) => YamlAddress {
  return (path) => {
    if (root === null) throw new Error('a file without a root has no keys')
    const found = nodeNearest(root, path)
    return addressOfSpan(found.node.span, found.path, text, placeOf)
  }
}

function placeText(complaint: Complaint): string {
  return `${complaint.line}:${complaint.column}`
}
