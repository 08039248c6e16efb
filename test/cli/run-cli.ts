/** Runs a command line in this process and keeps what it says. */
import { run } from '../../src/cli/run.ts'

export interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

interface Terminal {
  readonly columns?: number
  readonly isTerminal?: boolean
}

export async function runCli(
  argv: readonly string[],
  { columns = 80, isTerminal = false }: Terminal = {},
): Promise<Said> {
  let out = ''
  let err = ''
  const code = await run(argv, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    columns,
    isTerminal,
    showsProgress: false,
  })
  return { code, out, err }
}
