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
  const stops = findings.filter(({ severity, rule }) => severity === 'stop' && !rule.startsWith('INDI-'))
  const files = new Set(stops.flatMap(({ places }) => places.map(({ path }) => path)))
  const whose = new Set(stops.flatMap(({ implementer }) => (implementer === null ? [] : [implementer])))
  return { files: stops.length === 0 ? 0 : Math.max(1, files.size), whose: [...whose] }
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

/** @returns who handed in no participants, in a sentence; `null` where everybody did. */
export function notHandedInText(report: IndicatorsReport): string | null {
  const { files, whose } = unreadOf(report)
  // A public report does not tell whose file was not read.
  if (report.public !== undefined && files > 0) return null
  const isHidden = isHiddenIn(report)
  const without = report.implementers
    .map(({ id }) => id)
    .filter((id) => report.totals[id]?.grandTotal === null && !whose.includes(id))
    .filter((id) => !isHidden(totalsKey('grandTotal', unitOf(id))))
  if (without.length === 0) return null
  return filled(wordsOf(report.lang).indicators.page.notHandedIn, { list: without.join(', ') })
}
