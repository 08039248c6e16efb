/** A style sheet as it stands in the page, where it can: what would end it before its end, hang open or fetch something is refused with its line. */
import type { Lang } from '../lang/lang.ts'
import { STYLE, TemplateError } from './html-template.ts'

/** A parser turns every line end into LF before the policy's hash is compared, so they are LF from the start. */
export function plain(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
}

/** @throws TemplateError */
export function styleText(style: string, lang: Lang): string {
  const text = plain(style)
  const lineOf = (index: number): number => text.slice(0, index).split('\n').length
  const end = /<\/style|<!--/i.exec(text)
  if (end !== null) throw new TemplateError('endsStyle', lang, { file: STYLE, line: lineOf(end.index), name: end[0] })
  const open = openBrace(text)
  if (open !== null)
    throw new TemplateError('openStyle', lang, { file: STYLE, line: lineOf(open), name: text.charAt(open) })
  const loaded = LOADED.exec(text.replace(COMMENT, (comment) => ' '.repeat(comment.length)))
  if (loaded !== null)
    throw new TemplateError('loadingStyle', lang, { file: STYLE, line: lineOf(loaded.index), name: loaded[0] })
  return text
}

/** The policy lets nothing of it through: without a word, a picture or a face would only be missing. */
const LOADED = /@import|url\(\s*["']?(?!\s|["']|data:|#)[^\s"')]{0,40}/i
const COMMENT = /\/\*[\s\S]*?\*\//g

/** Comments and strings hold any sign; an escaped one is itself. */
const SIGNS = /\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|\\[\s\S]|[{}]/g

/** The place of the first brace that has no partner; `null` where each has one. */
function openBrace(text: string): number | null {
  const open: number[] = []
  for (const { 0: sign, index } of text.matchAll(SIGNS)) {
    if (sign === '{') open.push(index)
    if (sign === '}' && open.pop() === undefined) return index
  }
  return open[0] ?? null
}
