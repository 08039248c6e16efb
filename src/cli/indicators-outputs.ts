/** The files of the indicators: a page, a workbook, the machine output, and what the terminal shows. */
import { join } from 'node:path'
import type { Lang } from '../lang/lang.ts'
import { wordsOf } from '../lang/words.ts'
import { renderJson } from '../render/json.ts'
import { drawIndicators } from '../render/terminal-indicators.ts'
import type { IndicatorsReport } from '../report/indicators/shape.ts'
import type { DrawPage } from './draw-page.ts'
import { outputPaper } from './screen.ts'
import type { Output } from './write-files.ts'

const endings = ['html', 'xlsx', 'json', 'txt'] as const
export type IndicatorPaths = Readonly<Record<(typeof endings)[number], string>>

export interface Named {
  /** `2027Q1`, or the last day. */
  readonly span: string
  /** Ids of those whose report it is; empty for everyone's. */
  readonly implementers: readonly string[]
  /** What is not the whole report stands beside it. */
  readonly kind: 'whole' | 'public' | 'changes'
  readonly lang: Lang
}

/** What is drawn of some, or for everybody to read, does not take the place of the whole report. */
export function indicatorPaths(folder: string, { span, implementers, kind, lang }: Named): IndicatorPaths {
  const words = wordsOf(lang).indicators
  const name = [words.file, span, ...implementers, ...(kind === 'whole' ? [] : [words.kindFile[kind]])].join('-')
  return Object.fromEntries(endings.map((ending) => [ending, join(folder, `${name}.${ending}`)])) as Record<
    (typeof endings)[number],
    string
  >
}

export async function indicatorOutputs(
  report: IndicatorsReport,
  paths: IndicatorPaths,
  draw: DrawPage,
): Promise<Output[]> {
  const [{ indicatorsPage }, { renderWorkbook }, { indicatorsWorkbook }] = await Promise.all([
    import('../report/indicators-page.ts'),
    import('../render/xlsx.ts'),
    import('../report/sheets/indicators-workbook.ts'),
  ])
  return [
    await draw.html(indicatorsPage(report), paths.html),
    { path: paths.xlsx, content: await renderWorkbook(indicatorsWorkbook(report), report.lang) },
    { path: paths.json, content: renderJson(report) },
    { path: paths.txt, content: `${drawIndicators(report, outputPaper(report.lang))}\n` },
  ]
}
