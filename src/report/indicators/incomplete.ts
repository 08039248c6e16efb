/** What the figures lack: files that were not read, and tables of participants that nobody handed in. */
import { filled, wordsOf } from '../../lang/words.ts'
import { totalsKey, unitOf } from '../public/figure-key.ts'
import { isHiddenIn } from './hidden.ts'
import type { IndicatorsReport } from './shape.ts'

export interface Unread {
  readonly files: number
  /** Ids of implementers whose they are; a public report names none. */
  readonly whose: readonly string[]
}

/** The figures do not agree with one another: hanke has miscounted. Any other stop is a file that was not read. */
export function isMiscounted({ findings }: Pick<IndicatorsReport, 'findings'>): boolean {
  return findings.some(({ severity, rule }) => severity === 'stop' && rule.startsWith('INDI-'))
}

export function unreadOf({ findings, public: mark }: Pick<IndicatorsReport, 'findings' | 'public'>): Unread {
  if (mark !== undefined) return { files: mark.unread ?? 0, whose: [] }
  const stops = stopsOf({ findings })
  const files = new Set(stops.flatMap(({ places }) => places.map(({ path }) => path)))
  const whose = new Set(stops.flatMap(({ implementer }) => (implementer === null ? [] : [implementer])))
  return { files: stops.length === 0 ? 0 : Math.max(1, files.size), whose: [...whose] }
}

/** Findings on files that were not read. */
export function stopsOf({ findings }: Pick<IndicatorsReport, 'findings'>): IndicatorsReport['findings'] {
  return findings.filter(({ severity, rule }) => severity === 'stop' && !rule.startsWith('INDI-'))
}

/** @returns `null` where every file was read. */
export function unreadText(report: Pick<IndicatorsReport, 'findings' | 'public' | 'lang'>): string | null {
  const { files, whose } = unreadOf(report)
  if (files === 0) return null
  const { page } = wordsOf(report.lang).indicators
  const count = filled(files === 1 ? page.unreadOne : page.unreadMany, { count: files })
  const named = whose.length === 0 ? count : `${count} (${whose.join(', ')})`
  return filled(report.public === undefined ? page.unread : page.unreadPublic, { files: named })
}

/** @returns a sentence on the files of those who are not shown; `null` where all were read. */
export function othersUnreadText({ others, lang }: Pick<IndicatorsReport, 'others' | 'lang'>): string | null {
  if (others === undefined || others.unread.length === 0) return null
  const { page } = wordsOf(lang).indicators
  const files = others.unread.length
  const count = filled(files === 1 ? page.unreadOne : page.unreadMany, { count: files })
  const whose = [...new Set(others.unread.map(({ implementer }) => implementer))].join(', ')
  return filled(page.unreadOthers, { files: `${count} (${whose})` })
}

/** @returns whom the report shows and whom not, and what the group's figures are made of then; `null` where it shows everyone. */
export function partText({
  others,
  implementers,
  lang,
}: Pick<IndicatorsReport, 'others' | 'implementers' | 'lang'>): string | null {
  if (others === undefined) return null
  const list = implementers.map(({ id }) => id).join(', ')
  return filled(wordsOf(lang).indicators.page.part, { list, others: others.implementers.join(', ') })
}

/** Ids of those who handed in no participants and of whom that may be told. */
export function withoutTable(report: IndicatorsReport): string[] {
  const { files, whose } = unreadOf(report)
  // A public report does not tell whose file was not read.
  if (report.public !== undefined && files > 0) return []
  const isHidden = isHiddenIn(report)
  return report.implementers
    .map(({ id }) => id)
    .filter((id) => report.totals[id]?.grandTotal === null && !whose.includes(id))
    .filter((id) => !isHidden(totalsKey('grandTotal', unitOf(id))))
}

/** @returns who handed in no participants, in a sentence; `null` where everybody did. */
export function notHandedInText(report: IndicatorsReport): string | null {
  const without = [...withoutTable(report), ...(report.others?.notHandedIn ?? [])]
  if (without.length === 0) return null
  return filled(wordsOf(report.lang).indicators.page.notHandedIn, { list: without.join(', ') })
}
