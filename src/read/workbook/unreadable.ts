/** Thrown deep in a workbook and caught at its door, where it becomes the file's refusal. */
import type { RefusalReason } from '../source-file.ts'
import type { WorkbookLimit } from './limits.ts'

export class Unreadable extends Error {
  readonly reason: RefusalReason
  /** The limit that was passed, the cell, the sheets. */
  readonly about: string | null
  readonly line: number | null

  constructor(reason: RefusalReason, about: string | null = null, line: number | null = null) {
    super(reason)
    this.reason = reason
    this.about = about
    this.line = line
  }
}

export function broken(): Unreadable {
  return new Unreadable('broken-workbook')
}

export function beyond(limit: WorkbookLimit): Unreadable {
  return new Unreadable('too-large-workbook', limit)
}
