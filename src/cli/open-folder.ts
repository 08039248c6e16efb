/** A folder with a `hanke.yaml` of any kind, as the documents of `hanke report` read it. */
import { basename, resolve } from 'node:path'
import type { HankeDocument } from '../project/document.ts'
import type { StartHelpers } from '../read/dossier.ts'
import type { InputFile } from '../read/read-table.ts'
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
  /** A folder beside or within this one, by its path from here. @throws CannotRun where there is none, or its `hanke.yaml` cannot be read. */
  readonly open: (path: string) => Folder
}

/** @throws CannotRun where its `hanke.yaml` cannot be read. */
export function openFolder(path: string): Folder {
  return {
    name: basename(path),
    document: loadAnyDecision(path),
    files: dataFiles(path),
    texts: textFiles(path),
    startHelpers: startThreads(path),
    open: (inner) => openFolder(resolve(path, inner)),
  }
}
