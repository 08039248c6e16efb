/** `hanke demo [DIR]`: lays the IWM example into a folder, and checks and claims on it. */
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filled, wordsOf } from '../lang/words.ts'
import { check, claim } from '../main.ts'
import { drawCounts, drawRules } from '../render/terminal-check.ts'
import { drawClaim } from '../render/terminal-claim.ts'
import { drawDecision } from '../render/terminal-decision.ts'
import { decisionSummary } from '../report/decision.ts'
import { periodNumbered, tellWritten } from './claim.ts'
import { claimOutputs, outputPaths } from './claim-outputs.ts'
import { exitCode } from './exit-code.ts'
import { openProject, shownPath } from './open-project.ts'
import { said } from './options.ts'
import type { Work } from './program.ts'
import { withProgress } from './progress.ts'
import { paperOf } from './screen.ts'
import { testWritable, writeAll } from './write-files.ts'

/** The example's data runs to the end of the project, so that is the day that it is looked at from. */
const AFTER_THE_PROJECT = '2029-06-30'

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
  testWritable(paths.map(({ path }) => path))
  const [checked, claimed] = await withProgress(
    screen,
    words.cli.reading,
    async () => [await check(task), await claim(task, period)] as const,
  )
  writeAll(await withProgress(screen, words.cli.drawing, () => claimOutputs(claimed, paths)))

  const heading = (text: string): string =>
    `\n${paper.color.bold(paper.color.cyan(`── ${text} ${'─'.repeat(Math.max(0, paper.width - text.length - 4))}`))}\n`
  screen.out(`${filled(laid ? words.cli.demoLaid : words.cli.demoFound, { folder: shownPath(folder) })}\n`)
  screen.out(`${heading(words.decision.title)}${drawDecision(decisionSummary(task.project), paper)}\n`)
  screen.out(
    `${heading(words.terminal.checkTitle)}${[...drawRules(checked.rules, paper), drawCounts(checked.counts, paper)].join('\n')}\n`,
  )
  screen.out(`${heading(filled(words.terminal.claimTitle, { number: period.number }))}${drawClaim(claimed, paper)}\n`)
  tellWritten(
    screen,
    options,
    claimed,
    paths.map(({ path }) => path),
  )
  const next = [
    `hanke check --project ${shownPath(folder)} --as-of ${AFTER_THE_PROJECT}`,
    `hanke claim 2 --project ${shownPath(folder)} --as-of ${AFTER_THE_PROJECT}`,
    'hanke explain TIME-03',
  ]
  screen.out(`\n${words.cli.demoNext}\n${next.map((line) => `  ${line}`).join('\n')}\n`)
  // The example holds mistakes on purpose: that they were found is its success.
  return exitCode.clean
}

/** @returns false where the folder holds a project already. @throws CannotRun where it holds something else. */
function lay(folder: string): boolean {
  if (existsSync(join(folder, 'hanke.yaml'))) return false
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw said(
      (words) => words.demoNotEmpty,
      (words) => words.demoNotEmptyRemedy,
      { folder: shownPath(folder) },
    )
  }
  mkdirSync(folder, { recursive: true })
  const example = fileURLToPath(new URL('../fixtures/iwm/', import.meta.url))
  cpSync(join(example, 'hanke.yaml'), join(folder, 'hanke.yaml'))
  cpSync(join(example, 'data'), join(folder, 'data'), { recursive: true })
  return true
}
