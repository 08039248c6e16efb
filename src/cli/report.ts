/** `hanke report KIND`: one document drawn from the project's data. */
import { join, resolve } from 'node:path'
import { wordsOf } from '../lang/words.ts'
import { renderJson } from '../render/json.ts'
import { drawDocument } from '../render/terminal-document.ts'
import { exitOf } from './check.ts'
import { documentOutputs, documentPath, type Ending, endings } from './document-outputs.ts'
import type { Asked } from './documents.ts'
import { findProject } from './find-project.ts'
import { openFolder } from './open-folder.ts'
import { asOfDay, said } from './options.ts'
import type { Work } from './program.ts'
import { withProgress } from './progress.ts'
import { documentCalled, periodAsked, requireKind } from './report-asked.ts'
import { paperOf } from './screen.ts'
import { tellWritten } from './tell-written.ts'
import { testWritable, writeAll } from './write-files.ts'

export const runReport: Work = async (screen, options, given, second) => {
  const words = wordsOf(options.lang).cli
  const { name, kind } = documentCalled(given)
  if (options.implementer.length > 0)
    throw said(
      (words) => words.wholeOnly,
      (words) => words.wholeOnlyRemedy,
    )
  const path = findProject(options.project)
  const out = options.out === undefined ? join(path, 'reports') : resolve(options.out)
  const asked: Asked = { folder: openFolder(path), asOf: asOfDay(options), lang: options.lang, reports: out }
  requireKind(name, kind, asked)
  const period = periodAsked(name, kind, asked, second)
  const pathOf = (ending: Ending): string => documentPath(out, name, period?.number ?? null, ending, options.lang)
  if (!options.json) testWritable(endings.map(pathOf))
  const draw = await kind.load()
  const drawn = await withProgress(screen, words.reading, () => draw(asked, period))
  if (options.json) screen.out(renderJson(drawn.report))
  else {
    const outputs = await withProgress(screen, words.drawing, async () => {
      const { drawPage } = await import('./draw-page.ts')
      return documentOutputs(drawn, pathOf, drawPage(path, options.lang, screen))
    })
    screen.out(`${drawDocument(drawn, paperOf(screen, options))}\n`)
    writeAll(outputs)
    tellWritten(screen, options, outputs)
  }
  return exitOf(drawn.report.counts)
}
