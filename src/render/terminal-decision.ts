/** The decision's own figures for a terminal, and why they may miss their arithmetic by a euro. */
import { formatEuros } from '../lang/format.ts'
import { filled, wordsOf } from '../lang/words.ts'
import type { DecisionSummary } from '../report/decision.ts'
import { decisionSheet } from '../report/sheets/decision.ts'
import { drawTable, type Paper } from './terminal-table.ts'
import { wrapped } from './wrapped.ts'

export function drawDecision(summary: DecisionSummary, paper: Paper): string {
  const { lang, width } = paper
  const words = wordsOf(lang).decision
  return [
    drawTable(decisionSheet(summary, lang), paper),
    '',
    ...wrapped(filled(words.explanation, { tolerance: formatEuros(summary.tolerance, lang) }), width),
  ].join('\n')
}
