/** A document of `hanke report` for a terminal: its tables, what is still to be written, and the findings. */
import { filled, wordsOf } from '../lang/words.ts'
import type { Drawn } from '../report/documents/document.ts'
import type { Page } from '../report/page-shape.ts'
import { harmlessReport } from './harmless.ts'
import { drawCounts } from './terminal-check.ts'
import { drawFindings, tinted } from './terminal-findings.ts'
import { drawTable, type Paper } from './terminal-table.ts'
import { wrapped } from './wrapped.ts'

export function drawDocument(drawn: Drawn, paper: Paper): string {
  const { counts } = drawn.report
  // A text that is missing is told of where the gaps are listed.
  const findings = harmlessReport(drawn.told?.() ?? drawn.report.findings).filter(({ rule }) => rule !== 'TEXT-01')
  const page = harmlessReport(drawn.page())
  const { color, lang, width } = paper
  const words = wordsOf(lang)
  const gaps = gapsOf(page)
  return [
    color.bold(`${page.title} · ${page.kicker}`),
    '',
    ...harmlessReport(drawn.summary()).flatMap((sheet) => [color.bold(sheet.title), drawTable(sheet, paper), '']),
    ...(gaps.length === 0
      ? []
      : [color.bold(words.report.gaps), ...gaps.flatMap((gap) => wrapped(gap, width, '  ', '    ')), '']),
    ...(findings.length === 0 ? [] : [color.bold(words.terminal.findings), '', drawFindings(findings, paper), '']),
    ...wrapped(drawCounts(counts, paper), width),
    ...(drawn.told === undefined ? [] : wrapped(words.report.othersTold, width)),
    ...(gaps.length === 0
      ? []
      : wrapped(tinted('warning', filled(words.report.madeDraft, { count: gaps.length }), paper), width)),
  ].join('\n')
}

/** `3 Tiivistelmä: teksti puuttuu. Kirjoita se tiedostoon texts/description/3-tiivistelma.md.` */
function gapsOf({ sections }: Page): string[] {
  return sections.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => (block.kind === 'gap' ? [`${title}: ${block.text} ${block.remedy}`] : [])),
  )
}
