/**
 * What people wrote, as a small neutral tree: paragraphs, headings, lists, quotes and tables. Every output draws it in its own way; no markup
 * is in it, so none can slip through. A link is its words and, where they differ, its address in brackets after them.
 */
export type Prose = readonly ProseBlock[]

export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  /** 1 stands right under the title of the section that the text is in. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly Run[] }
  /** `start` is the first item's number, or `null` where the items are not numbered. */
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly Prose[] }
  | { readonly kind: 'quote'; readonly blocks: Prose }
  /** Every row has as many cells as the head. */
  | { readonly kind: 'table'; readonly head: readonly ProseCell[]; readonly rows: readonly (readonly ProseCell[])[] }

export interface ProseCell {
  readonly runs: readonly Run[]
  readonly align: 'left' | 'right' | 'center'
}

/** Words that look alike. `\n` is a line break that the writer asked for; there are no others. */
export interface Run {
  readonly text: string
  readonly emphasis?: true
  readonly strong?: true
}
