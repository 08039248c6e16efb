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

void run(argv, processScreen).then((code) => {
  process.exitCode ??= code
  // Nothing is left to do but to be torn down, which takes its time. What failed to be written is told of first, and what a slow pipe
  // has not taken yet is waited for.
  setImmediate(() => {
    if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit()
  })
})
