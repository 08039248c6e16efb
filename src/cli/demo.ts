/** `hanke demo [DIR]`: lays the IWM example into a folder, checks and claims on it, and counts its indicators. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { day } from '../day.ts'
import { quarterOf } from '../indicators/quarters.ts'
import { filled, wordsOf } from '../lang/words.ts'
import { check, claim, reportIndicators } from '../main.ts'
import { renderJson } from '../render/json.ts'
import { drawCounts, drawRules } from '../render/terminal-check.ts'
import { drawClaim } from '../render/terminal-claim.ts'
import { drawDecision } from '../render/terminal-decision.ts'
import { drawStanding, drawTargets } from '../render/terminal-indicators.ts'
import { decisionSummary } from '../report/decision.ts'
import { spanText } from '../report/indicators/span-text.ts'
import { CannotRun } from './cannot-run.ts'
import { periodNumbered } from './claim.ts'
import { claimOutputs, outputPaths } from './claim-outputs.ts'
import { exitCode } from './exit-code.ts'
import { indicatorOutputs, indicatorPaths } from './indicators-outputs.ts'
import { installed } from './installed.ts'
import { openProject, shownPath } from './open-project.ts'
import { said } from './options.ts'
import type { Work } from './program.ts'
import { withProgress } from './progress.ts'
import { projectSecret } from './project-secret.ts'
import { paperOf } from './screen.ts'
import { tellWritten } from './tell-written.ts'
import { testWritable, writeAll } from './write-files.ts'

/** The example's data runs to the end of the project, so that is the day that it is looked at from. */
const AFTER_THE_PROJECT = '2029-06-30'
/** Two thirds of the way: some targets are on track, and of others it is still time to ask. */
const QUARTER = quarterOf(day('2028-06-30'))

export const demo: Work = async (screen, options, given) => {
  const folder = resolve(given === '' ? 'iwm' : given)
  const words = wordsOf(options.lang)
  const paper = paperOf(screen, options)
  const laid = lay(folder)
  const { task, implementers, out } = openProject({
    ...options,
    project: folder,
    asOf: options.asOf ?? AFTER_THE_PROJECT,
    implementer: [],
  })
  const period = periodNumbered(task.project, '1')
  const paths = outputPaths(out, period.number, implementers, true, options.lang)
  const countedPaths = indicatorPaths(out, { span: QUARTER.name, implementers: [], kind: 'whole', lang: options.lang })
  if (!options.json) testWritable([...paths.map(({ path }) => path), ...Object.values(countedPaths)])
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
    return [...(await claimOutputs(claimed, paths, draw)), ...(await indicatorOutputs(counted, countedPaths, draw))]
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
  tellWritten(
    screen,
    options,
    [...outputs].sort((a, b) => Number(isPage(b)) - Number(isPage(a))),
  )
  const { check: checkName, claim: claimName, explain: explainName } = words.commandNames
  const next = [
    `${called()} ${checkName} --project ${typed(shownPath(folder))} --as-of ${AFTER_THE_PROJECT}`,
    `${called()} ${claimName} 2 --project ${typed(shownPath(folder))} --as-of ${AFTER_THE_PROJECT}`,
    `${called()} ${words.indicators.command} --project ${typed(shownPath(folder))} --as-of ${AFTER_THE_PROJECT} --until 2029-05-31`,
    `${called()} ${explainName} TIME-03`,
  ]
  screen.out(`\n${words.cli.demoNext}\n${next.map((line) => `  ${line}`).join('\n')}\n`)
  return exitCode.clean
}

/** @returns false where the folder holds the example already. @throws CannotRun where it holds something else. */
function lay(folder: string): boolean {
  const example = fileURLToPath(installed('fixtures/iwm/'))
  const named = { folder: shownPath(folder), path: shownPath(folder) }
  try {
    if (existsSync(join(folder, 'hanke.yaml'))) {
      // A claim of the example's day among someone's own reports would be taken for theirs.
      if (sameBytes(join(folder, 'hanke.yaml'), join(example, 'hanke.yaml'))) return false
      throw said(
        (words) => words.demoOtherProject,
        (words) => words.demoNotEmptyRemedy,
        named,
      )
    }
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      throw said(
        (words) => words.demoNotEmpty,
        (words) => words.demoNotEmptyRemedy,
        named,
      )
    }
    mkdirSync(folder, { recursive: true })
    cpSync(join(example, 'data'), join(folder, 'data'), { recursive: true })
    cpSync(join(example, 'hanke.yaml'), join(folder, 'hanke.yaml'))
    return true
  } catch (error) {
    if (error instanceof CannotRun) throw error
    throw said(
      (words) => words.noFolder,
      (words) => words.demoNotEmptyRemedy,
      named,
    )
  }
}

function sameBytes(one: string, other: string): boolean {
  return readFileSync(one).equals(readFileSync(other))
}

/** What people look at stands first. */
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
