/** A report that stands where a new one is about to be written: where its figures differ, it is kept, and that is said. */
import { existsSync } from 'node:fs'
import { formatDay } from '../lang/format.ts'
import { filled, wordsOf } from '../lang/words.ts'
import { readDelivered } from '../report/indicators/delivered.ts'
import { restatementOf } from '../report/indicators/restated.ts'
import type { IndicatorsReport } from '../report/indicators/shape.ts'
import { isSameProject } from '../report/read-back.ts'
import { keptCopy } from './kept-copy.ts'
import { shownPath } from './open-project.ts'
import { textOf } from './reports-folder.ts'
import type { Output } from './write-files.ts'

export interface Replaced {
  /** The earlier report under a name of its own; none where that very report is kept already. */
  readonly outputs: readonly Output[]
  /** For standard error. */
  readonly message: string
}

/** @returns `undefined` where there is no earlier report of the same days, or none of its figures and records differs. */
export function replacedReport(path: string, report: IndicatorsReport): Replaced | undefined {
  const text = textOf(path)
  const earlier = readDelivered(text)
  if (typeof earlier === 'string' || !isSameProject(earlier.project, report.project)) return undefined
  if (earlier.from !== report.from || earlier.until !== report.until) return undefined
  const { figures, records } = restatementOf(earlier, report)
  const changed = figures.length > 0 ? figures.length : (records ?? []).length
  if (changed === 0) return undefined
  const kept = keptCopy(path, earlier.asOf, text)
  if (kept === undefined) return undefined
  const words = wordsOf(report.lang).indicators
  const shown = shownPath(kept)
  const command = `hanke ${words.command} --against ${shown.includes(' ') ? `"${shown}"` : shown}`
  return {
    outputs: existsSync(kept) ? [] : [{ path: kept, content: text }],
    message: [
      filled(figures.length > 0 ? words.replaced.kept : words.replaced.keptRecords, {
        asOf: formatDay(earlier.asOf, report.lang),
        count: changed,
        path: shown,
      }),
      `  → ${filled(words.replaced.see, { command })}`,
      '',
    ].join('\n'),
  }
}
