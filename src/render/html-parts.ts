/** The parts that every page is made of, each with its own template in `templates/report/parts/`: what a project lays there goes over ours. */
import type { Lang } from '../lang/lang.ts'
import { Html } from './html-markup.ts'
import { plain } from './html-style.ts'
import { compiled, type Slots } from './html-template.ts'

/** Part → its placeholders. Those without which something would be lost are needed; an id is needed wherever the part is linked to. */
const parts = {
  section: { needed: ['id', 'title', 'blocks'], more: ['paging', 'lead'] },
  verdict: { needed: ['question', 'answer', 'counts', 'stops', 'notes'], more: ['status', 'sign'] },
  table: { needed: ['id', 'caption', 'head', 'rows'], more: ['width'] },
  picture: { needed: ['id', 'caption', 'picture'], more: [] },
  folded: { needed: ['summary', 'content'], more: [] },
  remark: { needed: ['status', 'text'], more: [] },
  gap: { needed: ['text', 'remedy'], more: ['sign'] },
  finding: { needed: ['id', 'rule', 'title', 'message', 'fix', 'places'], more: ['about', 'fixLabel'] },
} as const

export type PartName = keyof typeof parts
export type PartSlot<N extends PartName> = (typeof parts)[N]['needed' | 'more'][number]
export const partNames = Object.keys(parts) as readonly PartName[]

/** Part → the text of its template. */
export type PartTemplates = Readonly<Record<PartName, string>>

/** Fills the template of a part. */
export type FillPart = <N extends PartName>(name: N, slots: Slots<PartSlot<N>>) => Html

/** Where a part's template stands, in hanke's own folder and in a project's. */
export const PARTS = 'templates/report/parts'
export function partFile(name: PartName): string {
  return `${PARTS}/${name}.eta`
}

/** These tie a part to what it belongs to, so they may stand in several places. */
const repeated = ['id', 'status']

/** @throws TemplateError where a template is broken, holds code or an unknown placeholder, or lacks a needed one. */
export function partsFrom(templates: PartTemplates, lang: Lang): FillPart {
  const fills = new Map(
    partNames.map((name) => {
      const { needed, more } = parts[name]
      return [name, compiled(plain(templates[name]), { file: partFile(name), needed, more, repeated, lang })]
    }),
  )
  return (name, slots) => new Html((fills.get(name) as (slots: Slots<string>) => string)(slots))
}
