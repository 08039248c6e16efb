/**
 * XML as a stream of elements and texts. Nearly all of it is plain (`plain-xml.ts`), in a tenth of the time; from whatever is not plain, saxes
 * goes on. The only door to saxes, which expands no entities but XML's own five.
 */
import { SaxesParser } from 'saxes'
import { MOST_DEPTH, workbookLimits } from './limits.ts'
import { type Attributes, PlainXml } from './plain-xml.ts'
import { beyond, broken, Unreadable } from './unreadable.ts'

export type { Attributes }

/** Names come without their prefix: the same workbook may say `row` or `x:row`. */
export interface XmlListener {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
  /** Whether enough was heard. Asked after each piece, and while the first is read. */
  readonly done?: () => boolean
}

/** So many bytes of the first piece are read at a time: a header stands among the first rows, and is looked for before the rows are read. */
const FIRST = 1 << 12

/** @throws Unreadable where it is not well-formed XML in UTF-8 or UTF-16, or declares a document type. */
export async function readXml(pieces: AsyncIterable<Buffer>, listener: XmlListener): Promise<void> {
  const reader = new XmlReader(listener)
  let isFirst = listener.done !== undefined
  for await (const piece of pieces) {
    const size = isFirst ? FIRST : piece.length
    for (let at = 0; at < piece.length; at += size) {
      reader.take(piece.subarray(at, at + size))
      if (listener.done?.() === true) return
    }
    isFirst = false
  }
  reader.end()
}

class XmlReader {
  private readonly listener: XmlListener
  private readonly plain: PlainXml
  /** Once something was not plain. */
  private parser: SaxesParser | undefined
  private decoder: InstanceType<typeof TextDecoder> | undefined
  private depth = 0
  /** Characters since anything was heard: a name, a value or a text that grows without end is not waited for. */
  private silent = 0

  constructor(listener: XmlListener) {
    this.listener = listener
    this.plain = new PlainXml({ open: this.open, close: this.close, text: listener.text ?? (() => {}) })
  }

  take(piece: Buffer): void {
    this.decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
    this.guarded(() => {
      const text = this.decoder?.decode(piece, { stream: true }) ?? ''
      this.silent += text.length
      this.read(text)
    })
    if (this.silent > workbookLimits.characters) throw beyond('characters')
  }

  end(): void {
    this.guarded(() => {
      this.read(this.decoder?.decode() ?? '')
      const rest = this.plain.rest()
      if (this.parser === undefined && rest === undefined) return
      this.parser ??= this.fullParser().write(rest ?? '')
      this.parser.close()
    })
  }

  private read(text: string): void {
    const rest = this.parser === undefined ? this.plain.take(text) : text
    if (rest !== undefined) this.parser = (this.parser ?? this.fullParser()).write(rest)
  }

  /** It hears first what was told already, and only then do we hear it. */
  private fullParser(): SaxesParser {
    const parser = new SaxesParser().write(this.plain.context())
    parser.on('xmldecl', ({ encoding }) => {
      if (encoding !== undefined && !/^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(encoding)) throw broken()
    })
    parser.on('doctype', () => {
      throw broken()
    })
    parser.on('opentag', ({ name, attributes }) => this.open(name, attributes))
    parser.on('closetag', ({ name }) => this.close(name))
    const { text } = this.listener
    if (text !== undefined) {
      parser.on('text', text)
      parser.on('cdata', text)
    }
    return parser
  }

  private readonly open = (name: string, attributes: Attributes): void => {
    this.silent = 0
    this.depth += 1
    if (this.depth > MOST_DEPTH) throw broken()
    this.listener.open(local(name), attributes)
  }

  private readonly close = (name: string): void => {
    this.silent = 0
    this.depth -= 1
    this.listener.close?.(local(name))
  }

  /** What saxes and the decoder complain of is a broken file; a listener's own errors pass through. */
  private guarded(work: () => void): void {
    try {
      work()
    } catch (error) {
      if (error instanceof Unreadable) throw error
      if (isComplaint(error)) throw broken()
      throw error
    }
  }
}

/** The decoder's errors have a code; those of saxes are plain and begin with the line and column. */
function isComplaint(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') || /^\d+:\d+: /.test(error.message)
}

function encodingOf(first: Buffer): string {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le'
  return first[0] === 0xfe && first[1] === 0xff ? 'utf-16be' : 'utf-8'
}

function local(name: string): string {
  // Nearly every tag is `c` or `v`.
  if (name.length === 1) return name
  const at = name.indexOf(':')
  return at === -1 ? name : name.slice(at + 1)
}
