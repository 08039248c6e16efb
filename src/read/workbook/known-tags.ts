/**
 * Tags that differ in their first value alone, `<c r="A2" t="s">` and `<c r="B7" t="s">`: a worksheet is written in few ways, and each is
 * taken apart once. A way is known by what stands before that value, and what behind it.
 */
export type Attributes = Readonly<Record<string, string>>

export interface Tag {
  readonly name: string
  readonly attributes: Attributes
  /** `<c r="A2"/>` */
  readonly isClosed: boolean
}

interface Way {
  readonly tag: Tag
  /** The name of the first attribute. */
  readonly first: string
}

/** No program has so many; a file that was made to tire us has no more than these either. */
const MOST = 1000

export class KnownTags {
  private readonly ways = new Map<string, Map<string, Way>>()
  private size = 0

  /** @param inner of the tag, between its brackets. @returns `undefined` where it is written in a way that is not known. */
  find(inner: string): Tag | undefined {
    const from = inner.indexOf('"') + 1
    const to = inner.indexOf('"', from)
    if (from === 0 || to === -1) return undefined
    const way = this.ways.get(inner.slice(0, from))?.get(inner.slice(to))
    if (way === undefined || !isHarmless(inner, from, to)) return undefined
    const { name, attributes, isClosed } = way.tag
    const own: Record<string, string> = { ...attributes }
    own[way.first] = inner.slice(from, to)
    return { name, attributes: own, isClosed }
  }

  /** @param tag as it was taken apart, once every part of it was found to be plain. */
  learn(inner: string, tag: Tag): void {
    const [first] = Object.keys(tag.attributes)
    if (first === undefined || this.size === MOST) return
    const from = inner.indexOf('"') + 1
    const [before, behind] = [inner.slice(0, from), inner.slice(inner.indexOf('"', from))]
    const ways = this.ways.get(before) ?? new Map<string, Way>()
    if (ways.has(behind)) return
    this.ways.set(before, ways.set(behind, { tag, first }))
    this.size += 1
  }
}

/** Letters and digits alone: an address, a number. */
function isHarmless(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const letter = text.charCodeAt(at)
    if (letter < 0x30 || letter > 0x7a || (letter > 0x39 && letter < 0x41) || (letter > 0x5a && letter < 0x61))
      return false
  }
  return true
}
