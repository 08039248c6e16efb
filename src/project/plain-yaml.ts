/**
 * The YAML that decisions are written in, read in one pass: maps and lists by their indentation, every value on the line of its key, plain or
 * in quotes, and `[a, b]` and `{ a: b }` on one line. The YAML library reads any text, but a run that reads one decision spends longer on
 * starting its lexer, parser and composer than on the decision. It is left what is written otherwise, and every text with a mistake.
 */
import { flowValue, scalarNode } from './plain-yaml-value.ts'
import type { Plain, Span, YamlNode } from './yaml-node.ts'

/** A line that says something. Offsets in the text; `end` is that of the newline. */
interface Line {
  readonly indent: number
  readonly start: number
  readonly end: number
}

/** Neither is any decision; the library knows what is too deep. */
const DEEPEST = 40
const LONGEST_LINE = 2_000

/** A plain key or value starts with nothing that means something to YAML; a key with a colon or a hash inside is left to the library. */
const KEY = /(?:"([^"\\\n]*)"|'([^'\n]*)'|([^ \-?:,[\]{}#&*!|>'"%@`.<=\n](?:[^:#\n]*[^ :#\n])?)):(?=[ \n]|$)/y
const PLAIN = /[^ \-?:,[\]{}#&*!|>'"%@`<=\n][^\n]*?(?= *(?:\n|$)| +#)/y
const QUOTED = /(?:"([^"\\\n]*)"|'([^'\n]*)')(?= *(?:\n|$)| +#)/y
const FLOW_END = / *(?:\n|$)| +#/y

/** @returns the tree that the library makes of the text, or nothing where the text is for the library. */
export function plainYaml(text: string): YamlNode | undefined {
  if (text.includes('\t') || text.includes('\r')) return undefined
  const lines = linesOf(text)
  if (lines[0]?.indent !== 0 || lines.some(isTooMuch)) return undefined
  const reader = new PlainYaml(text, lines)
  const root = reader.map(0)
  return reader.isAtEnd() ? root : undefined
}

function isTooMuch({ indent, start, end }: Line): boolean {
  return indent > DEEPEST || end - start > LONGEST_LINE
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from)
    const end = newline === -1 ? text.length : newline
    let start = from
    while (text[start] === ' ') start++
    if (start < end && text[start] !== '#') lines.push({ indent: start - from, start, end })
    from = end + 1
  }
  return lines
}

class PlainYaml {
  private readonly text: string
  private readonly lines: Line[]
  /** The next line. */
  private at = 0

  constructor(text: string, lines: Line[]) {
    this.text = text
    this.lines = lines
  }

  isAtEnd(): boolean {
    return this.at === this.lines.length
  }

  /** @param key of the map; none at the top and in a list, where its first key stands for it. */
  map(indent: number, key?: Span): YamlNode | undefined {
    const plain: { [name: string]: Plain } = Object.create(null)
    const children = new Map<string, YamlNode>()
    for (let line = this.lineOf(indent); line !== undefined; line = this.lineOf(indent)) {
      const found = this.matched(KEY, line.start)
      const name = found?.[1] ?? found?.[2] ?? found?.[3]
      if (found == null || name === undefined || children.has(name)) return undefined
      this.at++
      const colon = line.start + found[0].length - 1
      const child = this.valueOf(colon + 1, indent, { start: line.start, end: colon })
      if (child === undefined) return undefined
      children.set(name, child)
      plain[name] = child.plain
    }
    const span = key ?? children.values().next().value?.key
    return span === undefined || this.isDeeper(indent) ? undefined : { plain, key: span, span, children }
  }

  private list(indent: number, key: Span): YamlNode | undefined {
    const items: YamlNode[] = []
    for (let line = this.lineOf(indent); line !== undefined && this.isItem(line); line = this.lineOf(indent)) {
      const start = this.pastSpaces(line.start + 1)
      const within = { indent: indent + start - line.start, start, end: line.end }
      const isMap = this.matched(KEY, start) !== null
      if (isMap) this.lines[this.at] = within
      else this.at++
      const item = isMap ? this.map(within.indent) : this.valueAt(start)
      if (item === undefined) return undefined
      items.push(item)
    }
    if (this.isDeeper(indent)) return undefined
    return { plain: items.map(({ plain }) => plain), key, span: key, children: new Map(items.entries()) }
  }

  /** @param from after the colon. @param indent of the key. */
  private valueOf(from: number, indent: number, key: Span): YamlNode | undefined {
    const start = this.pastSpaces(from)
    const first = this.text[start]
    if (first !== undefined && first !== '\n' && first !== '#') return this.valueAt(start, key)
    const below = this.lines[this.at]
    if (below !== undefined && below.indent >= indent && this.isItem(below)) return this.list(below.indent, key)
    if (below !== undefined && below.indent > indent) return this.map(below.indent, key)
    return { plain: null, key, span: key, children: new Map() }
  }

  /** A value that stands on the rest of a line. @param key whose it is; none in a list. */
  private valueAt(start: number, key?: Span): YamlNode | undefined {
    const first = this.text[start]
    if (first === '[' || first === '{') {
      const found = flowValue(this.text, start, key)
      return found !== undefined && this.matched(FLOW_END, found.end) ? found.node : undefined
    }
    const quoted = this.matched(QUOTED, start)
    const [source, double, single] = quoted ?? this.matched(PLAIN, start) ?? []
    if (source === undefined) return undefined
    const isPlain = quoted === null
    if (isPlain && (source.includes(': ') || source.endsWith(':'))) return undefined
    return scalarNode(double ?? single ?? source, { start, end: start + source.length }, isPlain, key)
  }

  private lineOf(indent: number): Line | undefined {
    const line = this.lines[this.at]
    return line?.indent === indent ? line : undefined
  }

  /** A line that stands deeper than what it follows goes on with it, which only the library can read. */
  private isDeeper(indent: number): boolean {
    return (this.lines[this.at]?.indent ?? -1) > indent
  }

  private isItem({ start }: Line): boolean {
    return this.text[start] === '-' && this.text[start + 1] === ' '
  }

  private pastSpaces(from: number): number {
    let at = from
    while (this.text[at] === ' ') at++
    return at
  }

  private matched(expression: RegExp, at: number): RegExpExecArray | null {
    expression.lastIndex = at
    return expression.exec(this.text)
  }
}
