/** Parts that documents are put together from. */
import type { PageBlock, PageSection } from '../page-shape.ts'
import type { Cell, Sheet } from '../sheet.ts'
import { text } from '../sheets/cells.ts'

/** What stands where the project says nothing of a fact. */
const UNSAID = '–'

const LABEL = 32

export interface Fact {
  readonly label: string
  /** In words; `null` where it is not known. */
  readonly value: string | null
}

/** Facts one under another, as forms print them. */
export function factsSheet(
  about: Pick<Sheet, 'id' | 'tab' | 'title'>,
  headers: { readonly fact: string; readonly value: string },
  facts: readonly Fact[],
): Sheet {
  return {
    ...about,
    notes: [],
    columns: [
      // A label is not broken, unless it is a sentence.
      {
        header: headers.fact,
        kind: 'text',
        width: Math.min(LABEL, Math.max(...facts.map(({ label }) => label.length))) + 3,
      },
      { header: headers.value, kind: 'text', width: 70 },
    ],
    rows: facts.map(({ label, value }) => [text(label), text(value ?? UNSAID)]),
  }
}

export function sheetBlock(sheet: Sheet): PageBlock {
  return { kind: 'sheet', sheet, more: null }
}

export function section(id: string, title: string, blocks: readonly PageBlock[]): PageSection {
  return { id, title, lead: null, opensPage: false, blocks }
}

/** Euros as decisions print them: without cents where there are none. */
export function euros(value: string | null, more: Omit<Cell, 'kind' | 'value'> = {}): Cell {
  if (value === null) return { kind: 'money', value: null, absent: 'unknown', ...more }
  return { kind: 'money', value: value.replace(/\.00$/, ''), ...more }
}

/** Words under a heading of their own, within a section; the heading alone where nothing of them is written. */
export function headed(heading: string, blocks: readonly PageBlock[]): PageBlock[] {
  const [first, ...rest] = blocks
  const title = { kind: 'heading', level: 1, runs: [{ text: heading }] } as const
  if (first?.kind === 'prose') return [{ kind: 'prose', prose: [title, ...first.prose] }, ...rest]
  return [{ kind: 'prose', prose: [title] }, ...blocks]
}
