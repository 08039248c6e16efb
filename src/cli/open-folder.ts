/** A folder with a `hanke.yaml` of any kind, as the documents of `hanke report` read it. */
import { existsSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { MemberRefusal } from '../claim/portfolio-plan.ts'
import type { HankeDocument } from '../project/document.ts'
import type { StartHelpers } from '../read/dossier.ts'
import type { InputFile } from '../read/read-table.ts'
import { CannotRun } from './cannot-run.ts'
import { loadAnyDecision } from './load-decision.ts'
import { dataFiles, textFiles } from './read-files.ts'
import { startThreads } from './reading-threads.ts'

export interface Folder {
  /** Its own name, without the folders above it. */
  readonly name: string
  readonly document: HankeDocument
  /** Every file under `data/`. */
  readonly files: readonly InputFile[]
  /** Every file under `texts/`. */
  readonly texts: readonly InputFile[]
  readonly startHelpers: StartHelpers
  /** A project's folder beside or within this one, by its path from here, or why it tells nothing. */
  readonly member: (path: string) => Folder | MemberRefusal
}

/** @throws CannotRun where its `hanke.yaml` cannot be read. */
export function openFolder(path: string): Folder {
  return folderOf(path, loadAnyDecision(path))
}

/** The same where its `hanke.yaml` has been read. */
export function folderOf(path: string, document: HankeDocument): Folder {
  return {
    name: basename(path),
    document,
    files: dataFiles(path),
    texts: textFiles(path),
    startHelpers: startThreads(path),
    member: (inner) => openMember(resolve(path, inner)),
  }
}

function openMember(path: string): Folder | MemberRefusal {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return 'no-folder'
  if (!existsSync(join(path, 'hanke.yaml'))) return 'no-decision'
  try {
    return openFolder(path)
  } catch (error) {
    if (error instanceof CannotRun) return 'broken'
    throw error
  }
}
