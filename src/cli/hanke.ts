/** The door: hands the command line to `run` and its answer to the process. */
import { wordsOf } from '../lang/words.ts'
import { exitCode } from './exit-code.ts'
import { askedLang } from './options.ts'
import { run, tellDefect } from './run.ts'
import { processScreen } from './screen.ts'

const argv = process.argv.slice(2)

// A reader that has seen enough (`| head`, a pager that was closed) is no trouble; a disk that is full behind `>` is.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE' || process.exitCode === exitCode.cannotRun) return
  const words = wordsOf(askedLang(argv)).cli
  processScreen.err(`hanke: ${words.outputLost}\n  → ${words.outputLostRemedy}\n`)
  process.exitCode = exitCode.cannotRun
})
process.stderr.on('error', () => {})

// What Node prints by itself of an error that nobody caught would quote it, and an error may quote a cell.
process.on('uncaughtException', (error) => {
  process.exit(tellDefect(error, processScreen, askedLang(argv)))
})

const code = await run(argv, processScreen)
process.exitCode ??= code
