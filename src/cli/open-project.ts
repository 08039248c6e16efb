/** What every command on a project starts with: folder, decision, files, day, and the implementers that were asked for. */
import { join, relative, resolve } from 'node:path'
import type { Task } from '../main.ts'
import type { Project } from '../project/project.ts'
import { findProject } from './find-project.ts'
import { loadDecision } from './load-decision.ts'
import { askedImplementers, asOfDay, type Options } from './options.ts'
import { dataFiles, misplacedFiles } from './read-files.ts'
import { startThreads } from './reading-threads.ts'

export interface Opened {
  /** The project's. */
  readonly folder: string
  readonly task: Task
  /** Ids of the implementers to report, in the decision's order. */
  readonly implementers: readonly string[]
  /** Where outputs go. */
  readonly out: string
}

/** @throws CannotRun */
export function openProject(options: Options): Opened {
  const folder = findProject(options.project)
  return opened(folder, options, loadDecision(folder))
}

/** The same of a decision that has been read. @throws CannotRun */
export function opened(folder: string, options: Options, project: Project): Opened {
  const asOf = asOfDay(options)
  const files = [...dataFiles(folder), ...misplacedFiles(folder)]
  return {
    folder,
    task: { project, files, asOf, lang: options.lang, startHelpers: startThreads(folder) },
    implementers: askedImplementers(project, options),
    out: outOf(folder, options),
  }
}

/** Where a project's outputs go. */
export function outOf(folder: string, { out }: Options): string {
  return out === undefined ? join(folder, 'reports') : resolve(out)
}

/** A path as the user would type it from here. */
export function shownPath(path: string): string {
  return (relative('.', path) || '.').replaceAll('\\', '/')
}
