/**
 * `hanke demo [DIR]`: lays the IWM example into a folder, checks and claims on it, counts its indicators, and draws the monitoring report that
 * is handed in with the claim.
 */
import { basename, resolve } from 'node:path'
import { day } from '../day.ts'
import { quarterOf } from '../indicators/quarters.ts'
import { filled, wordsOf } from '../lang/words.ts'
import { check, claim, reportIndicators } from '../main.ts'
import { renderJson } from '../render/json.ts'
import { drawCounts, drawRules } from '../render/terminal-check.ts'
import { drawClaim } from '../render/terminal-claim.ts'
import { drawDecision } from '../render/terminal-decision.ts'
import { drawStanding, drawTargets } from '../render/terminal-indicators.ts'
import { wrapped } from '../render/wrapped.ts'
import { decisionSummary } from '../report/decision.ts'
import { spanText } from '../report/indicators/span-text.ts'
import { periodNumbered } from './claim.ts'
import { claimOutputs, outputPaths } from './claim-outputs.ts'
import { documentOutputs, documentPath, type Ending, endings } from './document-outputs.ts'
import { exitCode } from './exit-code.ts'
import { indicatorOutputs, indicatorPaths } from './indicators-outputs.ts'
import { layExample } from './lay-example.ts'
import { openFolder } from './open-folder.ts'
import { openProject, shownPath } from './open-project.ts'
import type { Work } from './program.ts'
import { withProgress } from './progress.ts'
import { projectSecret } from './project-secret.ts'
import { paperOf } from './screen.ts'
import { testWritable, writeAll } from './write-files.ts'

/** The example's data runs to the end of the project, so that is the day that it is looked at from. */
const AFTER_THE_PROJECT = '2029-06-30'
/** Two thirds of the way: some targets are on track, and of others it is still time to ask. */
const QUARTER = quarterOf(day('2028-06-30'))

export const demo: Work = async (screen, options, given) => {
  const folder = resolve(given === '' ? 'iwm' : given)
  const words = wordsOf(options.lang)
  const paper = paperOf(screen, options)
  const laid = layExample(folder)
  const { task, implementers, out } = openProject({
    ...options,
    project: folder,
    asOf: options.asOf ?? AFTER_THE_PROJECT,
    implementer: [],
  })
  const period = periodNumbered(task.project, '1')
  const paths = outputPaths(out, period.number, implementers, true, options.lang)
  const countedPaths = indicatorPaths(out, { span: QUARTER.name, implementers: [], kind: 'whole', lang: options.lang })
  const progressPath = (ending: Ending): string => documentPath(out, 'progress', period.number, ending, options.lang)
  if (!options.json)
    testWritable([...paths.map(({ path }) => path), ...Object.values(countedPaths), ...endings.map(progressPath)])
  const [checked, claimed] = await withProgress(
    screen,
    words.cli.reading,
    async () => [await check(task), await claim(task, period)] as const,
  )
  // The example holds mistakes on purpose: that they were found is its success.
  if (options.json) {
    screen.out(renderJson(claimed))
    return exitCode.clean
  }
  const counted = await reportIndicators(task, QUARTER, projectSecret(folder))
  const outputs = await withProgress(screen, words.cli.drawing, async () => {
    const { drawPage } = await import('./draw-page.ts')
    const draw = drawPage(folder, options.lang, screen)
    const { drawProgress } = await import('./documents/progress.ts')
    const asked = { folder: openFolder(folder), asOf: task.asOf, lang: options.lang }
    const progress = await drawProgress({ kind: 'project', project: task.project }, asked, period)
    return [
      ...(await claimOutputs(claimed, paths, draw)),
      ...(await indicatorOutputs(counted, countedPaths, draw)),
      ...(await documentOutputs(progress, progressPath, draw)),
    ]
  })

  const heading = (text: string): string =>
    `\n${paper.color.bold(paper.color.cyan(`── ${text} ${'─'.repeat(Math.max(0, paper.width - text.length - 4))}`))}\n`
  screen.out(`${filled(laid ? words.cli.demoLaid : words.cli.demoFound, { folder: shownPath(folder) })}\n`)
  screen.out(`${heading(words.decision.title)}${drawDecision(decisionSummary(task.project), paper)}\n`)
  screen.out(
    `${heading(words.terminal.checkTitle)}${[...drawRules(checked.rules, paper), drawCounts(checked.counts, paper)].join('\n')}\n`,
  )
  screen.out(`${heading(filled(words.terminal.claimTitle, { number: period.number }))}${drawClaim(claimed, paper)}\n`)
  const indicators = [...drawTargets(counted, paper), ...drawStanding(counted, paper)]
  screen.out(`${heading(filled(words.indicators.title, { span: spanText(counted) }))}${indicators.join('\n')}\n`)
  writeAll(outputs)
  const { check: checkName, claim: claimName, explain: explainName } = words.commandNames
  const next = [
    `${called()} ${checkName} --project ${typed(shownPath(folder))} --as-of ${AFTER_THE_PROJECT}`,
    `${called()} ${claimName} 2 --project ${typed(shownPath(folder))} --as-of ${AFTER_THE_PROJECT}`,
    `${called()} ${words.indicators.command} --project ${typed(shownPath(folder))} --as-of ${AFTER_THE_PROJECT} --until 2029-05-31`,
    `${called()} ${words.report.command} ${words.report.names.decision} --project ${typed(shownPath(folder))}`,
    `${called()} ${explainName} TIME-03`,
  ]
  screen.out(`\n${words.cli.demoNext}\n${next.map((line) => `  ${line}`).join('\n')}\n`)
  const { openFirst } = words.terminal
  const made = [
    [filled(words.terminal.claimTitle, { number: period.number }), paths.find(isPage)?.path ?? '', openFirst],
    [filled(words.indicators.title, { span: spanText(counted) }), countedPaths.html, ''],
    [filled(words.progress.title, { number: period.number }), progressPath('html'), ''],
    ['', progressPath('pdf'), ''],
  ] as const
  const width = Math.max(...made.map(([title]) => title.length))
  const lines = made.map(([title, path, mark]) =>
    `  ${title.padEnd(width)}  ${basename(path)}${mark === '' ? '' : `  ← ${mark}`}`.trimEnd(),
  )
  screen.out(`\n${filled(words.cli.demoDocuments, { folder: shownPath(out) })}\n${lines.join('\n')}\n`)
  screen.out(`${wrapped(words.cli.demoOthers, paper.width, '  ').join('\n')}\n`)
  return exitCode.clean
}

function isPage({ path }: { readonly path: string }): boolean {
  return path.endsWith('.html')
}

/** As it must be typed: a path with spaces in quotation marks. */
function typed(path: string): string {
  return path.includes(' ') ? `"${path}"` : path
}

/** As the user called it: `npx hanke` works in the folder that hanke was installed in, `hanke` where it was installed for all. */
function called(): string {
  return process.env.npm_command === 'exec' ? 'npx hanke' : 'hanke'
}
