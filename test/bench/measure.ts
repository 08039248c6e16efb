/** Times commands as whole processes, in turn (A, B, A, B, …), so that a noisy machine disturbs both alike. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Command {
  readonly name: string
  /** Arguments of `node`, or of another program. */
  readonly node: readonly string[]
  readonly program?: string
  /** Exit codes that mean it did its work: 0, and for hanke 1 where there are findings. */
  readonly expects?: readonly number[]
}

export interface Measured {
  readonly seconds: number
  readonly mebibytes: number
}

const RUNS = 5
const PRELOAD = fileURLToPath(new URL('../../test/bench/rss.js', import.meta.url))

/** The median of five runs of each command after a warm-up. @throws Error where a command fails. */
export function measure(commands: readonly Command[]): Map<string, Measured> {
  const runs = new Map<string, Measured[]>(commands.map(({ name }) => [name, []]))
  for (let run = -1; run < RUNS; run++) {
    for (const command of commands) {
      const measured = once(command)
      if (run >= 0) runs.get(command.name)?.push(measured)
    }
  }
  return new Map(
    [...runs].map(([name, list]) => [
      name,
      {
        seconds: median(list.map(({ seconds }) => seconds)),
        mebibytes: median(list.map(({ mebibytes }) => mebibytes)),
      },
    ]),
  )
}

function once({ name, node, program, expects = [0] }: Command): Measured {
  const from = process.hrtime.bigint()
  const [run, args] = program === undefined ? [process.execPath, ['--import', PRELOAD, ...node]] : [program, node]
  const done = spawnSync(run, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
  })
  const seconds = Number(process.hrtime.bigint() - from) / 1e9
  if (!expects.includes(done.status ?? -1))
    throw new Error(`${name} ended with ${done.status}: ${String(done.stderr).slice(0, 2000)}`)
  return { seconds, mebibytes: Number(String(done.output[3])) / 1024 }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
