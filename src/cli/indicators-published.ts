/** The public reports that lie in the folder of the reports: who reads one may have them all, and subtract. */
import { day } from '../day.ts'
import type { Days } from '../indicators/counts.ts'
import { formatDay } from '../lang/format.ts'
import type { Lang } from '../lang/lang.ts'
import { filled, wordsOf } from '../lang/words.ts'
import type { Project } from '../project/project.ts'
import { renderJson } from '../render/json.ts'
import type { IndicatorsReport } from '../report/indicators/shape.ts'
import { type Beside, publicBeside } from '../report/public/public-report.ts'
import { asCountedToday, type Published, readPublished } from '../report/public/published.ts'
import { loadSolver } from '../report/public/solver.ts'
import { spanText } from './indicators-days.ts'
import type { Replaced } from './indicators-replaced.ts'
import { keptCopy } from './kept-copy.ts'
import { shownPath } from './open-project.ts'
import { machineOutputs, textOf } from './reports-folder.ts'

/** Of the same days: several where it was made again, in another language, or for some implementers. */
export interface PublishedSpan {
  readonly days: Days
  readonly published: readonly Published[]
}

/** @returns those of each span, oldest first. */
export function publishedIn(folder: string, project: Project): PublishedSpan[] {
  const found = new Map<string, Published[]>()
  for (const { text } of machineOutputs(folder)) {
    const one = readPublished(text, project)
    if (one !== undefined) found.set(one.until, [...(found.get(one.until) ?? []), one])
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([until, published]) => ({ days: { from: day(published[0]?.from ?? until), until: day(until) }, published }))
}

export interface MadePublic {
  readonly report: IndicatorsReport
  /** For standard error: what could not be taken into account. */
  readonly message: string
}

/** @param spans of the public reports that are out. @param reports of the same spans, as counted today. */
export async function madePublic(
  whole: IndicatorsReport,
  smallestShown: number,
  spans: readonly PublishedSpan[],
  reports: readonly IndicatorsReport[],
): Promise<MadePublic> {
  const kept = spans.map(({ days, published }, at) => ({
    days,
    ...asCountedToday(reports[at] as IndicatorsReport, published),
  }))
  const same = kept.find(({ days }) => days.until === whole.until)
  const beside: Beside = {
    out: kept.filter((one) => one !== same).map(({ out }) => out),
    ...(same?.corrected === 0 ? { before: same.out.hidden } : {}),
  }
  const { report, bare } = publicBeside(whole, smallestShown, await loadSolver(), beside)
  const corrected = kept.filter((one) => one.corrected > 0)
  return { report, message: messageOf(corrected, bare, whole.lang) }
}

/**
 * A public report that stands where a new one is about to be written may be out: where it tells what the new one does not, it is kept, so that
 * later ones are made beside it too.
 */
export function replacedPublic(path: string, report: IndicatorsReport, project: Project): Replaced | undefined {
  const text = textOf(path)
  const earlier = readPublished(text, project)
  const now = readPublished(renderJson(report), project)
  if (earlier === undefined || now === undefined) return undefined
  if ([...earlier.told].every(([key, value]) => now.told.get(key) === value)) return undefined
  const kept = keptCopy(path, earlier.asOf, text)
  if (kept === undefined) return undefined
  const { published: words } = wordsOf(report.lang).indicators
  const said = filled(words.kept, { asOf: formatDay(earlier.asOf, report.lang), path: shownPath(kept) })
  return { outputs: [{ path: kept, content: text }], message: `${said}\n  → ${words.keptRemedy}\n` }
}

function messageOf(
  corrected: readonly { readonly days: Days; readonly corrected: number }[],
  bare: number,
  lang: Lang,
): string {
  const { published: words } = wordsOf(lang).indicators
  return [
    ...corrected.map((one) => filled(words.corrected, { span: spanText(one.days, lang), count: one.corrected })),
    ...(bare === 0 ? [] : [filled(words.bare, { count: bare })]),
    ...(corrected.length === 0 && bare === 0 ? [] : [`  → ${words.remedy}`]),
  ]
    .map((line) => `${line}\n`)
    .join('')
}
