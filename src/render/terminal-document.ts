/** A document of `hanke report` for a terminal: its tables, what is still to be written, and the findings. */
import { filled, wordsOf } from '../lang/words.ts'
import type { Drawn } from '../report/documents/document.ts'
import type { Page } from '../report/page-shape.ts'
import type { ReportFinding } from '../report/report.ts'
import { harmlessReport } from './harmless.ts'
import { drawCounts } from './terminal-check.ts'
import { drawFindings, tinted } from './terminal-findings.ts'
import { drawTable, type Paper } from './terminal-table.ts'
import { wrapped } from './wrapped.ts'

export function drawDocument(drawn: Drawn, paper: Paper): string {
  const { counts } = drawn.report
  const told = harmlessReport(drawn.told?.() ?? drawn.report.findings)
  const page = harmlessReport(drawn.page())
  const { color, lang, width } = paper
  const words = wordsOf(lang)
  const missing = told.filter(isMissingText)
  const findings = told.filter((finding) => !isMissingText(finding))
  const gaps = gapsOf(page)
  const lines = [
    ...missing.map(({ message, fix }) => `${message} ${fix}`),
    // Of a text its finding says more than its gap: that the file is empty, or misnamed.
    ...gaps.flatMap(({ title, text, remedy }) => (text === words.report.gap ? [] : [`${title}: ${text} ${remedy}`])),
  ]
  return [
    color.bold(`${page.title} · ${page.kicker}`),
    '',
    ...harmlessReport(drawn.summary()).flatMap((sheet) => [color.bold(sheet.title), drawTable(sheet, paper), '']),
    ...(lines.length === 0
      ? []
      : [color.bold(words.report.gaps), ...lines.flatMap((line) => wrapped(line, width, '  ', '    ')), '']),
    ...(findings.length === 0 ? [] : [color.bold(words.terminal.findings), '', drawFindings(findings, paper), '']),
    ...wrapped(drawCounts(counts, paper), width),
    ...(drawn.told === undefined ? [] : wrapped(words.report.othersTold, width)),
    ...(gaps.length === 0
      ? []
      : wrapped(tinted('warning', filled(words.report.madeDraft, { count: gaps.length }), paper), width)),
  ].join('\n')
}

function isMissingText({ rule }: ReportFinding): boolean {
  return rule === 'TEXT-01'
}

function gapsOf({ sections }: Page): { title: string; text: string; remedy: string }[] {
  return sections.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => (block.kind === 'gap' ? [{ title, text: block.text, remedy: block.remedy }] : [])),
  )
}
