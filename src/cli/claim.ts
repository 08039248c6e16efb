/** `hanke claim N`: the claim of one period for each implementer and the group. */
import { formatDay } from '../lang/format.ts'
import type { Lang } from '../lang/lang.ts'
import { filled, wordsOf } from '../lang/words.ts'
import { claim } from '../main.ts'
import type { ClaimPeriod, Project } from '../project/project.ts'
import { renderJson } from '../render/json.ts'
import { drawClaim } from '../render/terminal-claim.ts'
import { onlyImplementers } from '../report/only.ts'
import { exitOf } from './check.ts'
import { earlierClaims } from './claim-earlier.ts'
import { notComparedMessage } from './claim-not-compared.ts'
import { claimOutputs, outputPaths } from './claim-outputs.ts'
import { replacedClaim } from './claim-replaced.ts'
import { openProject } from './open-project.ts'
import { said } from './options.ts'
import type { Work } from './program.ts'
import { withProgress } from './progress.ts'
import { paperOf } from './screen.ts'
import { tellWritten } from './tell-written.ts'
import { testWritable, writeAll } from './write-files.ts'

export const runClaim: Work = async (screen, options, given) => {
  const { folder, task, implementers, out } = openProject(options)
  const period = periodNumbered(task.project, given)
  const everyone = implementers.length === task.project.implementers.length
  const paths = outputPaths(out, period.number, implementers, everyone, options.lang)
  if (!options.json) testWritable(paths.map(({ path }) => path))
  const { claimed, notCompared } = await earlierClaims(out, task.project, period, options.lang)
  const report = await withProgress(screen, wordsOf(options.lang).cli.reading, async () =>
    onlyImplementers(await claim(task, period, claimed), implementers),
  )
  if (options.json) screen.out(renderJson(report))
  else {
    const outputs = await withProgress(screen, wordsOf(options.lang).cli.drawing, async () => {
      const { drawPage } = await import('./draw-page.ts')
      return claimOutputs(report, paths, drawPage(folder, options.lang, screen))
    })
    const written = paths.find(({ kind }) => kind === 'json')
    const replaced = written && (await replacedClaim(written.path, report))
    screen.out(`${drawClaim(report, paperOf(screen, options))}\n`)
    writeAll([...(replaced?.outputs ?? []), ...outputs])
    tellWritten(screen, options, outputs)
    if (replaced !== undefined) screen.err(replaced.message)
  }
  screen.err(notComparedMessage(notCompared, options.lang))
  return exitOf(report.counts)
}

/** @throws CannotRun that lists the periods of the decision. */
export function periodNumbered(project: Project, given: string): ClaimPeriod {
  const period = project.claimPeriods.find(({ number }) => String(number) === given.trim())
  if (period !== undefined) return period
  throw said(
    (words) => words.unknownPeriod,
    () => '{periods}',
    (lang) => ({ given, periods: periodsOf(project, lang) }),
  )
}

/** Which periods there are to choose from, or how the first is written down. */
export function periodsOf({ claimPeriods }: Project, lang: Lang): string {
  const words = wordsOf(lang).cli
  if (claimPeriods.length === 0) return words.noPeriods
  const list = claimPeriods.map(
    ({ number, start, end }) => `${number} (${formatDay(start, lang)} – ${formatDay(end, lang)})`,
  )
  return filled(words.periods, { list: list.join(', ') })
}
