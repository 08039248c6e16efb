/** Reads `hanke.yaml` from the disk. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '../lang/lang.ts'
import { filled, wordsOf } from '../lang/words.ts'
import type { Complaint } from '../project/complaint.ts'
import { complaintText } from '../project/complaint-text.ts'
import { loadProject } from '../project/load.ts'
import type { Project } from '../project/project.ts'
import { toUtf8 } from '../read/encoding.ts'
import { CannotRun } from './cannot-run.ts'
import { said } from './options.ts'

/** A reader mends these first; hundreds at once would scroll the first ones away. */
const MOST_COMPLAINTS = 40

/** A decision that does not fit its schema (PLAN-01): many complaints at once, none hidden behind the first. */
export class BrokenDecision extends CannotRun {
  readonly complaints: readonly Complaint[]

  constructor(complaints: readonly Complaint[]) {
    const { said: what, remedy } = said(
      (words) => words.brokenDecision,
      (words) => words.brokenDecisionRemedy,
      { count: String(complaints.length) },
    )
    super(what, remedy)
    this.complaints = complaints
  }

  /** One paragraph a complaint. */
  override lines(lang: Lang): string[] {
    const shown = this.complaints.slice(0, MOST_COMPLAINTS).map((complaint) => {
      const { message, fix } = complaintText(complaint, lang)
      return `  ${message}\n    → ${fix}`
    })
    const more = this.complaints.length - shown.length
    return more === 0 ? shown : [...shown, `  ${filled(wordsOf(lang).cli.moreComplaints, { count: more })}`]
  }
}

/** @throws CannotRun where the file cannot be opened; BrokenDecision where it does not fit. */
export function loadDecision(folder: string): Project {
  let bytes: Buffer
  try {
    bytes = readFileSync(join(folder, 'hanke.yaml'))
  } catch {
    throw said(
      (words) => words.unreadableDecision,
      (words) => words.unreadableDecisionRemedy,
    )
  }
  // Notepad may have saved it as ANSI or Unicode; the words of the decision are printed everywhere, so their ä must survive.
  const loaded = loadProject(toUtf8(bytes).utf8.toString('utf8'))
  if ('complaints' in loaded) throw new BrokenDecision(loaded.complaints)
  return { ...loaded.project, sha256: createHash('sha256').update(bytes).digest('hex') }
}
