/** `hanke map FILE`: proposes how an implementer's own export is read. Nothing is written. */
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { en } from '../lang/en.ts'
import { fi, type Words } from '../lang/fi.ts'
import { filled } from '../lang/words.ts'
import type { Project } from '../project/project.ts'
import { folded } from '../read/folded.ts'
import { preview } from '../read/mapping/proposal/preview.ts'
import { propose, sourceOf } from '../read/mapping/proposal/propose.ts'
import { refusals } from '../read/source-file.ts'
import type { TableId } from '../read/tables/definition.ts'
import { tables } from '../read/tables/tables.ts'
import { renderJson } from '../render/json.ts'
import { drawMap } from '../render/terminal-map.ts'
import { mapReport } from '../report/map-report.ts'
import { CannotRun } from './cannot-run.ts'
import { exitCode } from './exit-code.ts'
import { findProject } from './find-project.ts'
import { loadDecision } from './load-decision.ts'
import { askedImplementers, type Options } from './options.ts'
import type { Work } from './program.ts'
import { paperOf } from './screen.ts'

export const runMap: Work = async (screen, options, given) => {
  const bytes = opened(given)
  const table = tableAsked(options.table)
  const project = projectOf(options, given)
  const implementer = implementerOf(options, given, project)
  const proposal = await propose({
    name: basename(given),
    folder: basename(dirname(resolve(given))),
    bytes,
    table,
    implementer,
    project: project?.project ?? null,
  })
  if (proposal === undefined) throw saying('noHeader', 'noHeaderRemedy', { given })
  if ('reason' in proposal) {
    if (proposal.reason === 'pdf') throw saying('isPdf', 'isPdfRemedy', { given })
    const rule =
      Object.entries(refusals).find(([, reasons]) => reasons.some((one) => one === proposal.reason))?.[0] ?? 'FILE-01'
    throw saying('unreadable', 'unreadableRemedy', { given, rule })
  }
  const read = await preview(sourceOf(proposal), proposal.table, basename(given), bytes)
  const report = mapReport(basename(given), proposal, read, options.lang)
  screen.out(options.json ? renderJson(report) : `${drawMap(report, paperOf(screen, options))}\n`)
  return exitCode.clean
}

function opened(given: string): Buffer {
  try {
    return readFileSync(given)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR')
      throw saying('isFolder', 'isFolderRemedy', { given })
    throw saying('noFile', 'noFileRemedy', { given })
  }
}

/** @throws CannotRun where there is no such table. */
function tableAsked(given: string | undefined): TableId | null {
  if (given === undefined) return null
  const found = Object.values(tables).find(({ id, name }) =>
    [id, name.fi, name.en].some((one) => folded(one) === folded(given)),
  )
  if (found === undefined) throw saying('noTable', 'noTableRemedy', { given })
  return found.id
}

/** The project that was named, or in whose folder the file or the user is; `null` where there is none: a proposal needs none. */
function projectOf(options: Options, given: string): { readonly folder: string; readonly project: Project } | null {
  if (options.project !== undefined) {
    const folder = findProject(options.project)
    return { folder, project: loadDecision(folder) }
  }
  const folder = [dirname(resolve(given)), resolve('.')].map(above).find((found) => found !== undefined)
  if (folder === undefined) return null
  try {
    return { folder, project: loadDecision(folder) }
  } catch (error) {
    // A decision that is not finished yet is no reason not to propose.
    if (error instanceof CannotRun) return null
    throw error
  }
}

function above(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'hanke.yaml'))) return folder
    if (folder === dirname(folder)) return undefined
  }
}

/** The one that was asked for, or in whose folder the file lies. @throws CannotRun for one that the decision does not have. */
function implementerOf(options: Options, given: string, found: ReturnType<typeof projectOf>): string | null {
  const [asked] =
    found === null
      ? options.implementer
      : options.implementer.length === 0
        ? []
        : askedImplementers(found.project, options)
  if (asked !== undefined) return asked
  if (found === null) return null
  const [data, folder] = relative(found.folder, resolve(given)).split(/[\\/]/)
  const own = found.project.implementers.find(({ id }) => data === 'data' && id === folder?.toLowerCase())
  return own?.id ?? null
}

type Sentence =
  | 'noFile'
  | 'noFileRemedy'
  | 'isFolder'
  | 'isFolderRemedy'
  | 'isPdf'
  | 'isPdfRemedy'
  | 'noTable'
  | 'noTableRemedy'
  | 'unreadable'
  | 'unreadableRemedy'
  | 'noHeader'
  | 'noHeaderRemedy'

function saying(what: Sentence, remedy: Sentence, values: Readonly<Record<string, string>>): CannotRun {
  const said = ({ map: words }: Words, id: Sentence): string => filled(words[id], values)
  const both = (id: Sentence) => ({ fi: said(fi, id), en: said(en, id) })
  return new CannotRun(both(what), both(remedy))
}
