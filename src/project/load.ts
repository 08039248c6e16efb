/** The text of `hanke.yaml` → the decision, or everything that is wrong with it. */
import { byPosition, type Complaint } from './complaint.ts'
import { issueComplaints } from './issues.ts'
import type { KeyPath, Project } from './project.ts'
import { projectOf } from './project-of.ts'
import { decisionSchema } from './schema.ts'
import { readYaml } from './yaml-file.ts'
import { addressOfSpan, nodeNearest } from './yaml-node.ts'

/**
 * Reads a decision: YAML 1.2 or JSON, with or without a byte order mark, any line ending. Pure, and never throws for what a
 * user wrote.
 * @returns the project, or all complaints at once in the order of the file. A text that is not YAML gets only the complaints
 * about that: its keys cannot be told.
 */
export function loadProject(source: string): { project: Project } | { complaints: Complaint[] } {
  const file = readYaml(source)
  const { root, text, placeOf } = file
  if (root === null) return { complaints: [...file.complaints] }
  const outcome = decisionSchema.safeParse(root.plain)
  const issues = outcome.success ? [] : issueComplaints(outcome.error.issues, file, root)
  // What the walk refused has no value of its own, so the schema's complaint about the same place would be noise.
  const refused = new Set(file.complaints.map(placeText))
  const complaints = [...file.complaints, ...issues.filter((issue) => !refused.has(placeText(issue)))].sort(byPosition)
  if (!outcome.success || complaints.length > 0) return { complaints }
  const addressOf = (path: KeyPath) => {
    const found = nodeNearest(root, path)
    return addressOfSpan(found.node.span, found.path, text, placeOf)
  }
  return { project: projectOf(outcome.data, addressOf) }
}

function placeText(complaint: Complaint): string {
  return `${complaint.line}:${complaint.column}`
}
