/** The terminal that a command speaks to; tests hand in their own. */
import pc from 'picocolors'
import type { Lang } from '../lang/lang.ts'
import type { Paper } from '../render/terminal-table.ts'
import { narrow } from './narrow.ts'

export interface Screen {
  /** Human text, or the machine output alone. */
  readonly out: (text: string) => void
  /** Progress and warnings about the run. */
  readonly err: (text: string) => void
  readonly columns: number
  readonly isTerminal: boolean
  /** Whether progress may be drawn. */
  readonly showsProgress: boolean
}

export const processScreen: Screen = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(narrow(text)),
  columns: process.stdout.columns ?? 80,
  isTerminal: process.stdout.isTTY === true,
  showsProgress: process.stderr.isTTY === true,
}

/** Lines longer than this are hard to read, however wide the window. */
const WIDEST = 120

export function paperOf(screen: Screen, { lang, color }: { lang: Lang; color: boolean }): Paper {
  const colored = color && screen.isTerminal && (process.env.NO_COLOR ?? '') === ''
  return { width: Math.min(Math.max(screen.columns, 40), WIDEST), color: pc.createColors(colored), lang }
}

/** Text that goes to a file: no colour, and as wide as a printed page. */
export function outputPaper(lang: Lang): Paper {
  return { width: 100, color: pc.createColors(false), lang }
}
