/** For the build alone: runs command lines one after another and lets nothing be seen, so that V8 has compiled what they use. */
import { run } from './run.ts'
import type { Screen } from './screen.ts'

const nowhere: Screen = { out: () => {}, err: () => {}, columns: 80, isTerminal: false, showsProgress: false }

export async function warmUp(lines: readonly (readonly string[])[]): Promise<void> {
  for (const line of lines) await run(line, nowhere)
}
