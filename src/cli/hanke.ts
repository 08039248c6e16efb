/** The door: hands the command line to `run` and its answer to the process. */
import { run } from './run.ts'
import { processScreen } from './screen.ts'

// The zip writer behind exceljs calls `new Buffer()`; the notice of that is nothing to a user.
process.noDeprecation = true
process.exitCode = await run(process.argv.slice(2), processScreen)
