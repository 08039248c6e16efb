/** zod's issues as complaints. zod's sentences know neither the decision nor a remedy, so only its codes are used. */
import type * as z from 'zod'
import type { Complaint, Refusal } from './complaint.ts'
import { knownKeysAt } from './known-keys.ts'
import { nearestOf } from './nearest.ts'
import type { KeyPath } from './yaml-address.ts'
import type { YamlFile } from './yaml-file.ts'
import { addressOfSpan, nodeNearest, type YamlNode } from './yaml-node.ts'

type Issue = z.core.$ZodIssue

export function issueComplaints(
  issues: readonly Issue[],
  file: YamlFile,
  root: YamlNode,
  schema: z.ZodType,
): Complaint[] {
  const unknown = issues.flatMap((issue) => unknownKeys(issue, file, root, schema))
  const meant = new Set(unknown.map(({ parent, nearest }) => pathText([...parent, nearest ?? ''])))
  const others = issues.flatMap((issue): Complaint[] => {
    const path = pathOf(issue)
    const found = nodeNearest(root, path)
    const refusal = refusalOf(issue, path, found.path.length === path.length ? found.node : undefined)
    // A misspelt required key is one mistake: it is not reported as missing too.
    if (refusal === undefined || (refusal.reason === 'missing-key' && meant.has(pathText(path)))) return []
    return [{ ...addressOfSpan(found.node.span, found.path, file.text, file.placeOf), ...refusal }]
  })
  return [...unknown.map(({ complaint }) => complaint), ...others]
}

interface UnknownKey {
  readonly parent: KeyPath
  readonly nearest: string | null
  readonly complaint: Complaint
}

function unknownKeys(issue: Issue, file: YamlFile, root: YamlNode, schema: z.ZodType): UnknownKey[] {
  if (issue.code !== 'unrecognized_keys') return []
  const parent = pathOf(issue)
  const keys = knownKeysAt(schema, parent)
  return issue.keys.map((name) => {
    const { node, path } = nodeNearest(root, [...parent, name])
    const nearest = nearestOf(name, keys)
    const address = addressOfSpan(node.key, path, file.text, file.placeOf)
    const facts = { name, nearest, known: keys.join(', ') }
    return { parent, nearest, complaint: { ...address, reason: 'unknown-key', facts } }
  })
}

/** @param node the value that was refused; `undefined` where its key does not stand in the file. */
function refusalOf(issue: Issue, path: KeyPath, node: YamlNode | undefined): Refusal | undefined {
  if (issue.code === 'unrecognized_keys') return undefined
  if (node === undefined) return { reason: 'missing-key', facts: { missing: String(path.at(-1)) } }
  if (node.plain === null) return { reason: 'empty-value', facts: {} }
  if (issue.code === 'custom') return issue.params?.refusal
  if (issue.code === 'too_small' || issue.code === 'invalid_format') return { reason: 'empty-value', facts: {} }
  if (issue.code === 'invalid_type' && issue.expected === 'object') return { reason: 'not-a-map', facts: {} }
  if (issue.code === 'invalid_type' && issue.expected === 'array') return { reason: 'not-a-list', facts: {} }
  if (typeof node.plain !== 'string' || issue.code !== 'invalid_value')
    return { reason: 'not-a-single-value', facts: {} }
  const allowed = issue.values.map(String)
  return { reason: 'not-allowed', facts: { allowed: allowed.join(', '), nearest: nearestOf(node.plain, allowed) } }
}

function pathOf(issue: Issue): KeyPath {
  return issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
}

function pathText(path: KeyPath): string {
  return JSON.stringify(path)
}
