/**
 * SVG as echarts writes it, fit for a page: no style attribute, class or style sheet, since the page's policy lets none but its own count;
 * no font of its own; ids that begin with the picture's id, so that two pictures do not take each other's patterns.
 */
import { fitText } from '../html-markup.ts'

const fontStyle = /\sstyle="([^"]*)"/g
/** What echarts writes for its own hovering and bookkeeping. */
const bookkeeping = /\s(?:class="zr\d+-cls-\d+"|ecmeta_\w+="[^"]*"|pointer-events="\w+"|xml:space="preserve")/g
const styleSheet = /<style[^>]*>[\s\S]*?<\/style>\s*/g
const invisible = /<(rect|path)(?=[^>]*\sfill="none")(?![^>]*\sstroke=)[^>]*><\/\1>\s*/g
const empty = /><\/(?:path|rect|line|circle)>/g
const ownIds = /(\sid="|url\(#)zr\d+-/g

export function pageMarkup(svg: string, id: string): string {
  return fitText(svg)
    .replace(styleSheet, '')
    .replace(bookkeeping, '')
    .replace(fontStyle, (_, style: string) => attributes(style))
    .replace(invisible, '')
    .replace(empty, '/>')
    .replace(/<(\w+)\s+>/g, '<$1>')
    .replace(ownIds, (_, before: string) => `${before}${id}-`)
}

/** `font-size:12px;font-weight:bold;font-family:x;` → ` font-size="12" font-weight="bold"`: the family is the page's. */
function attributes(style: string): string {
  return [...style.matchAll(/(font-size|font-weight|font-style):([^;]+)/g)]
    .map(([, name, value = '']) => ` ${name}="${value.replace(/px$/, '')}"`)
    .join('')
}
