/** The door: hands the command line to `run` and its answer to the process. */
import { run } from './run.ts'
import { processScreen } from './screen.ts'

process.exitCode = await run(process.argv.slice(2), processScreen)
