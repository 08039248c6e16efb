/** A pattern of a picture, as a tile that the page repeats. */
import type { Pattern } from 'pdfkit'
import type { Paper } from './paper.ts'
import { find, type SvgElement, transformOf } from './svg.ts'

export interface Ready {
  readonly fill: readonly [Pattern, string]
  readonly opacity: number
}

/** A narrow tile of stripes is drawn this wide, since readers leave a seam between tiles. */
const WIDE = 48

/** @returns `null` for a pattern on which nothing stands. The page's coordinates must be the picture's. */
export function readyPattern({ pen }: Paper, pattern: SvgElement): Ready | null {
  const shapes = find(pattern, 'path').filter(({ attributes }) => (attributes.d ?? '') !== '')
  const first = shapes[0]?.attributes
  if (first === undefined) return null
  const [width, height] = [Number(pattern.attributes.width), Number(pattern.attributes.height)]
  const across =
    width < WIDE && shapes.every(({ attributes }) => isStripe(attributes.d ?? '', width)) ? WIDE / width : 1
  const commands = shapes.map(({ attributes }) => commandsOf(attributes.d ?? '')).join(' ')
  const stream = `${across} 0 0 1 0 0 cm ${commands} f`
  const turned = transformOf(pattern.attributes.patternTransform)
  pen.save()
  if (turned !== null) pen.transform(...turned)
  const tile = pen.pattern([0, 0, width * across, height], width * across, height, stream)
  const fill = [tile, first.fill ?? '#000000'] as const
  // A tile lies as the page lies when it is first used.
  pen.fillColor(fill).restore()
  return { fill, opacity: Number(first['fill-opacity'] ?? 1) }
}

/** Over the whole width of the tile, or over the next one. */
function isStripe(path: string, width: number): boolean {
  return new RegExp(`^M(0|${width}) [-\\d.]+l${width} 0l0 [-\\d.]+l-${width} 0Z$`).test(path)
}

/** A path as commands of a page. @throws RangeError on a curve: there is none in our patterns. */
function commandsOf(path: string): string {
  let [x, y] = [0, 0]
  return [...path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)]
    .map(([, command, list = '']) => {
      const [a = 0, b = 0] = list
        .trim()
        .split(/[\s,]+/)
        .map(Number)
      if (command === 'Z') return 'h'
      if (command === 'l') [x, y] = [x + a, y + b]
      else if (command === 'M' || command === 'L') [x, y] = [a, b]
      else throw new RangeError(`a pattern with ${command}`)
      return `${x} ${y} ${command === 'M' ? 'm' : 'l'}`
    })
    .join(' ')
}
