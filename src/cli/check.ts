/** `hanke check`: every rule on every table. */
import { join } from 'node:path'
import { wordsOf } from '../lang/words.ts'
import { check } from '../main.ts'
import { renderJson } from '../render/json.ts'
import { drawCheck } from '../render/terminal-check.ts'
import { onlyImplementers } from '../report/only.ts'
import type { Counts } from '../report/report.ts'
import { exitCode } from './exit-code.ts'
import { openProject } from './open-project.ts'
import type { Work } from './program.ts'
import { withProgress } from './progress.ts'
import { outputPaper, paperOf } from './screen.ts'
import { tellWritten } from './tell-written.ts'
import { testWritable, writeAll } from './write-files.ts'

export const runCheck: Work = async (screen, options) => {
  const { folder, task, implementers, out } = openProject(options)
  const name = options.lang === 'fi' ? 'tarkistus' : 'check'
  // A check writes files only where it is told to: everything that can be printed can also be written.
  const paths =
    options.out === undefined || options.json
      ? []
      : ['html', 'json', 'txt'].map((ending) => join(out, `${name}.${ending}`))
  testWritable(paths)
  const report = await withProgress(screen, wordsOf(options.lang).cli.reading, async () =>
    onlyImplementers(await check(task), implementers),
  )
  if (options.json) screen.out(renderJson(report))
  else screen.out(`${drawCheck(report, paperOf(screen, options))}\n`)
  if (paths.length > 0) {
    const { checkPage } = await import('../report/page.ts')
    const { drawPage } = await import('./draw-page.ts')
    const [html = '', json = '', text = ''] = paths
    const outputs = [
      await drawPage(folder, options.lang, screen).html(checkPage(report), html),
      { path: json, content: renderJson(report) },
      { path: text, content: `${drawCheck(report, outputPaper(options.lang))}\n` },
    ]
    writeAll(outputs)
    tellWritten(screen, options, outputs)
  }
  return exitOf(report.counts)
}

export function exitOf(counts: Counts): number {
  return counts.stop + counts.error > 0 ? exitCode.findings : exitCode.clean
}
