/** The kinds of `hanke report`: what each is called, what it is drawn from, and who draws it. A kind is loaded only when it is asked for. */
import type { Day } from '../day.ts'
import type { Lang } from '../lang/lang.ts'
import type { DocumentKind, HankeDocument } from '../project/document.ts'
import type { ClaimPeriod } from '../project/project.ts'
import { type DocumentName, type Drawn, documentNames } from '../report/documents/document.ts'
import type { Folder } from './open-folder.ts'

/** What was asked for, beside what the folder's `hanke.yaml` describes. */
export interface Asked {
  readonly folder: Folder
  readonly asOf: Day
  readonly lang: Lang
  /** The folder of the reports, where claims of earlier periods are looked for; without it, nowhere. */
  readonly reports?: string
}

export type Described<K extends DocumentKind> = Extract<HankeDocument, { readonly kind: K }>

export interface Kind {
  /** In Finnish, and the same without dots for keyboards that have none. */
  readonly aliases: readonly string[]
  /** What the folder's `hanke.yaml` must describe. */
  readonly needs: readonly DocumentKind[]
  /** Asked for with the number of a claim period; `null` goes to the others. */
  readonly tellsOfPeriod: boolean
  readonly load: () => Promise<(asked: Asked, period: ClaimPeriod | null) => Promise<Drawn>>
}

/** A document of the whole. `draw` is handed nothing but what it needs. */
function whole<K extends DocumentKind>(
  aliases: readonly string[],
  needs: readonly K[],
  load: () => Promise<(document: Described<K>, asked: Asked) => Promise<Drawn>>,
): Kind {
  const drawing = async () => {
    const draw = await load()
    return async (asked: Asked) => draw(described(asked, needs), asked)
  }
  return { aliases, needs, tellsOfPeriod: false, load: drawing }
}

/** A document of one claim period, which only a project has. */
function ofPeriod(
  aliases: readonly string[],
  load: () => Promise<(document: Described<'project'>, asked: Asked, period: ClaimPeriod) => Promise<Drawn>>,
): Kind {
  const drawing = async () => {
    const draw = await load()
    return async (asked: Asked, period: ClaimPeriod | null) => {
      if (period === null) throw new Error('drawn without its claim period')
      return draw(described(asked, ['project']), asked, period)
    }
  }
  return { aliases, needs: ['project'], tellsOfPeriod: true, load: drawing }
}

function described<K extends DocumentKind>({ folder }: Asked, needs: readonly K[]): Described<K> {
  const { document } = folder
  if (!isOneOf(document, needs)) throw new Error(`cannot be drawn from this kind: ${document.kind}`)
  return document
}

function isOneOf<K extends DocumentKind>(document: HankeDocument, needs: readonly K[]): document is Described<K> {
  return needs.some((kind) => kind === document.kind)
}

/** The documents that can be drawn of a folder. */
export function drawnFrom(kind: DocumentKind): DocumentName[] {
  return documentNames.filter((name) => documents[name].needs.includes(kind))
}

/** In the order of the help. */
export const documents: Readonly<Record<DocumentName, Kind>> = {
  decision: whole(
    ['päätös', 'paatos'],
    ['project'],
    async () => (await import('./documents/decision.ts')).drawDecision,
  ),
  progress: ofPeriod(['seuranta'], async () => (await import('./documents/progress.ts')).drawProgress),
  description: whole(
    ['kuvaus'],
    ['project', 'recorded'],
    async () => (await import('./documents/description.ts')).drawDescription,
  ),
  programme: whole(['ohjelma'], ['programme'], async () => (await import('./documents/programme.ts')).drawProgramme),
  portfolio: whole(['verkosto'], ['portfolio'], async () => (await import('./documents/portfolio.ts')).drawPortfolio),
  figures: whole(
    ['luvut'],
    ['project', 'recorded', 'programme'],
    async () => (await import('./documents/figures.ts')).drawFigures,
  ),
}
