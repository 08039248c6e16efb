/** The files of a claim: a page, a workbook for each implementer and the group, the machine output, and what the terminal shows. */
import { join } from 'node:path'
import type { Lang } from '../lang/lang.ts'
import { wordsOf } from '../lang/words.ts'
import { renderJson } from '../render/json.ts'
import { drawClaim } from '../render/terminal-claim.ts'
import type { ClaimReport } from '../report/report.ts'
import type { DrawPage } from './draw-page.ts'
import { outputPaper } from './screen.ts'
import type { Output } from './write-files.ts'

export interface OutputPath {
  readonly kind: 'html' | 'xlsx' | 'json' | 'txt'
  /** Of a workbook: an implementer's id, or the group. */
  readonly whose: string | null
  readonly path: string
}

/** The group's workbook is drawn only when everyone is in the report. */
export function outputPaths(
  folder: string,
  period: number,
  implementers: readonly string[],
  everyone: boolean,
  lang: Lang,
): OutputPath[] {
  const words = wordsOf(lang).files
  const all = `${words.claim}-${period}`
  // What is drawn of some must not take the place of what was drawn of all.
  const name = everyone ? all : [all, ...implementers].join('-')
  const file = (kind: OutputPath['kind'], whose: string | null = null): OutputPath => ({
    kind,
    whose,
    path: join(folder, `${whose === null ? name : `${all}-${whose === GROUP ? words.group : whose}`}.${kind}`),
  })
  return [
    file('html'),
    ...implementers.map((id) => file('xlsx', id)),
    ...(everyone ? [file('xlsx', GROUP)] : []),
    file('json'),
    file('txt'),
  ]
}

// No implementer can have this id: it is not lower-case.
const GROUP = 'GROUP'

export async function claimOutputs(
  report: ClaimReport,
  paths: readonly OutputPath[],
  draw: DrawPage,
): Promise<Output[]> {
  const [{ claimPage }, { renderWorkbook }, { groupWorkbook, implementerWorkbook }] = await Promise.all([
    import('../report/page.ts'),
    import('../render/xlsx.ts'),
    import('../report/sheets/workbook.ts'),
  ])
  const outputs: Output[] = []
  for (const { kind, whose, path } of paths) {
    if (kind === 'html') outputs.push(await draw.html(claimPage(report), path))
    else if (kind === 'json') outputs.push({ path, content: renderJson(report) })
    else if (kind === 'txt') outputs.push({ path, content: `${drawClaim(report, outputPaper(report.lang))}\n` })
    else {
      const sheets = whose === GROUP || whose === null ? groupWorkbook(report) : implementerWorkbook(report, whose)
      outputs.push({ path, content: await renderWorkbook(sheets, report.lang) })
    }
  }
  return outputs
}
