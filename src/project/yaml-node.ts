/** `hanke.yaml` as a tree of plain texts, each knowing where it stands. */
import type { PlaceOf } from './places.ts'
import type { KeyPath, YamlAddress } from './yaml-address.ts'

/** Scalars stay text: the schema decides what a number is, and no float is made on the way. */
export type Plain = string | null | Plain[] | { [key: string]: Plain }

/** Offsets in the text, end not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface YamlNode {
  readonly plain: Plain
  /** The key; where there is none (the root, an item of a list), the same as `span`. */
  readonly key: Span
  /** The value itself; for a map or a list its key, or in a list the first key of the item. */
  readonly span: Span
  readonly children: ReadonlyMap<string | number, YamlNode>
}

/** The node at a path, or the nearest parent of it that stands in the file, with the part of the path that leads there. */
export function nodeNearest(root: YamlNode, path: KeyPath): { node: YamlNode; path: KeyPath } {
  let node = root
  for (const [depth, key] of path.entries()) {
    const child = node.children.get(key)
    if (child === undefined) return { node, path: path.slice(0, depth) }
    node = child
  }
  return { node, path }
}

/** An address from offsets: line and column from 1, and the text that stands there. */
export function addressOfSpan(span: Span, path: KeyPath, text: string, placeOf: PlaceOf): YamlAddress {
  return { ...placeOf(span.start), key: path.join('.'), value: text.slice(span.start, span.end) }
}
