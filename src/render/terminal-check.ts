/** The report of `hanke check` for a terminal. */
import { formatDay } from '../lang/format.ts'
import { filled, wordsOf } from '../lang/words.ts'
import type { DocumentCheckReport } from '../report/check-document-report.ts'
import type { CheckReport, Counts, RuleLine } from '../report/report.ts'
import { harmlessReport } from './harmless.ts'
import { drawFindings, withoutRanges } from './terminal-findings.ts'
import { drawInputs } from './terminal-inputs.ts'
import type { Paper } from './terminal-table.ts'
import { wrapped } from './wrapped.ts'

export function drawCheck(given: CheckReport | DocumentCheckReport, paper: Paper): string {
  const report = harmlessReport({ ...given, findings: given.findings.map(withoutRanges) })
  const { color, lang, width } = paper
  const words = wordsOf(lang).terminal
  return [
    drawTitle(words.checkTitle, { project: projectOf(report), asOf: report.asOf }, paper),
    '',
    color.bold(words.findings),
    '',
    report.findings.length === 0 ? words.noFindings : drawFindings(report.findings, paper),
    '',
    ...(report.project === null && report.inputs.length === 0
      ? []
      : [color.bold(words.inputs), drawInputs(report.inputs, paper), '']),
    ...drawRules(report.rules, paper),
    '',
    ...wrapped(drawCounts(report.counts, paper), width),
    ...wrapped(color.bold(checkVerdict(report, paper)), width),
    ...('folders' in report ? foldersOf(report, paper) : []),
  ].join('\n')
}

type Titled = Pick<CheckReport['project'], 'name' | 'group'>

function projectOf(report: CheckReport | DocumentCheckReport): Titled {
  return report.project ?? { name: report.described.name, group: null }
}

/** Project, what is reported, and the day that counted as today. */
export function drawTitle(
  title: string,
  { project, asOf }: { readonly project: Titled; readonly asOf: string },
  { color, lang }: Paper,
): string {
  const words = wordsOf(lang).terminal
  const number = project.group === null ? '' : ` · ${project.group}`
  return `${color.bold(`${title} · ${project.name}${number}`)}\n${filled(words.asOf, { day: formatDay(asOf, lang) })}`
}

/** What was looked at, and what was not and why: a clean report must never mean that nobody looked. */
export function drawRules(rules: readonly RuleLine[], { lang, width }: Paper): string[] {
  const words = wordsOf(lang).terminal
  const ran = rules.filter((rule) => rule.state === 'ran')
  const skipped = rules.filter((rule) => rule.state === 'skipped')
  const reasons = idsBy(skipped, ({ reason }) => reason)
  const partly = idsBy(
    ran.filter(({ notFor }) => notFor.length > 0),
    ({ notFor }) => notFor.join(', '),
  )
  return [
    filled(words.rulesRan, { ran: ran.length, clean: ran.filter(({ failed }) => failed === 0).length }),
    ...(skipped.length === 0 ? [] : [filled(words.rulesSkipped, { count: skipped.length })]),
    ...[...reasons].flatMap(([reason, ids]) => wrapped(`${ids.join(', ')}: ${reason}`, width, '  ', '    ')),
    ...(partly.size === 0 ? [] : wrapped(words.notFor, width)),
    ...[...partly].flatMap(([implementers, ids]) => wrapped(`${implementers}: ${ids.join(', ')}`, width, '  ', '    ')),
  ]
}

/** Rules of which the same is to be said stand together. */
function idsBy<R extends RuleLine>(rules: readonly R[], said: (rule: R) => string): Map<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const rule of rules) ids.set(said(rule), [...(ids.get(said(rule)) ?? []), rule.id])
  return ids
}

export function drawCounts(counts: Counts, { lang }: Paper): string {
  return filled(wordsOf(lang).terminal.counts, counts)
}

function checkVerdict({ counts, project }: CheckReport | DocumentCheckReport, { lang }: Paper): string {
  const { terminal: words, report } = wordsOf(lang)
  if (project === null && counts.stop + counts.error > 0) return report.check.toMend
  if (counts.stop > 0) return words.checkStop
  if (counts.error > 0) return words.checkError
  return counts.warning > 0 ? words.verdictWarning : words.verdictClean
}

/** The projects of a portfolio, each with the command that checks it. */
function foldersOf({ folders }: DocumentCheckReport, { lang, width }: Paper): string[] {
  const { check } = wordsOf(lang).report
  if (folders.length === 0) return []
  const shown = folders.slice(0, MOST_FOLDERS).map((path) => filled(check.folder, { path: typed(path) }))
  return [
    '',
    ...wrapped(check.folders, width),
    ...shown.map((line) => `  ${line}`),
    ...(folders.length > MOST_FOLDERS ? ['  …'] : []),
  ]
}

const MOST_FOLDERS = 10

/** As it must be typed: a path with spaces in quotation marks. */
function typed(path: string): string {
  return /\s/.test(path) ? `"${path}"` : path
}
