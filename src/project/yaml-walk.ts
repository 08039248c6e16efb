/** Walks YAML's nodes into plain texts with addresses, refusing what a decision must not rest on: aliases and repeated keys. */
import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Complaint, Refusal } from './complaint.ts'
import { numberSplitByComma } from './flow-comma.ts'
import type { PlaceOf } from './places.ts'
import type { KeyPath } from './yaml-address.ts'
import { addressOfSpan, type Plain, type Span, type YamlNode } from './yaml-node.ts'

export interface Walk {
  readonly text: string
  readonly placeOf: PlaceOf
  /** Filled while walking. */
  readonly complaints: Complaint[]
}

/** @param key where the node's key stands; `undefined` for the root and for the items of a list. */
export function walkNode(walk: Walk, node: ParsedNode | null, path: KeyPath, key?: Span): YamlNode {
  if (isMap<ParsedNode, ParsedNode | null>(node)) return walkMap(walk, node, path, key)
  if (isSeq<ParsedNode>(node)) return walkList(walk, node, path, key)
  const own = node === null ? { start: 0, end: 0 } : spanOf(node)
  const span = own.end > own.start ? own : (key ?? own)
  if (isAlias(node)) refuse(walk, span, path, { reason: 'alias', facts: {} })
  const isBlank = !isScalar(node) || (node.type === 'PLAIN' && /^(|~|null|Null|NULL)$/.test(String(node.value)))
  return { plain: isBlank ? null : String(node.value), key: key ?? span, span, children: new Map() }
}

function walkList(walk: Walk, list: YAMLSeq<ParsedNode>, path: KeyPath, key?: Span): YamlNode {
  const items = list.items.map((item, at) => walkNode(walk, item, [...path, at]))
  const span = key ?? { start: list.range?.[0] ?? 0, end: list.range?.[0] ?? 0 }
  return { plain: items.map((item) => item.plain), key: span, span, children: new Map(items.entries()) }
}

function walkMap(walk: Walk, map: YAMLMap<ParsedNode, ParsedNode | null>, path: KeyPath, key?: Span): YamlNode {
  // Without a prototype, a key such as __proto__ is a key like any other.
  const plain: { [name: string]: Plain } = Object.create(null)
  const children = new Map<string, YamlNode>()
  let before: { path: KeyPath; span: Span } | undefined
  for (const pair of map.items) {
    const name = isScalar(pair.key) ? String(pair.key.value) : undefined
    const keySpan = spanOf(pair.key)
    const known = name === undefined ? undefined : children.get(name)
    const split = before && numberSplitByComma(walk.text, before.span, keySpan)
    if (name === undefined) {
      refuse(walk, keySpan, path, { reason: 'syntax', facts: {} })
    } else if (before && split && path.at(-1) === 'expect') {
      // A figure copied from a partner's export has its comma: `{ hours: 412,50 }` says 412,50 there and nothing else.
      plain[String(before.path.at(-1))] = walk.text.slice(before.span.start, keySpan.end)
    } else if (before && split) {
      refuse(walk, { start: before.span.start, end: keySpan.end }, before.path, split)
    } else if (known) {
      const firstLine = String(walk.placeOf(known.key.start).line)
      refuse(walk, keySpan, [...path, name], { reason: 'duplicate-key', facts: { name, firstLine } })
    } else {
      const child = walkNode(walk, pair.value, [...path, name], keySpan)
      children.set(name, child)
      plain[name] = child.plain
      before = { path: [...path, name], span: child.span }
    }
  }
  const span = key ?? children.values().next().value?.key ?? { start: map.range?.[0] ?? 0, end: map.range?.[0] ?? 0 }
  return { plain, key: span, span, children }
}

function spanOf(node: ParsedNode): Span {
  return { start: node.range[0], end: node.range[1] }
}

function refuse(walk: Walk, span: Span, path: KeyPath, refusal: Refusal): void {
  walk.complaints.push({ ...addressOfSpan(span, path, walk.text, walk.placeOf), ...refusal })
}
