/**
 * Fills the page's template. A template is data: it holds placeholders and no program code, because a project may lay its own over
 * ours, and whoever opens that project (an auditor) must not run what it brings along.
 */
import { Eta, type EtaConfig, EtaParseError } from 'eta/core'
import type { Lang } from '../lang/lang.ts'
import { filled, wordsOf } from '../lang/words.ts'
import { escapeText, Html } from './html-markup.ts'

export const TEMPLATE = 'templates/report/page.eta'
export const STYLE = 'templates/report/style.css'

export type TemplateTrouble =
  | 'unknown'
  | 'code'
  | 'missing'
  | 'twice'
  | 'broken'
  | 'beforePolicy'
  | 'endsStyle'
  | 'openStyle'

/** What is wrong with a template, in the language of the page. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError'
  readonly trouble: TemplateTrouble
  readonly file: string
  readonly line: number

  constructor(trouble: TemplateTrouble, lang: Lang, at: { file: string; line: number; name?: string; known?: string }) {
    super(filled(wordsOf(lang).pageTemplate[trouble], { name: '', known: '', ...at }))
    this.trouble = trouble
    this.file = at.file
    this.line = at.line
  }
}

type Ast = Parameters<NonNullable<EtaConfig['plugins'][number]['processAST']>>[0]

// Whatever stands before the policy is not bound by it: a script there would run.
const mayPrecede = /^\s*(<!doctype html>)?\s*(<html[^<>]*>)?\s*(<head>)?\s*(<meta charset="[\w-]+">)?\s*$/i

/** @throws TemplateError where more stands before the page's policy than must. */
export function checkPolicy(template: string, lang: Lang): void {
  const [before = ''] = template.split(/<%=\s*it\.policy\s*%>/)
  // The page's language is the one placeholder that stands before it.
  const text = before.replace(/<%=\s*it\.lang\s*%>/, 'fi')
  if (mayPrecede.test(text) || before === template) return
  throw new TemplateError('beforePolicy', lang, { file: TEMPLATE, line: before.split('\n').length })
}

/**
 * @param slots every placeholder that the template may hold, each at most once; text is escaped, `Html` is not.
 * @param needed those without which the page would not be one.
 * @throws TemplateError where the template is broken, holds code or an unknown placeholder, or lacks a needed one.
 */
export function fillTemplate<Name extends string>(
  template: string,
  slots: Readonly<Record<Name, string | Html>>,
  needed: readonly Name[],
  lang: Lang,
): string {
  const eta = new Eta({
    autoEscape: true,
    autoTrim: false,
    debug: true,
    escapeFunction: (slot) => (slot instanceof Html ? slot.text : escapeText(String(slot))),
    plugins: [{ processAST: (ast) => checked(ast, Object.keys(slots), needed, lang) }],
  })
  try {
    return eta.renderString(template, slots)
  } catch (error) {
    if (!(error instanceof EtaParseError)) throw error
    throw new TemplateError('broken', lang, {
      file: TEMPLATE,
      line: Number(/at line (\d+)/.exec(error.message)?.[1] ?? 1),
    })
  }
}

function checked(ast: Ast, known: readonly string[], needed: readonly string[], lang: Lang): Ast {
  const seen = new Set<string>()
  for (const part of ast) {
    if (typeof part === 'string') continue
    const at = { file: TEMPLATE, line: part.lineNo ?? 1 }
    const name = part.t === 'i' ? /^it\.(\w+)$/.exec(part.val.trim())?.[1] : undefined
    if (name === undefined) throw new TemplateError('code', lang, { ...at, name: part.val.trim().slice(0, 60) })
    if (!known.includes(name)) throw new TemplateError('unknown', lang, { ...at, name, known: known.join(', ') })
    if (seen.has(name)) throw new TemplateError('twice', lang, { ...at, name })
    seen.add(name)
  }
  const lost = needed.find((name) => !seen.has(name))
  if (lost !== undefined) throw new TemplateError('missing', lang, { file: TEMPLATE, line: 1, name: lost })
  return ast
}
