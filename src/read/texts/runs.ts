/** Words that look alike stand together. */
import type { Run } from './prose.ts'

export function plain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}

/** Neighbours of one look as one run. */
export function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (run.text === '') continue
    if (last !== undefined && last.emphasis === run.emphasis && last.strong === run.strong)
      all[all.length - 1] = { ...last, text: last.text + run.text }
    else all.push(run)
  }
  return all
}
