/** The elements of a picture as `chart/` draws it: enough of SVG for what echarts writes. Lengths are the picture's own units. */

export interface SvgElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: SvgElement[]
  text: string
}

/** @param markup well-formed, as our own charts write it. */
export function readSvg(markup: string): SvgElement {
  const root: SvgElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  for (const [, closing, name, attributes = '', alone, text] of markup.matchAll(parts)) {
    const parent = open.at(-1) as SvgElement
    if (text !== undefined) parent.text += plain(text)
    else if (closing === '/') open.pop()
    else if (name !== undefined) {
      const element = { name, attributes: attributesOf(attributes), children: [], text: '' }
      parent.children.push(element)
      if (alone !== '/') open.push(element)
    }
  }
  return root
}

const parts = /<(\/?)([a-zA-Z]+)((?:\s[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value = '']) => [name, plain(value)]),
  )
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }

function plain(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name = '') =>
    code === undefined ? (entities[name] ?? whole) : String.fromCodePoint(Number(code)),
  )
}

export function find(element: SvgElement, name: string): SvgElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...find(child, name)])
}

export type Transform = readonly [a: number, b: number, c: number, d: number, x: number, y: number]

/** `translate(1 2)`, `matrix(1,0,0,1,0,0)`, `rotate(45)`. @throws RangeError on any other. */
export function transformOf(text: string | undefined): Transform | null {
  if (text === undefined) return null
  const [, name, list = ''] = /^(\w+)\(([^)]*)\)$/.exec(text.trim()) ?? []
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = list.split(/[\s,]+/).map(Number)
  if (name === 'translate') return [1, 0, 0, 1, a, b]
  if (name === 'matrix') return [a, b, c, d, x, y]
  if (name === 'rotate') {
    const turn = (a * Math.PI) / 180
    return [Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), 0, 0]
  }
  throw new RangeError(`a picture turned by ${text}`)
}
