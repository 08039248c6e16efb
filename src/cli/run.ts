/** Runs one command line and turns whatever happens into text and an exit code. No stack trace ever reaches a user. */
import { createHash } from 'node:crypto'
import { CommanderError } from 'commander'
import { type Lang, langs } from '../lang/lang.ts'
import { filled, wordsOf } from '../lang/words.ts'
import { harmless } from '../render/harmless.ts'
import { CannotRun } from './cannot-run.ts'
import { exitCode } from './exit-code.ts'
import { held } from './held-screen.ts'
import { askedLang, type Given, said } from './options.ts'
import { PersonalInOutput } from './personal-in-output.ts'
import { type Asked, program } from './program.ts'
import type { Screen } from './screen.ts'
import { usageError } from './usage-error.ts'
import { version } from './version.ts'

/** @param shown what the command says stands there once it has done all its work. @returns the exit code. */
export async function run(argv: readonly string[], shown: Screen): Promise<number> {
  const lang = askedLang(argv)
  const asked: Asked = { exitCode: exitCode.clean }
  const screen = held(shown)
  const root = program(lang, screen, version, asked)
  root.hook('preAction', () => {
    const given = root.opts<Given>().lang
    if (given !== undefined && !langs.some((known) => known === given))
      throw said(
        (words) => words.badLang,
        (words) => words.badLangRemedy,
        { given },
      )
  })
  try {
    await root.parseAsync([...argv], { from: 'user' })
    screen.release()
    return asked.exitCode
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.code === 'commander.help') root.outputHelp()
      else if (error.exitCode !== 0) return tell(usageError(error, root), screen, lang)
      screen.release()
      return exitCode.clean
    }
    if (error instanceof PersonalInOutput) {
      const { personalLines } = await import('./scan-decision.ts')
      return tell(new PersonalInOutput(error.outputs, personalLines(root.opts<Given>().project)), screen, lang)
    }
    if (error instanceof CannotRun) return tell(error, screen, lang)
    return tellDefect(error, screen, lang)
  }
}

function tell(problem: CannotRun, screen: Screen, lang: Lang): number {
  const details = problem.lines(lang)
  screen.err(harmless([`hanke: ${problem.said[lang]}`, ...details, `  → ${problem.remedy[lang]}`, ''].join('\n')))
  return exitCode.cannotRun
}

/** The text of an unexpected error may quote a cell, so only a fingerprint of where it arose is shown: the same on every machine. */
export function tellDefect(error: unknown, screen: Pick<Screen, 'err'>, lang: Lang): number {
  const words = wordsOf(lang).cli
  const where = error instanceof Error ? (error.stack ?? '').match(/[\w.-]+\.[cm]?[jt]s:\d+:\d+/g) : null
  const place = [error instanceof Error ? error.name : typeof error, ...(where ?? [])].join(' ')
  const code = createHash('sha256').update(place).digest('hex').slice(0, 8)
  screen.err(`hanke ${version}: ${words.defect}\n  → ${filled(words.defectRemedy, { code })}\n`)
  return exitCode.defect
}
