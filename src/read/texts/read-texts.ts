/** Reads the texts of one document: which of its sections are written, and what stands beside them that is none of its. */
import { createHash } from 'node:crypto'
import { distance } from 'fastest-levenshtein'
import type { Lang } from '../../lang/lang.ts'
import { toUtf8 } from '../encoding.ts'
import { folded } from '../folded.ts'
import type { InputFile } from '../read-table.ts'
import { isLeftover } from '../table-name.ts'
import { isProse } from './is-prose.ts'
import type { Prose } from './prose.ts'
import { type TextKind, type TextSection, textKinds } from './section.ts'
import type { TextMistake } from './text-mistake.ts'

/** Which texts: a document's, or those of one of its claim periods. */
export interface AskedTexts {
  readonly kind: TextKind
  /** Only of `progress`. */
  readonly period: number | null
  readonly sections: readonly TextSection[]
}

export interface WrittenText {
  readonly path: string
  readonly sha256: string
  /** Empty where nothing is written, or the file could not be read. */
  readonly prose: Prose
  readonly mistakes: readonly TextMistake[]
  /** Why it was not read: a picture or a Word document, or something that no person has written as a text. */
  readonly refusal: TextRefusal | null
}

export type TextRefusal = 'not-text' | 'no-prose'

export interface Texts {
  readonly asked: AskedTexts
  /** Section id → what is written; a section that is not is absent. */
  readonly written: ReadonlyMap<string, WrittenText>
  /** Files of the document's folder that are none of its sections, and the one that each was probably meant for. */
  readonly unknown: readonly { readonly path: string; readonly nearest: TextSection | null }[]
  /** Files of a section that another file has already. */
  readonly twice: readonly { readonly path: string; readonly first: string }[]
}

/** Where a section's text belongs: `texts/kuvaus/tiivistelma.md`. */
export function textPath(
  { kind, period }: Pick<AskedTexts, 'kind' | 'period'>,
  { name }: TextSection,
  lang: Lang,
): string {
  return ['texts', textKinds[kind][lang], ...(period === null ? [] : [period]), `${name[lang]}.md`].join('/')
}

/** @param files every file under `texts/`. */
export async function readTexts(files: readonly InputFile[], asked: AskedTexts): Promise<Texts> {
  const written = new Map<string, WrittenText>()
  const unknown: { path: string; nearest: TextSection | null }[] = []
  const twice: { path: string; first: string }[] = []
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const name = nameIn(asked, file.path)
    if (name === undefined || isLeftover(file.path)) continue
    const section = asked.sections.find((one) => isOf(name, one))
    const first = section && written.get(section.id)
    if (section === undefined) unknown.push({ path: file.path, nearest: nearestOf(name, asked.sections) })
    else if (first !== undefined) twice.push({ path: file.path, first: first.path })
    else written.set(section.id, await readText(file))
  }
  return { asked, written, unknown, twice }
}

async function readText({ path, bytes }: InputFile): Promise<WrittenText> {
  const nothing = { path, sha256: '', prose: [], mistakes: [], refusal: 'not-text' as const }
  let content: Buffer
  try {
    content = bytes()
  } catch {
    return nothing
  }
  const sha256 = createHash('sha256').update(content).digest('hex')
  const { utf8, refusal } = toUtf8(content)
  if (refusal !== undefined) return { ...nothing, sha256 }
  const text = utf8.toString('utf8')
  if (!isProse(text)) return { ...nothing, sha256, refusal: 'no-prose' }
  // Loaded only where there is a text.
  const { readMarkdown } = await import('./markdown.ts')
  return { path, sha256, ...readMarkdown(text), refusal: null }
}

/** The file's own name, where it stands in the document's folder. */
function nameIn({ kind, period }: AskedTexts, path: string): string | undefined {
  const [, folder = '', ...rest] = path.split('/')
  if (!Object.values(textKinds[kind]).some((name) => folded(name) === folded(folder))) return undefined
  const [first, ...others] = rest
  const inFolder = period === null ? rest : first === String(period) ? others : []
  return inFolder.length === 1 ? inFolder[0] : undefined
}

function isOf(name: string, section: TextSection): boolean {
  const stem = /^(.+)\.(md|markdown|txt)$/i.exec(name)?.[1]
  return stem !== undefined && Object.values(section.name).some((known) => folded(known) === folded(stem))
}

/** A third of the letters may differ. */
function nearestOf(name: string, sections: readonly TextSection[]): TextSection | null {
  const stem = folded(name.replace(/\.[^.]*$/, ''))
  const isNear = (known: string): boolean => distance(folded(known), stem) <= known.length / 3
  return sections.find((section) => Object.values(section.name).some(isNear)) ?? null
}
