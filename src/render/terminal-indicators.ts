/** The report of `hanke indicators` for a terminal: targets first, then every indicator, the implementers, and what was found. */
import { filled, wordsOf } from '../lang/words.ts'
import { indicatorDefinitions } from '../law/indicator-definitions.ts'
import { isMiscounted, notHandedInText, othersUnreadText, partText } from '../report/indicators/incomplete.ts'
import { standing } from '../report/indicators/page-verdict.ts'
import { publicText } from '../report/indicators/public-text.ts'
import type { IndicatorsReport } from '../report/indicators/shape.ts'
import { daysText, isUnfinished, spanText } from '../report/indicators/span-text.ts'
import type { Sheet, Status } from '../report/sheet.ts'
import { comparedByCode, implementersTable } from '../report/sheets/indicators-implementers.ts'
import { narrowCounts } from '../report/sheets/indicators-narrow.ts'
import { isRestated } from '../report/sheets/indicators-restatement.ts'
import { targetsSheet } from '../report/sheets/indicators-targets.ts'
import { draftText } from '../report/sheets/indicators-workbook.ts'
import { harmlessReport } from './harmless.ts'
import { drawRules, drawTitle } from './terminal-check.ts'
import { drawFindings, tinted } from './terminal-findings.ts'
import { drawRestatement } from './terminal-restatement.ts'
import { drawTable, type Paper } from './terminal-table.ts'
import { wrapped } from './wrapped.ts'

export function drawIndicators(given: IndicatorsReport, paper: Paper): string {
  const report = harmlessReport(given)
  const { color, lang, width } = paper
  const words = wordsOf(lang).indicators
  return [
    drawTitle(filled(words.title, { span: spanText(report) }), report, paper),
    ...wrapped(daysText(report), width),
    ...drawPart(report, paper),
    ...(isUnfinished(report) ? [tinted('warning', draftText(report), paper)] : []),
    '',
    ...drawTargets(report, paper),
    ...drawCounts(report, paper),
    ...drawImplementers(report, paper),
    ...(isRestated(report) ? [...drawRestatement(report, paper), ''] : []),
    ...(report.public === undefined ? drawBasis(report, paper) : drawPublic(report, paper)),
    ...drawStanding(report, paper).map((line) => color.bold(line)),
  ].join('\n')
}

/** Whose report it is, where it is not everyone's. */
function drawPart(report: IndicatorsReport, { width }: Paper): string[] {
  const part = partText(report)
  return part === null ? [] : wrapped(`${part}.`, width)
}

/** A target at zero is shouted: a finished project is known that planned 45 companies and recorded none. */
export function drawTargets(report: IndicatorsReport, paper: Paper): string[] {
  const words = wordsOf(paper.lang).indicators
  if (report.pace.length === 0) return [...wrapped(words.page.noTargets, paper.width), '']
  const zeros = report.pace.filter(({ state }) => state === 'zero')
  const alarms = zeros.flatMap(({ id, target }) => {
    const name = indicatorDefinitions[id].name[paper.lang]
    const text = `✖ ${filled(words.zeroAlarm, { name, target })}`
    return wrapped(text, paper.width).map((line) => tinted('stop', line, paper))
  })
  return [
    paper.color.bold(words.sections.targets),
    ...alarms,
    drawTable(signed(targetsSheet(report)), paper),
    ...wrapped(words.sheets.targets.about, paper.width).map((line) => paper.color.dim(line)),
    '',
  ]
}

/** A table of text has no colour for a status: its sign stands before its word. */
function signed(sheet: Sheet): Sheet {
  const rows = sheet.rows.map((row) =>
    row.map((cell) => (cell.status === undefined ? cell : { ...cell, value: `${signs[cell.status]} ${cell.value}` })),
  )
  return { ...sheet, rows }
}

function drawCounts(report: IndicatorsReport, paper: Paper): string[] {
  const { sheets, columns } = wordsOf(paper.lang).indicators
  const sheet = narrowCounts(report, 'group', { id: 'counts', title: sheets.group.caption })
  const narrowed = sheet.columns.map((column) => ({
    ...column,
    header: column.header.replace(columns.nonBinary, columns.nonBinaryNarrow),
  }))
  return [
    paper.color.bold(sheet.title),
    drawTable({ rows: sheet.rows, columns: narrowed }, paper),
    ...sheet.notes.flatMap((note) => wrapped(note, paper.width)).map((line) => paper.color.dim(line)),
    '',
  ]
}

function drawImplementers(report: IndicatorsReport, paper: Paper): string[] {
  const words = wordsOf(paper.lang).indicators
  const { implementers, grandTotal, incomplete, overlap, totals } = report
  const { companiesNarrow } = words.columns
  const compared = comparedByCode(report).map((one) =>
    one.id === 'companies' ? { ...one, header: companiesNarrow } : one,
  )
  // Names take the room of the figures; the ids are what people type.
  const byId = { ...report, implementers: implementers.map(({ id }) => ({ id, name: id })) }
  const sum = implementers.reduce<number>((all, { id }) => all + (totals[id]?.grandTotal ?? 0), 0)
  const notes = [
    ...(grandTotal === null || overlap === null || overlap === 0 || report.public !== undefined || report.part
      ? []
      : [filled(words.overlapMeaning, { sum, overlap, group: grandTotal })]),
    ...(grandTotal === null || incomplete === null || incomplete === 0
      ? []
      : [filled(words.incompleteMeaning, { incomplete, grandTotal })]),
  ]
  return [
    paper.color.bold(words.sheets.implementers.title),
    drawTable(implementersTable(byId, compared), paper),
    ...notes.flatMap((note) => wrapped(note, paper.width)).map((line) => paper.color.dim(line)),
    '',
  ]
}

function drawBasis(report: IndicatorsReport, paper: Paper): string[] {
  const { terminal } = wordsOf(paper.lang)
  return [
    ...(report.findings.length === 0
      ? []
      : [paper.color.bold(terminal.findings), '', drawFindings(report.findings, paper), '']),
    ...drawRules(report.rules, paper),
    '',
    ...drawCountsOfFindings(report, paper),
  ]
}

export function drawCountsOfFindings({ counts }: IndicatorsReport, { lang, width }: Paper): string[] {
  return wrapped(filled(wordsOf(lang).indicators.findingsCounts, counts), width)
}

function drawPublic(report: IndicatorsReport, { width }: Paper): string[] {
  return [...wrapped(publicText(report), width), '']
}

const signs: Readonly<Record<Status, string>> = { ok: '✓', info: '·', warning: '▲', error: '✖', stop: '■' }

/** What a steering group has to hear, and whether the rows are in order. */
export function drawStanding(report: IndicatorsReport, paper: Paper): string[] {
  const { counts, lang } = report
  const words = wordsOf(lang).indicators.verdicts
  const [status, answer] = standing(report)
  const missing = notHandedInText(report)
  const others = othersUnreadText(report)
  const stop = isMiscounted(report) ? 'stop' : 'unread'
  const own = counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'clean'
  const gravest = counts.stop > 0 ? stop : others === null ? own : 'unreadOthers'
  return [
    ...wrapped(`${signs[status]} ${answer}.`, paper.width, '', '  '),
    ...(others === null || others === answer ? [] : wrapped(`${signs.stop} ${others}.`, paper.width, '', '  ')),
    ...(missing === null ? [] : wrapped(`${signs.warning} ${missing}.`, paper.width, '', '  ')),
    ...(report.public === undefined ? wrapped(words[gravest], paper.width) : []),
  ]
}
