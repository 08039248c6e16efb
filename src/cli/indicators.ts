/** `hanke indicators`: what was counted in a quarter and from the project's start, for each implementer and the group. */
import { day } from '../day.ts'
import type { Days } from '../indicators/counts.ts'
import { wordsOf } from '../lang/words.ts'
import { reportSpans } from '../main.ts'
import { renderJson } from '../render/json.ts'
import { drawIndicators } from '../render/terminal-indicators.ts'
import type { DeliveredReport } from '../report/indicators/delivered.ts'
import { onlyIndicators } from '../report/indicators/only.ts'
import { comparable, restatementOf } from '../report/indicators/restated.ts'
import type { IndicatorsReport } from '../report/indicators/shape.ts'
import { exitOf } from './check.ts'
import { askedDays, lastQuarter, overQuarter, spanName, spanText } from './indicators-days.ts'
import { openDelivered } from './indicators-delivered.ts'
import { earlierMessage, earlierReports, noLongerHolding } from './indicators-earlier.ts'
import { cannotCount } from './indicators-message.ts'
import { indicatorOutputs, indicatorPaths } from './indicators-outputs.ts'
import { replacedReport } from './indicators-replaced.ts'
import { type Opened, openProject } from './open-project.ts'
import type { Work } from './program.ts'
import { withProgress } from './progress.ts'
import { projectSecret } from './project-secret.ts'
import { paperOf } from './screen.ts'
import { tellWritten } from './tell-written.ts'
import { testWritable, writeAll } from './write-files.ts'

export const runIndicators: Work = async (screen, options) => {
  const opened = openProject(options)
  const isPublic = options.public === true
  if (isPublic && options.against !== undefined) throw cannotCount('publicAgainst', 'publicAgainstRemedy')
  const { project, asOf } = opened.task
  const delivered = options.against === undefined ? undefined : openDelivered(options.against, project)
  const asked = askedDays(options, project, asOf)
  const days = delivered === undefined ? (asked ?? lastQuarter(project, asOf)) : sameDays(delivered, asked)
  if (delivered !== undefined) compareSome(delivered, opened.implementers)
  if (isPublic) overQuarter(days, asOf)
  const kind = isPublic ? 'public' : delivered === undefined ? 'whole' : 'changes'
  const everyone = opened.implementers.length === project.implementers.length
  const paths = indicatorPaths(opened.out, {
    span: spanName(days),
    implementers: everyone ? [] : opened.implementers,
    kind,
    lang: options.lang,
  })
  if (!options.json) testWritable(Object.values(paths))
  const kept = kind === 'whole' ? earlierReports(opened.out, project, days.until) : []
  // Loaded only for a report that anybody may read.
  const publishing = isPublic ? await import('./indicators-published.ts') : undefined
  const published = publishing?.publishedIn(opened.out, project) ?? []
  const [whole, ...others] = await withProgress(screen, wordsOf(options.lang).cli.reading, () =>
    counted(opened, [days, ...[...kept, ...published].map((one) => one.days)], delivered),
  )
  const earlier = noLongerHolding(kept, others)
  const own = { ...onlyIndicators(whole, opened.implementers), ...(earlier.length === 0 ? {} : { earlier }) }
  const made = await publishing?.madePublic(whole, project.smallestShown, published, others)
  const report = made === undefined ? own : onlyIndicators(made.report, opened.implementers)
  if (options.json) screen.out(renderJson(report))
  else {
    const replaced =
      kind === 'whole' ? replacedReport(paths.json, report) : publishing?.replacedPublic(paths.json, report, project)
    const outputs = await withProgress(screen, wordsOf(options.lang).cli.drawing, async () => {
      const { drawPage } = await import('./draw-page.ts')
      return indicatorOutputs(report, paths, drawPage(opened.folder, options.lang, screen))
    })
    screen.out(`${drawIndicators(report, paperOf(screen, options))}\n`)
    writeAll([...(replaced?.outputs ?? []), ...outputs])
    tellWritten(screen, options, outputs)
    if (replaced !== undefined) screen.err(replaced.message)
  }
  if (made !== undefined && made.message !== '') screen.err(made.message)
  if (earlier.length > 0) screen.err(earlierMessage(earlier, options.lang))
  return exitOf(own.counts)
}

async function counted(
  { task, folder, implementers }: Opened,
  spans: readonly [Days, ...Days[]],
  delivered: DeliveredReport | undefined,
): Promise<readonly [IndicatorsReport, ...IndicatorsReport[]]> {
  const [report, ...others] = (await reportSpans(task, spans, projectSecret(folder))) as [
    IndicatorsReport,
    ...IndicatorsReport[],
  ]
  const restatement = delivered === undefined ? {} : { restatement: restatementOf(delivered, report, implementers) }
  return [{ ...report, ...restatement }, ...others]
}

/** @throws CannotRun where the delivered report shows none of those who were asked for. */
function compareSome(delivered: DeliveredReport, asked: readonly string[]): void {
  if (comparable(delivered, asked).length > 0) return
  const shown = Object.keys(delivered.totals).join(', ')
  throw cannotCount('otherImplementers', 'otherImplementersRemedy', { delivered: shown, asked: asked.join(', ') })
}

/** A comparison is of the delivered report's own days. @throws CannotRun where others were asked for. */
export function sameDays({ from, until }: DeliveredReport, asked: Days | undefined): Days {
  const own = { from: day(from), until: day(until) }
  if (asked !== undefined && (asked.from !== own.from || asked.until !== own.until))
    throw cannotCount('otherDays', 'otherDaysRemedy', (lang) => ({
      delivered: spanText(own, lang),
      asked: spanText(asked, lang),
    }))
  return own
}
