/** The report of `hanke claim N` for a terminal: each implementer's form, what was left out, the findings, and whether it can be sent. */
import { formatDay } from '../lang/format.ts'
import { filled, wordsOf } from '../lang/words.ts'
import { isDraft } from '../report/draft.ts'
import type { ClaimReport, Excluded, ReportClaim, ReportFigures, ReportPlace } from '../report/report.ts'
import type { Cell, SheetColumn } from '../report/sheet.ts'
import { claimedNow } from '../report/sheets/claimed-now.ts'
import { formBody } from '../report/sheets/form-body.ts'
import { formHeaders } from '../report/sheets/form-columns.ts'
import { excludedEffects, mayBeTooLarge, withoutHours } from '../report/too-large.ts'
import { harmlessReport } from './harmless.ts'
import { drawCounts, drawRules, drawTitle } from './terminal-check.ts'
import { addressText, drawFindings, tinted, withoutRanges } from './terminal-findings.ts'
import { drawTable, type Paper } from './terminal-table.ts'
import { wrapped } from './wrapped.ts'

export function drawClaim(given: ClaimReport, paper: Paper): string {
  const report = harmlessReport({
    ...given,
    findings: given.findings.map(withoutRanges),
    implementers: given.implementers.map((one) => ({
      ...one,
      excluded: one.excluded.map((some) => ({ ...some, ranges: [] })),
    })),
  })
  const { color, lang, width } = paper
  const words = wordsOf(lang).terminal
  const { number, start, end } = report.period
  return [
    drawTitle(filled(words.claimTitle, { number }), report, paper),
    filled(words.period, { start: formatDay(start, lang), end: formatDay(end, lang) }),
    '',
    ...report.implementers.flatMap((claim) => [
      color.bold(`${claim.name} (${claim.id})`),
      drawForm(report, claim, paper),
      '',
      ...drawExcluded(report, claim, paper),
    ]),
    ...(report.implementers.length > 1 ? [color.bold(words.group), drawForm(report, report.group, paper), ''] : []),
    ...(report.findings.length === 0 ? [] : [color.bold(words.findings), '', drawFindings(report.findings, paper), '']),
    ...drawRules(report.rules, paper),
    '',
    ...asides(report, paper),
    drawTable(claimedNow(report), paper),
    '',
    ...wrapped(drawCounts(report.counts, paper), width),
    ...wrapped(claimVerdict(report, paper), width),
  ].join('\n')
}

/** What the figures below leave out. */
function asides(report: ClaimReport, { width }: Paper): string[] {
  const texts = [...withoutHours(report), ...excludedEffects(report)]
  return texts.length === 0 ? [] : [...texts.flatMap((text) => wrapped(`${text}.`, width)), '']
}

/** The cost and financing rows of an implementer, or of the group. */
function drawForm(report: ClaimReport, figures: ReportFigures, paper: Paper): string {
  return drawTable({ columns: formHeaders(paper.lang), rows: formBody(report, figures, () => ({})) }, paper)
}

export function claimVerdict(report: ClaimReport, paper: Paper): string {
  const words = wordsOf(paper.lang).terminal
  if (report.counts.stop > 0) return tinted('stop', words.verdictStop, paper)
  if (isDraft(report)) return tinted('warning', words.verdictDraft, paper)
  if (mayBeTooLarge(report)) return tinted('warning', words.verdictTooLarge, paper)
  if (report.counts.error > 0) return tinted('warning', words.verdictError, paper)
  return report.counts.warning > 0
    ? tinted('warning', words.verdictWarning, paper)
    : paper.color.bold(paper.color.green(words.verdictClean))
}

function drawExcluded({ findings }: ClaimReport, { id, excluded }: ReportClaim, paper: Paper): string[] {
  if (excluded.length === 0) return []
  const words = wordsOf(paper.lang).terminal
  const columns: SheetColumn[] = [
    { header: words.rule, kind: 'text', width: 8 },
    { header: words.reason, kind: 'text', width: 40 },
    { header: words.count, kind: 'number', width: 7 },
    { header: words.hours, kind: 'hours', width: 9 },
    { header: words.amount, kind: 'money', width: 12 },
    { header: words.net, kind: 'money', width: 12, spare: true },
  ]
  const places = new Map(findings.map((finding) => [finding.id, finding.places]))
  const rows = excluded.map((one): Cell[] => [
    { kind: 'text', value: one.rule },
    { kind: 'text', value: `${one.title}: ${firstPlace(one, places.get(one.finding) ?? [], id, paper)}` },
    { kind: 'number', value: String(one.count) },
    { kind: 'hours', value: one.hours },
    { kind: 'money', value: one.amount },
    { kind: 'money', value: one.net },
  ])
  return [paper.color.bold(words.excluded), drawTable({ columns, rows }, paper), '']
}

/** `tyoaika.csv F128`: by it two lines of one rule are told apart. The implementer's own folder stands above the table. */
function firstPlace({ rows }: Excluded, places: readonly ReportPlace[], id: string, { lang }: Paper): string {
  const [first] = rows
  if (first === undefined) return ''
  const cell = places.find(({ path, row }) => path === first.path && row === first.row)
  const here = { line: first.line, row: first.row, column: null, header: null, value: null }
  return addressText({ ...here, ...cell, path: first.path.replace(`data/${id}/`, '') }, lang)
}
