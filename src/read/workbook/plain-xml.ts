/**
 * XML as the programs write it that make workbooks: names of ASCII letters, attributes in double quotes, XML's own five entities. It is read a
 * tag at a time by the engine's own searches. Whatever else there is (a comment, CDATA, a letter by its number, a mistake) is told of to no
 * one: a full reader goes on from there.
 */

import { type Attributes, KnownTags, type Tag } from './known-tags.ts'

export type { Attributes }

/** Hears names as they are written, with their prefix. */
export interface TagListener {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

const DECLARATION =
  /<\?xml version=(["'])1\.0\1(?: encoding=(["'])[Uu][Tt][Ff]-8\2)?(?: standalone=(["'])(?:yes|no)\3)? *\?>/y
const TAG = /<([A-Za-z_:][\w.:-]*)((?:[ \n\t]+[A-Za-z_:][\w.:-]*="[ !#-%'-;=-\ufffd]*")*)[ \n\t]*(\/?)>/y
const SPACE = /^[ \t\r\n]*$/
/** A carriage return would have to become a line feed. */
const WITHOUT_ENTITY = /^[\t\n -%'-\ufffd]*$/
const ENTITY = /&(?:amp|lt|gt|quot|apos);/g
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
const none: Attributes = {}
const SLASH = 0x2f

export class PlainXml {
  private readonly listener: TagListener
  /** What stands before the first element: the declaration and spaces. */
  private prolog = ''
  private readonly open: string[] = []
  /** Names that stood in a tag of nothing else, `<v>`: no pattern need be asked again. */
  private readonly bare = new Set<string>()
  private readonly known = new KnownTags()
  private isOver = false
  /** A text or a tag that was not whole at the end of what was taken. */
  private waiting = ''

  constructor(listener: TagListener) {
    this.listener = listener
  }

  /** @returns what has to be read otherwise, to the end of what was taken; `undefined` where all of it was plain. */
  take(text: string): string | undefined {
    const all = this.waiting + text
    const isClean = isAsItStands(all)
    let told = 0
    for (let from = all.indexOf('<'); from !== -1; from = all.indexOf('<', told)) {
      const to = all.indexOf('>', from)
      if (to === -1) break
      const before = all.slice(told, from)
      const said = isClean ? before : textOf(before)
      const end = this.open.length === 0 ? this.outside(before, all, from) : this.within(said, all, from, to)
      if (end === -1) {
        this.waiting = ''
        return all.slice(told)
      }
      told = end
    }
    this.waiting = all.slice(told)
    return undefined
  }

  /** What is left at the end; `undefined` where the one element is closed and only spaces follow. */
  rest(): string | undefined {
    return this.isOver && SPACE.test(this.waiting) ? undefined : this.waiting
  }

  /** A text that brings a full reader to where this one stands. */
  context(): string {
    return this.prolog + (this.isOver ? '<a/>' : this.open.map((name) => `<${name}>`).join(''))
  }

  /**
   * Tells of a tag within the element, and of the text before it.
   * @param from where the tag begins. @param to the next `>`, which a value may hold too.
   * @returns where the tag ends; -1 where something is not plain: then nothing was told.
   */
  private within(text: string | undefined, all: string, from: number, to: number): number {
    if (text === undefined) return -1
    const name = this.open.at(-1) as string
    const inner = all.slice(from + 1, to)
    if (inner.charCodeAt(0) === SLASH) {
      if (inner.length !== name.length + 1 || !inner.endsWith(name)) return -1
      if (text !== '') this.listener.text(text)
      this.close(name)
      return to + 1
    }
    if (!this.bare.has(inner)) {
      const known = this.known.find(inner)
      if (known === undefined) return this.tag(text, all, from)
      this.tell(text, known)
      return to + 1
    }
    if (text !== '') this.listener.text(text)
    this.open.push(inner)
    this.listener.open(inner, none)
    return to + 1
  }

  /** The declaration, or the tag of the one element. */
  private outside(space: string, all: string, from: number): number {
    if (this.isOver || !SPACE.test(space)) return -1
    if (from > 0 || this.prolog !== '' || !all.startsWith('<?')) return this.tag('', all, from, space)
    DECLARATION.lastIndex = 0
    this.prolog = DECLARATION.exec(all)?.[0] ?? ''
    return this.prolog === '' ? -1 : this.prolog.length
  }

  /** A tag that opens, in any plain form. */
  private tag(text: string, all: string, from: number, space = ''): number {
    TAG.lastIndex = from
    const [tag = '', name = '', written = '', slash] = TAG.exec(all) ?? []
    const attributes = attributesOf(written)
    if (tag === '' || attributes === undefined) return -1
    this.prolog += space
    const found = { name, attributes, isClosed: slash !== '' }
    this.tell(text, found)
    if (tag.length === name.length + 2) this.bare.add(name)
    else this.known.learn(tag.slice(1, -1), found)
    return from + tag.length
  }

  private tell(text: string, { name, attributes, isClosed }: Tag): void {
    if (text !== '') this.listener.text(text)
    this.open.push(name)
    this.listener.open(name, attributes)
    if (isClosed) this.close(name)
  }

  private close(name: string): void {
    this.open.pop()
    this.isOver = this.open.length === 0
    this.listener.close(name)
  }
}

/** Whether every text in it is. */
function isAsItStands(text: string): boolean {
  return WITHOUT_ENTITY.test(text) && !text.includes(']]>')
}

/** @returns `undefined` where it is not plain. */
function textOf(raw: string): string | undefined {
  if (isAsItStands(raw)) return raw
  if (raw.includes(']]>') || !WITHOUT_ENTITY.test(raw.replace(ENTITY, ''))) return undefined
  return raw.replace(ENTITY, (entity) => entities[entity] ?? entity)
}

/** What stands before a value, ` r=`, and the name in it: few are met, and again and again. */
const names = new Map<string, string>()
const MOST_NAMES = 1000

function nameIn(part: string): string {
  const known = names.get(part)
  if (known !== undefined) return known
  const name = part.trim().slice(0, -1)
  if (names.size < MOST_NAMES) names.set(part, name)
  return name
}

/** @returns `undefined` where one is named twice, or as every object of the language has it. */
function attributesOf(written: string): Attributes | undefined {
  if (written === '') return none
  const attributes: Record<string, string> = {}
  let from = 0
  // No value holds a quotation mark: ` r="A1" t="inlineStr"`.
  for (let mark = written.indexOf('"'); mark !== -1; mark = written.indexOf('"', from)) {
    const end = written.indexOf('"', mark + 1)
    const name = nameIn(written.slice(from, mark))
    if (attributes[name] !== undefined) return undefined
    attributes[name] = written.slice(mark + 1, end)
    from = end + 1
  }
  return attributes
}
