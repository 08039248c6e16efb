/** The files of a document: a page, the same page on paper, the workbook where there are tables, and the machine output. */
import { join } from 'node:path'
import type { Lang } from '../lang/lang.ts'
import { wordsOf } from '../lang/words.ts'
import { renderJson } from '../render/json.ts'
import type { DocumentName, Drawn } from '../report/documents/document.ts'
import type { DrawPage } from './draw-page.ts'
import type { Output } from './write-files.ts'

/** The one to open first stands first. */
export const endings = ['html', 'pdf', 'xlsx', 'json'] as const
export type Ending = (typeof endings)[number]

/** @param period the claim period's number, of a document that tells of one. */
export function documentPath(
  folder: string,
  name: DocumentName,
  period: number | null,
  ending: Ending,
  lang: Lang,
): string {
  const file = wordsOf(lang).report.files[name]
  return join(folder, `${period === null ? file : `${file}-${period}`}.${ending}`)
}

export async function documentOutputs(
  { report, page, sheets }: Drawn,
  pathOf: (ending: Ending) => string,
  draw: DrawPage,
): Promise<Output[]> {
  const drawn = page()
  const outputs: Output[] = [await draw.html(drawn, pathOf('html')), await draw.pdf(drawn, pathOf('pdf'))]
  if (sheets !== null) {
    const { renderWorkbook } = await import('../render/xlsx.ts')
    outputs.push({ path: pathOf('xlsx'), content: await renderWorkbook(sheets(), report.lang) })
  }
  return [...outputs, { path: pathOf('json'), content: renderJson(report) }]
}
