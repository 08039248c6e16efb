/**
 * What markup a template may hold: elements that show words, each attribute by its name. The page's policy stops programs and loading, but
 * not every way onto the net (a page that sends its reader on, an address that is looked up beforehand), nor what stands in its first tag.
 */

const elements = new Set(
  `html head meta title style body header footer main nav section article aside address hgroup h1 h2 h3 h4 h5 h6 div p hr pre blockquote
  ol ul li menu dl dt dd figure figcaption details summary search table caption colgroup col thead tbody tfoot tr th td a abbr b bdi bdo
  br cite code data del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr`.split(
    /\s+/,
  ),
)

const attributes = new Set(
  `id class lang dir title hidden role tabindex translate charset name content href target rel src alt width height colspan rowspan scope
  headers abbr span start reversed value type datetime open cite`.split(/\s+/),
)

/** A link may lead elsewhere, for it waits to be followed; a picture is fetched at once, so it stands in the page itself. */
const addresses: Readonly<Record<string, RegExp>> = {
  href: /^(#|https?:\/\/|mailto:|tel:|[\w./-]+($|[#?]))/i,
  src: /^data:image\/(png|jpeg|gif|webp);base64,/i,
}

/** Stands for a placeholder while the markup is looked at: no name may hold one. */
const SLOT = '\ufffc'
/** The one placeholder that is an attribute itself. */
const ATTRIBUTE_SLOT = /<%[-_]?=\s*it\.paging\s*[-_]?%>/g

// No value holds < or >: within a title or a comment a browser would read on where we see a value.
const ATTRIBUTE = /\s+([^\s"'<>/=]+)(?:\s*=\s*("[^"<>]*"|'[^'<>]*'|[^\s"'<>=`\ufffc]+))?/g
const TAG = new RegExp(`^</?([a-z][a-z0-9]*)((?:${ATTRIBUTE.source})*)\\s*/?>`, 'i')
/** Text, or the ends of a comment: what stands within one is looked at like all else. */
const NO_TAG = /^<(?:[\s\d=]|!--|!doctype html>)/i

export interface Unshowable {
  readonly index: number
  /** As it stands there, or its beginning. */
  readonly tag: string
}

/** @param template whose placeholders are known to be placeholders. @returns its first tag that is more than shown; `undefined` where there is none. */
export function unshowable(template: string): Unshowable | undefined {
  const same = (slot: string, sign: string): string => sign.repeat(slot.length)
  const markup = template
    .replace(ATTRIBUTE_SLOT, (slot) => same(slot, ' '))
    .replace(/<%[\s\S]*?%>/g, (slot) => same(slot, SLOT))
  for (const { index } of markup.matchAll(/</g))
    if (!NO_TAG.test(markup.slice(index)) && !isShowable(markup.slice(index)))
      return { index, tag: template.slice(index, endOfTag(markup, index)) }
  return undefined
}

/** A tag that is never closed is told as far as its line goes, and no tag is told at length. */
function endOfTag(markup: string, index: number): number {
  const end = /[>\n]|$/.exec(markup.slice(index)) as RegExpExecArray
  return index + Math.min(MOST_TOLD, end[0] === '>' ? end.index + 1 : end.index)
}

const MOST_TOLD = 60

function isShowable(markup: string): boolean {
  const [, element = '', own = ''] = TAG.exec(markup) ?? []
  return (
    elements.has(element.toLowerCase()) &&
    [...own.matchAll(ATTRIBUTE)].every(([, name = '', value = '""']) =>
      isShown(name.toLowerCase(), value.replace(/^["']|["']$/g, '')),
    )
  )
}

function isShown(name: string, value: string): boolean {
  if (!attributes.has(name) && !/^(aria|data)-[a-z-]+$/.test(name)) return false
  return addresses[name]?.test(value) ?? true
}
