/** `hanke owed`: what each implementer must still hand in or mend, as a workbook and a text to be mailed. */
import { join } from 'node:path'
import { wordsOf } from '../lang/words.ts'
import { owed } from '../main.ts'
import { renderJson } from '../render/json.ts'
import { drawOwed } from '../render/terminal-owed.ts'
import { drawOwedLetter } from '../render/terminal-owed-letter.ts'
import { onlyImplementers } from '../report/only.ts'
import type { OwedReport } from '../report/owed-report.ts'
import { exitOf } from './check.ts'
import { openProject } from './open-project.ts'
import type { Options } from './options.ts'
import type { Work } from './program.ts'
import { withProgress } from './progress.ts'
import { outputPaper, paperOf, type Screen } from './screen.ts'
import { tellWritten } from './tell-written.ts'
import { type Output, testWritable, writeAll } from './write-files.ts'

/** Characters a line, as mail programs show them whole. */
const MAIL = 76

export const runOwed: Work = async (screen, options) => {
  const { task, implementers, out } = openProject(options)
  const words = wordsOf(options.lang)
  const paths = implementers.map((id) => ({
    id,
    text: join(out, `${words.owed.file}-${id}.txt`),
    workbook: join(out, `${words.owed.file}-${id}.xlsx`),
  }))
  if (!options.json) testWritable(paths.flatMap(({ text, workbook }) => [text, workbook]))
  const report = await withProgress(screen, words.cli.reading, async () =>
    onlyImplementers(await owed(task), implementers),
  )
  if (options.json) screen.out(renderJson(report))
  else {
    const outputs = await withProgress(screen, words.cli.drawing, () => outputsOf(report, paths))
    screen.out(`${drawn(report, screen, options)}\n`)
    writeAll(outputs)
    tellWritten(screen, options, outputs)
  }
  return exitOf(report.counts)
}

/** Of one implementer the letter itself; of several the overview. */
function drawn(report: OwedReport, screen: Screen, options: Options): string {
  const paper = paperOf(screen, options)
  const [only, ...others] = report.implementers
  if (only !== undefined && others.length === 0) return drawOwedLetter(report, only.id, paper)
  return drawOwed(report, paper)
}

async function outputsOf(
  report: OwedReport,
  paths: readonly { readonly id: string; readonly text: string; readonly workbook: string }[],
): Promise<Output[]> {
  const [{ renderWorkbook }, { owedWorkbook }] = await Promise.all([
    import('../render/xlsx.ts'),
    import('../report/sheets/owed.ts'),
  ])
  const paper = { ...outputPaper(report.lang), width: MAIL }
  const outputs: Output[] = []
  for (const { id, text, workbook } of paths) {
    outputs.push({ path: text, content: `${drawOwedLetter(report, id, paper)}\n` })
    outputs.push({ path: workbook, content: await renderWorkbook(owedWorkbook(report, id), report.lang) })
  }
  return outputs
}
