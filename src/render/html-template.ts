/**
 * Fills the page's template. A template is data: it holds placeholders and no program code, because a project may lay its own over
 * ours, and whoever opens that project (an auditor) must not run what it brings along.
 */
import { Eta, type EtaConfig, EtaParseError } from 'eta/core'
import type { Lang } from '../lang/lang.ts'
import { filled, wordsOf } from '../lang/words.ts'
import { escapeText, Html } from './html-markup.ts'
import { unshowable } from './template-markup.ts'

export const TEMPLATE = 'templates/report/page.eta'
export const STYLE = 'templates/report/style.css'

export type TemplateTrouble =
  | 'unknown'
  | 'code'
  | 'missing'
  | 'twice'
  | 'broken'
  | 'markup'
  | 'beforePolicy'
  | 'endsStyle'
  | 'openStyle'
  | 'loadingStyle'

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

/** Placeholder → what stands there: text is escaped, `Html` is not. */
export type Slots<Name extends string> = Readonly<Record<Name, string | Html>>

export interface TemplateDemands<Name extends string> {
  /** Where the template stands, for messages. */
  readonly file: string
  /** Placeholders without which something would be lost. */
  readonly needed: readonly Name[]
  /** The others that it may hold. */
  readonly more: readonly Name[]
  /** Those that may stand in several places; any other would be shown twice. */
  readonly repeated?: readonly string[]
  readonly lang: Lang
}

/**
 * @returns a function that fills the template.
 * @throws TemplateError where the template is broken, holds code or an unknown placeholder, or more markup than is shown, or lacks a
 *   needed one.
 */
export function compiled<Name extends string>(
  template: string,
  demands: TemplateDemands<Name>,
): (slots: Slots<Name>) => string {
  const eta = new Eta({
    autoEscape: true,
    autoTrim: false,
    debug: true,
    escapeFunction: (slot) => (slot instanceof Html ? slot.text : escapeText(String(slot))),
    plugins: [{ processAST: (ast) => checked(ast, demands) }],
  })
  try {
    const fill = eta.compile(template)
    checkMarkup(template, demands)
    return (slots) => fill.call(eta, slots)
  } catch (error) {
    if (!(error instanceof EtaParseError)) throw error
    throw new TemplateError('broken', demands.lang, {
      file: demands.file,
      line: Number(/at line (\d+)/.exec(error.message)?.[1] ?? 1),
    })
  }
}

function checkMarkup<Name extends string>(template: string, { file, lang }: TemplateDemands<Name>): void {
  const found = unshowable(template)
  if (found === undefined) return
  throw new TemplateError('markup', lang, {
    file,
    line: template.slice(0, found.index).split('\n').length,
    name: found.tag,
  })
}

function checked<Name extends string>(
  ast: Ast,
  { file, needed, more, repeated = [], lang }: TemplateDemands<Name>,
): Ast {
  const known: readonly string[] = [...needed, ...more]
  const seen = new Set<string>()
  for (const part of ast) {
    if (typeof part === 'string') continue
    const at = { file, line: part.lineNo ?? 1 }
    const name = part.t === 'i' ? /^it\.(\w+)$/.exec(part.val.trim())?.[1] : undefined
    if (name === undefined) throw new TemplateError('code', lang, { ...at, name: part.val.trim().slice(0, 60) })
    if (!known.includes(name)) throw new TemplateError('unknown', lang, { ...at, name, known: known.join(', ') })
    if (seen.has(name) && !repeated.includes(name)) throw new TemplateError('twice', lang, { ...at, name })
    seen.add(name)
  }
  const lost = needed.find((name) => !seen.has(name))
  if (lost !== undefined) throw new TemplateError('missing', lang, { file, line: 1, name: lost })
  return ast
}
