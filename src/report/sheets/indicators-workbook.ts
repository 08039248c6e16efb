/** The sheets of the indicators' workbook: cover, targets, the group, each implementer, and what the figures rest on. */
import { formatDay } from '../../lang/format.ts'
import { filled, wordsOf } from '../../lang/words.ts'
import { notHandedInText, othersUnreadText, partText, unreadText } from '../indicators/incomplete.ts'
import { publicText } from '../indicators/public-text.ts'
import type { IndicatorsReport } from '../indicators/shape.ts'
import { daysText, isUnfinished, spanText } from '../indicators/span-text.ts'
import { unitOf } from '../public/figure-key.ts'
import { bodyRow, type Cell, type Sheet } from '../sheet.ts'
import { heading, text } from './cells.ts'
import { checkRow, coverColumns, masterCell } from './checks.ts'
import { findingsSheet } from './findings.ts'
import { type CheckedSheets, indicatorChecks } from './indicators-checks.ts'
import { countColumns, countsSheet, rowOf, spanOf } from './indicators-counts.ts'
import { definitionsSheet } from './indicators-definitions.ts'
import { figure } from './indicators-figure.ts'
import { comparedByCode, implementersTable } from './indicators-implementers.ts'
import { overlapSheet } from './indicators-overlap.ts'
import { quartersSheet } from './indicators-quarters.ts'
import { recordsSheet } from './indicators-records.ts'
import { isRestated, restatedRecordsSheet, restatementSheet } from './indicators-restatement.ts'
import { statusesSheet } from './indicators-statuses.ts'
import { targetsSheet } from './indicators-targets.ts'
import { inputsSheet } from './inputs.ts'
import { rulesSheet } from './rules.ts'
import { cellOf, tabOf } from './tabs.ts'

const COLUMNS = 4

export function indicatorsWorkbook(report: IndicatorsReport): Sheet[] {
  const { purpose, tabs, group: groupWords, implementer } = wordsOf(report.lang).indicators.sheets
  const group = countsSheet(report, 'group', { id: 'counts-group', tab: tabs.group, title: groupWords.title })
  const own: Sheet[] = []
  // In public little is told of each, and all of it stands in the sheet that has them side by side.
  for (const { id, name } of report.public === undefined ? report.implementers : []) {
    const tab = tabOf(tabs.implementer, id, [...Object.values(tabs), ...own.map((sheet) => sheet.tab)])
    own.push(countsSheet(report, unitOf(id), { id: `counts-${id}`, tab, title: filled(implementer.title, { name }) }))
  }
  const counts = [...report.implementers.map((_, at) => own[at]), group]
  const implementers = implementersTable(report, comparedByCode(report), counts)
  const overlap = overlapSheet(report)
  const findings = findingsSheet(report)
  const inputs = inputsSheet(report)
  const parts: [Sheet, string][] = [
    [targetsSheet(report, group), purpose.targets],
    [group, purpose.group],
    ...own.map((sheet, at): [Sheet, string] => [
      sheet,
      filled(purpose.implementer, { name: report.implementers[at]?.name ?? '' }),
    ]),
    [implementers, purpose.implementers],
    ...(overlap === null ? [] : ([[overlap, purpose.overlap]] satisfies [Sheet, string][])),
    ...(report.pace.length === 0 ? [] : ([[quartersSheet(report), purpose.quarters]] satisfies [Sheet, string][])),
    [statusesSheet(report), purpose.statuses],
    ...recordParts(report, own),
    ...(isRestated(report)
      ? ([
          [restatementSheet(report), purpose.restatement],
          [restatedRecordsSheet(report), purpose.restatedRecords],
        ] satisfies [Sheet, string][])
      : []),
    [definitionsSheet(report), purpose.definitions],
    // Findings, rules and files tell of single people, and a public report has none.
    ...(report.public === undefined
      ? ([
          [findings, purpose.findings],
          [rulesSheet(report), purpose.rules],
          [inputs, purpose.inputs],
        ] satisfies [Sheet, string][])
      : []),
  ]
  const cover = coverOf(report, { counts, implementers, findings, inputs }, parts)
  return [cover, ...parts.map(([sheet]) => sheet)]
}

