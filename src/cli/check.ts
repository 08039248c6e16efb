/** `hanke check`: every rule on every table, whatever the folder describes. */
import { join, resolve } from 'node:path'
import { filled, wordsOf } from '../lang/words.ts'
import { check } from '../main.ts'
import { renderJson } from '../render/json.ts'
import { drawCheck } from '../render/terminal-check.ts'
import type { DocumentCheckReport } from '../report/check-document-report.ts'
import { onlyImplementers } from '../report/only.ts'
import type { Page } from '../report/page-shape.ts'
import type { CheckReport, Counts } from '../report/report.ts'
import { CannotRun } from './cannot-run.ts'
import type { Described } from './documents.ts'
import { exitCode } from './exit-code.ts'
import { findProject } from './find-project.ts'
import { loadAnyDecision } from './load-decision.ts'
import { folderOf } from './open-folder.ts'
import { opened, outOf, shownPath } from './open-project.ts'
import { asOfDay, inBoth, type Options } from './options.ts'
import type { Work } from './program.ts'
import { withProgress } from './progress.ts'
import { outputPaper, paperOf, type Screen } from './screen.ts'
import { tellWritten } from './tell-written.ts'
import { testWritable, writeAll } from './write-files.ts'

interface Checked<R extends CheckReport | DocumentCheckReport> {
  /** Of the project. */
  readonly path: string
  readonly report: () => Promise<R>
  readonly page: (report: R) => Promise<Page>
  /** The report as it is shown on the screen: with paths from where its reader stands. */
  readonly shown: (report: R) => R
}

export const runCheck: Work = async (screen, options) => {
  const path = findProject(options.project)
  const document = loadAnyDecision(path)
  if (document.kind === 'project') {
    const { task, implementers } = opened(path, options, document.project)
    const report = async () => onlyImplementers(await check(task), implementers)
    const page = async (report: CheckReport) => (await import('../report/page.ts')).checkPage(report)
    return told(screen, options, { path, report, page, shown: (report) => report })
  }
  return told(screen, options, ofDocument(path, document, options))
}

type OtherKind = Described<'recorded' | 'programme'> | Described<'portfolio'>

function ofDocument(path: string, document: OtherKind, options: Options): Checked<DocumentCheckReport> {
  const asOf = asOfDay(options)
  if (options.implementer.length > 0)
    throw new CannotRun(
      inBoth((lang) => {
        const { check: words, kinds } = wordsOf(lang).report
        return filled(words.noImplementers, { kind: kinds[document.kind] })
      }),
      inBoth((lang) => wordsOf(lang).cli.wholeOnlyRemedy),
    )
  return {
    path,
    report: async () => {
      const { checkDocument } = await import('./check-document.ts')
      return checkDocument(document, folderOf(path, document), asOf, options.lang)
    },
    page: async (report) => (await import('../report/check-document-page.ts')).checkDocumentPage(report),
    shown: (report) => ({ ...report, folders: report.folders.map((one) => shownPath(resolve(path, one))) }),
  }
}

async function told<R extends CheckReport | DocumentCheckReport>(
  screen: Screen,
  options: Options,
  { path, report: made, page, shown }: Checked<R>,
): Promise<number> {
  const { lang, json } = options
  const name = lang === 'fi' ? 'tarkistus' : 'check'
  // A check writes files only where it is told to: everything that can be printed can also be written.
  const paths =
    options.out === undefined || json
      ? []
      : ['html', 'json', 'txt'].map((ending) => join(outOf(path, options), `${name}.${ending}`))
  testWritable(paths)
  const report = await withProgress(screen, wordsOf(lang).cli.reading, made)
  if (json) screen.out(renderJson(report))
  else screen.out(`${drawCheck(shown(report), paperOf(screen, options))}\n`)
  if (paths.length > 0) {
    const { drawPage } = await import('./draw-page.ts')
    const [html = '', json = '', text = ''] = paths
    const outputs = [
      await drawPage(path, lang, screen).html(await page(report), html),
      { path: json, content: renderJson(report) },
      { path: text, content: `${drawCheck(report, outputPaper(lang))}\n` },
    ]
    writeAll(outputs)
    tellWritten(screen, options, outputs)
  }
  return exitOf(report.counts)
}

export function exitOf(counts: Counts): number {
  return counts.stop + counts.error > 0 ? exitCode.findings : exitCode.clean
}
