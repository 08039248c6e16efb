/** Reads a page's markup strictly, as a validator would: every tag closed, every attribute quoted, every element where it may stand. */

export interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  /** Tags around it, the nearest last. */
  readonly around: readonly string[]
  /** Its own text and that of the elements in it, unescaped. */
  text: string
}

const voids = new Set(['meta', 'line', 'rect', 'path', 'circle', 'br', 'img'])
const phrasing = new Set(['a', 'b', 'em', 'strong', 'br', 'img', 'span', 'q', 'svg'])
const phrasingOnly = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'span', 'b', 'q', 'a', 'summary', 'dt'])
const parents: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['div'],
  dd: ['div'],
  tr: ['thead', 'tbody'],
  th: ['tr'],
  td: ['tr'],
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  summary: ['details'],
  figcaption: ['figure'],
  desc: ['svg'],
  main: ['body'],
  nav: ['body'],
}
const children: Readonly<Record<string, readonly string[]>> = {
  ul: ['li'],
  ol: ['li'],
  dl: ['div'],
  table: ['caption', 'thead', 'tbody'],
  thead: ['tr'],
  tbody: ['tr'],
  tr: ['th', 'td'],
}

/** @returns the elements in their order. @throws Error with the first place that is not well-formed. */
export function outline(page: string): Element[] {
  const elements: Element[] = []
  const open: Element[] = []
  const body = page.replace(/^<!doctype html>/, '').replace(/(<style>)[^<]*(<\/style>)/, '$1$2')
  for (const [, tag = '', text = ''] of body.matchAll(/(<[^>]*>)|([^<]+)/g)) {
    if (text !== '') for (const one of open) one.text += plain(text)
    else if (tag.startsWith('</')) close(tag.slice(2, -1), open)
    else start(tag, elements, open)
  }
  if (open.length > 0) throw new Error(`never closed: ${open.map(({ tag }) => tag).join(' ')}`)
  return elements
}

function close(tag: string, open: Element[]): void {
  const last = open.pop()
  if (last?.tag !== tag) throw new Error(`</${tag}> closes <${last?.tag}>`)
}

function start(text: string, elements: Element[], open: Element[]): void {
  const found = /^<([a-z][a-zA-Z0-9]*)((?: [a-zA-Z][\w:-]*="[^"<]*")*)\/?>$/.exec(text)
  if (found === null) throw new Error(`not a tag: ${text}`)
  const [, tag = '', given = ''] = found
  const attributes = Object.fromEntries(
    [...given.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  )
  const parent = open.at(-1)?.tag
  const wrongParent = parents[tag] !== undefined && !parents[tag].includes(parent ?? '')
  const wrongChild = parent !== undefined && children[parent] !== undefined && !children[parent].includes(tag)
  const notPhrasing = parent !== undefined && phrasingOnly.has(parent) && !phrasing.has(tag)
  if (wrongParent || wrongChild || notPhrasing) throw new Error(`<${tag}> in <${parent}>`)
  const element = { tag, attributes, around: open.map((one) => one.tag), text: '' }
  elements.push(element)
  if (!text.endsWith('/>') && !voids.has(tag)) open.push(element)
}

function plain(text: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name] as string)
}
