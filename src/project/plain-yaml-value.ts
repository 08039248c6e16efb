/** The values of plain YAML: scalars, and the lists and maps that stand on one line in brackets. */
import type { Plain, Span, YamlNode } from './yaml-node.ts'

/** `end` is the offset after the value. */
interface Found {
  readonly node: YamlNode
  readonly end: number
}

/** In brackets a word ends where they or a comma do; with a colon or a hash inside it is left to the library. */
const WORD = /"([^"\\\n]*)"|'([^'\n]*)'|([^ \-?:,[\]{}#&*!|>'"%@`<=\n](?:[^,[\]{}:#\n]*[^ ,[\]{}:#\n])?)/y
const DEEPEST = 8

/** @param isPlain not in quotes, where a word may mean nothing. @param key whose value it is; none in a list. */
export function scalarNode(value: string, span: Span, isPlain: boolean, key?: Span): YamlNode {
  const isBlank = isPlain && (value === '~' || value === 'null' || value === 'Null' || value === 'NULL')
  return { plain: isBlank ? null : value, key: key ?? span, span, children: new Map() }
}

/** @param start where the value or its bracket stands. @returns nothing where the library has to read it. */
export function flowValue(text: string, start: number, key?: Span, depth = 0): Found | undefined {
  if (depth > DEEPEST) return undefined
  if (text[start] === '[') return flowList(text, start, key, depth)
  if (text[start] === '{') return flowMap(text, start, key, depth)
  const word = wordAt(text, start)
  return word && { node: scalarNode(word.value, word.span, word.isPlain, key), end: word.span.end }
}

function flowList(text: string, start: number, key: Span | undefined, depth: number): Found | undefined {
  const items: YamlNode[] = []
  let at = pastSpaces(text, start + 1)
  while (text[at] !== ']') {
    const item = flowValue(text, at, undefined, depth + 1)
    if (item === undefined) return undefined
    const next = nextOf(text, item.end, ']')
    if (next === undefined) return undefined
    items.push(item.node)
    at = next
  }
  const span = key ?? { start, end: start }
  const plain = items.map((item) => item.plain)
  return { node: { plain, key: span, span, children: new Map(items.entries()) }, end: at + 1 }
}

function flowMap(text: string, start: number, key: Span | undefined, depth: number): Found | undefined {
  const plain: { [name: string]: Plain } = Object.create(null)
  const children = new Map<string, YamlNode>()
  let at = pastSpaces(text, start + 1)
  while (text[at] !== '}') {
    const name = wordAt(text, at)
    if (name === undefined || children.has(name.value) || !text.startsWith(': ', name.span.end)) return undefined
    const child = flowValue(text, pastSpaces(text, name.span.end + 1), name.span, depth + 1)
    if (child === undefined) return undefined
    const next = nextOf(text, child.end, '}')
    if (next === undefined) return undefined
    children.set(name.value, child.node)
    plain[name.value] = child.node.plain
    at = next
  }
  const span = key ?? children.values().next().value?.key ?? { start, end: start }
  return { node: { plain, key: span, span, children }, end: at + 1 }
}

function wordAt(text: string, start: number): { value: string; span: Span; isPlain: boolean } | undefined {
  WORD.lastIndex = start
  const [whole, double, single, word] = WORD.exec(text) ?? []
  const value = double ?? single ?? word
  if (whole === undefined || value === undefined) return undefined
  return { value, span: { start, end: start + whole.length }, isPlain: word !== undefined }
}

/** @returns where the next item stands, or the closing bracket. A comma without a space may be a number's own. */
function nextOf(text: string, end: number, close: string): number | undefined {
  const at = pastSpaces(text, end)
  if (text[at] === close) return at
  if (!text.startsWith(', ', at)) return undefined
  const next = pastSpaces(text, at + 1)
  return text[next] === close ? undefined : next
}

function pastSpaces(text: string, from: number): number {
  let at = from
  while (text[at] === ' ') at++
  return at
}
