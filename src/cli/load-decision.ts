/** Reads `hanke.yaml` from the disk. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '../lang/lang.ts'
import { filled, wordsOf } from '../lang/words.ts'
import type { Complaint } from '../project/complaint.ts'
import { complaintText } from '../project/complaint-text.ts'
import type { HankeDocument } from '../project/document.ts'
import { loadDocument } from '../project/load.ts'
import type { Project } from '../project/project.ts'
import { toUtf8 } from '../read/encoding.ts'
import { CannotRun } from './cannot-run.ts'
import { drawnFrom } from './documents.ts'
import { inBoth, said } from './options.ts'

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

/** @throws CannotRun where the file cannot be opened, or describes something else than a project; BrokenDecision where it does not fit. */
export function loadDecision(folder: string): Project {
  const document = loadAnyDecision(folder)
  if (document.kind === 'project') return document.project
  const { kind } = document
  throw new CannotRun(
    inBoth((lang) => filled(wordsOf(lang).report.notAProject, { kind: wordsOf(lang).report.kinds[kind] })),
    inBoth((lang) => {
      const { report } = wordsOf(lang)
      return filled(report.notAProjectRemedy, {
        list: drawnFrom(kind)
          .map((name) => report.names[name])
          .join(', '),
      })
    }),
  )
}

/** Of any kind. @throws CannotRun where the file cannot be opened; BrokenDecision where it does not fit. */
export function loadAnyDecision(folder: string): HankeDocument {
  const { text, sha256 } = decisionFile(folder)
  const loaded = loadDocument(text)
  if ('complaints' in loaded) throw new BrokenDecision(loaded.complaints)
  const { document } = loaded
  switch (document.kind) {
    case 'project':
      return { ...document, project: { ...document.project, sha256 } }
    case 'recorded':
      return { ...document, recorded: { ...document.recorded, sha256 } }
    case 'programme':
      return { ...document, programme: { ...document.programme, sha256 } }
    case 'portfolio':
      return { ...document, portfolio: { ...document.portfolio, sha256 } }
  }
}

function decisionFile(folder: string): { readonly text: string; readonly sha256: string } {
  let bytes: Buffer
  try {
    bytes = readFileSync(join(folder, 'hanke.yaml'))
  } catch {
    throw said(
      (words) => words.unreadableDecision,
      (words) => words.unreadableDecisionRemedy,
    )
  }
  return {
    // Notepad may have saved it as ANSI or Unicode; the words of the decision are printed everywhere, so their ä must survive.
    text: toUtf8(bytes).utf8.toString('utf8'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}
