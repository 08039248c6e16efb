/** A picture on paper: the very drawing of the page, as lines and letters, in one piece. */
import type { Chart } from '../../report/chart.ts'
import type { Html } from '../html-markup.ts'
import type { Piece } from './flow.ts'
import { INK, inks } from './look.ts'
import type { Paper } from './paper.ts'
import { type Column, paragraph } from './paragraph.ts'
import { type Ready, readyPattern } from './pattern.ts'
import { find, readSvg, type SvgElement, transformOf } from './svg.ts'
import type { Tag } from './tag.ts'

/** A unit of the drawing on paper: its letters are then as large as those of a table. */
const UNIT = 0.66

/** @param drawn the figure as it stands on the page. */
export function picturePieces(chart: Chart, drawn: Html, paper: Paper, section: Tag, column: Column): Piece[] {
  const [svg] = find(readSvg(drawn.text), 'svg')
  if (svg === undefined) throw new RangeError('a figure without a picture')
  const [, , wide = 1, high = 1] = (svg.attributes.viewBox ?? '').split(' ').map(Number)
  const unit = Math.min(UNIT, column.width / wide)
  const height = high * unit
  const said = find(svg, 'desc')[0]?.text ?? ''
  const titles = [chart.title, chart.note].flatMap((text, at) =>
    text === ''
      ? []
      : paragraph(paper, paper.tag(section, 'P'), [{ text, ink: at === 0 ? inks.detail : inks.soft }], column, {
          gap: at === 0 ? 16 : 1,
          keeps: true,
        }),
  )
  const figure = paper.tag(section, 'Figure', { alt: `${chart.title}. ${said}` })
  const sized = (share: number): Piece => ({
    height: height * share,
    gap: 8,
    keeps: false,
    draw: (top) => {
      paper.bound(figure, { x: column.x, y: top, width: wide * unit * share, height: height * share })
      paper.mark(figure, () => {
        paper.pen
          .save()
          .translate(column.x, top)
          .scale(unit * share, unit * share)
        const defined = definitions(svg, paper)
        for (const child of svg.children) drawElement(child, defined, paper)
        paper.pen.restore()
      })
    },
    smaller: sized,
  })
  return [...titles, sized(1)]
}

interface Definitions {
  readonly patterns: ReadonlyMap<string, Ready | null>
  readonly clips: ReadonlyMap<string, string>
}

function definitions(svg: SvgElement, paper: Paper): Definitions {
  const named = (name: string) => find(svg, name).map((element) => [element.attributes.id ?? '', element] as const)
  return {
    patterns: new Map(named('pattern').map(([id, pattern]) => [id, readyPattern(paper, pattern)])),
    clips: new Map(named('clipPath').map(([id, clip]) => [id, find(clip, 'path')[0]?.attributes.d ?? ''])),
  }
}

function drawElement(element: SvgElement, defined: Definitions, paper: Paper): void {
  const { name, attributes, children } = element
  if (name !== 'g' && name !== 'path' && name !== 'text') return
  const { pen } = paper
  pen.save()
  const transform = transformOf(attributes.transform)
  if (transform !== null) pen.transform(...transform)
  const clip = defined.clips.get(idOf(attributes['clip-path'] ?? ''))
  if (clip !== undefined) pen.path(clip).clip()
  if (name === 'path') drawPath(attributes, defined, paper)
  if (name === 'text') drawText(element, paper)
  for (const child of children) drawElement(child, defined, paper)
  pen.restore()
}

function drawPath(attributes: SvgElement['attributes'], defined: Definitions, { pen }: Paper): void {
  const { d = '', fill = INK, stroke = 'none' } = attributes
  if (d === '') return
  const pattern = defined.patterns.get(idOf(fill))
  if (pattern !== undefined && pattern !== null) {
    pen.fillColor(pattern.fill, pattern.opacity)
    pen.path(d).fill()
  } else if (fill.startsWith('#') && attributes['fill-opacity'] !== '0') {
    pen.fillColor(fill, Number(attributes['fill-opacity'] ?? 1))
    pen.path(d).fill()
  }
  const thick = Number(attributes['stroke-width'] ?? 1)
  if (stroke === 'none' || thick === 0) return
  const dashes = attributes['stroke-dasharray']
  if (dashes !== undefined) pen.dash(dashes.split(/[\s,]+/).map(Number))
  pen.lineWidth(thick).lineJoin(attributes['stroke-linejoin'] === 'bevel' ? 'bevel' : 'miter')
  pen.strokeColor(stroke, Number(attributes['stroke-opacity'] ?? 1))
  pen.path(d).stroke()
}

function drawText({ attributes, text }: SvgElement, paper: Paper): void {
  const { x = '0', y = '0', fill = INK, 'text-anchor': anchor = 'start' } = attributes
  const ink = {
    face: attributes['font-weight'] === 'bold' ? ('bold' as const) : ('regular' as const),
    size: Number(attributes['font-size'] ?? 12),
    color: fill,
    leading: 0,
  }
  const align = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left'
  paper.label(text, ink, Number(x), Number(y), align)
}

function idOf(reference: string): string {
  return /^url\(#(.+)\)$/.exec(reference)?.[1] ?? ''
}