/** The group's records and each implementer's; of some implementers theirs alone, for the others' are not there. */
function recordParts(report: IndicatorsReport, taken: readonly Sheet[]): [Sheet, string][] {
  const { sheets, records: words } = wordsOf(report.lang).indicators
  const { tabs, purpose } = sheets
  if (report.records === undefined || report.public !== undefined) return []
  const group = { id: 'records-group', tab: tabs.records, title: words.title }
  const parts: [Sheet, string][] = report.part ? [] : [[recordsSheet(report, 'group', group), purpose.records]]
  for (const { id, name } of report.implementers) {
    const others = [...Object.values(tabs), ...[...taken, ...parts.map(([sheet]) => sheet)].map(({ tab }) => tab)]
    const named = { id: `records-${id}`, tab: tabOf(tabs.records, id, others), title: filled(words.titleOf, { name }) }
    parts.push([recordsSheet(report, unitOf(id), named), filled(purpose.recordsOf, { name })])
  }
  return parts
}

function coverOf(report: IndicatorsReport, sheets: CheckedSheets, parts: readonly [Sheet, string][]): Sheet {
  const { sheets: common, indicators: words } = wordsOf(report.lang)
  const { cover } = common
  const lacking = [unreadText, othersUnreadText, notHandedInText, partText]
    .map((textOf) => textOf(report))
    .flatMap((said) => (said === null ? [] : [`${said}.`]))
  const sheet = { notes: [report.project.name, ...(isUnfinished(report) ? [draftText(report)] : []), ...lacking] }
  const facts = [...factRows(report), ...figureRows(report, sheets.counts.at(-1))]
  // The facts, the master check and the heading of the checks: the checks begin after them.
  const first = bodyRow(sheet, facts.length + 2)
  const checks = indicatorChecks(report, sheets).map((check, at) => checkRow(check, first + at, report.lang))
  const master = [
    text(cover.master, { role: 'total' }),
    masterCell(checks, first, report.lang),
    text(cover.masterMeaning, { role: 'note', span: 2 }),
  ] satisfies Cell[]
  return {
    id: 'cover',
    tab: words.sheets.tabs.cover,
    title: filled(words.title, { span: spanText(report) }),
    ...sheet,
    columns: coverColumns(56, report.lang),
    rows: [
      ...facts,
      // Where every sum has a part that is not known, there is nothing to check.
      ...(checks.length === 0 ? [] : [master, heading(cover.checks, COLUMNS), ...checks]),
      heading(cover.tabs, COLUMNS),
      ...parts.map(([{ tab }, purpose]) => [text(tab), text(purpose, { span: COLUMNS - 1 })]),
    ],
  }
}

export function draftText({ until, lang }: Pick<IndicatorsReport, 'until' | 'lang'>): string {
  return filled(wordsOf(lang).indicators.unfinished, { until: formatDay(until, lang) })
}

function factRows(report: IndicatorsReport): Cell[][] {
  const { sheets, indicators: words } = wordsOf(report.lang)
  const { project } = report
  const facts: [label: string, value: string | null][] = [
    [sheets.cover.project, `${project.name} (${project.fund})`],
    [sheets.cover.group, project.group],
    [sheets.cover.application, project.application],
    [sheets.cover.authority, project.authority],
    [words.sheets.cover.span, daysText(report)],
    [sheets.cover.asOf, formatDay(report.asOf, report.lang)],
  ]
  const rows = facts.flatMap(([label, value]) =>
    value === null ? [] : [[text(label), text(value, { span: COLUMNS - 1 })]],
  )
  const { public: mark } = report
  return mark === undefined ? rows : [...rows, [text(publicText(report), { role: 'note', span: COLUMNS })]]
}

/** The two figures that everyone asks for first. */
function figureRows(report: IndicatorsReport, group: Sheet | undefined): Cell[][] {
  const { cover } = wordsOf(report.lang).indicators.sheets
  const all = report.indicators.find(({ id }) => id === 'EECO01')
  if (all === undefined || group === undefined) return []
  const row = (label: string, span: 'quarter' | 'cumulative'): Cell[] => {
    const value = spanOf(all, 'group')[span]?.total ?? null
    const source = cellOf(group.tab, countColumns[span].total, bodyRow(group, rowOf(report, 'EECO01')))
    const cell = figure(value, report.public !== undefined, { role: 'total' })
    return [text(label, { role: 'total' }), value === null ? cell : { ...cell, formula: source }]
  }
  return [
    row(cover.people, 'cumulative'),
    row(report.quarter === null ? cover.newPeopleInDays : cover.newPeople, 'quarter'),
  ]
}
