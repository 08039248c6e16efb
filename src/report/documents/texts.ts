/** What people have written for a document, section by section: their words, or what is missing and where it is written. */
import type { Lang } from '../../lang/lang.ts'
import { filled, wordsOf } from '../../lang/words.ts'
import { type Texts, textPath } from '../../read/texts/read-texts.ts'
import type { PageBlock } from '../page-shape.ts'
import type { Prose } from '../prose.ts'

export interface ReportText {
  readonly id: string
  /** In the authority's own numbering; `null` where sections have none. */
  readonly number: string | null
  readonly heading: string
  /** Where it stands, or is to be written. */
  readonly path: string
  readonly required: boolean
  readonly help: string
  /** `null` where it is not written. */
  readonly prose: Prose | null
}

/** In the order of the document. */
export function reportTexts({ asked, written }: Texts, lang: Lang): ReportText[] {
  return asked.sections.map((section) => {
    const { id, number, heading, required, help } = section
    const found = written.get(id)
    return {
      id,
      number,
      heading: heading[lang],
      path: found?.path ?? textPath(asked, section, lang),
      required,
      help: help[lang],
      prose: found === undefined || found.prose.length === 0 ? null : found.prose,
    }
  })
}

/** The words of a section, a marked gap where they are missing, and nothing where nobody misses them. */
export function textBlocks(texts: readonly ReportText[], id: string, lang: Lang): PageBlock[] {
  const found = texts.find((text) => text.id === id)
  if (found === undefined) return []
  const { prose, required, path, help } = found
  if (prose !== null) return [{ kind: 'prose', prose }]
  const words = wordsOf(lang).report
  return required ? [{ kind: 'gap', text: words.gap, remedy: filled(words.gapRemedy, { path, help }) }] : []
}

/** `3 Toimintaympäristö ja riskit`. */
export function headingOf(texts: readonly ReportText[], id: string): string {
  const { number = null, heading = '' } = texts.find((text) => text.id === id) ?? {}
  return number === null ? heading : `${number} ${heading}`
}
