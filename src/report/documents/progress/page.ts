/** The monitoring report as a page: what was done, how far things are, what it cost, what went otherwise, what comes next. */
import { formatDay, formatNumber, formatPercent } from '../../../lang/format.ts'
import { filled, wordsOf } from '../../../lang/words.ts'
import type { Chart } from '../../chart.ts'
import { isDraft } from '../../draft.ts'
import { limited } from '../../page-limit.ts'
import type { Page, PageBlock, PageSection } from '../../page-shape.ts'
import type { Sheet } from '../../sheet.ts'
import { headed, section, sheetBlock } from '../parts.ts'
import { headingOf, textBlocks } from '../texts.ts'
import { costsSheet, financingSheet, implementersSheet } from './costs-sheets.ts'
import { deviationsSheet, excludedSheet } from './deviation-sheets.ts'
import { commonSheet, targetChart, targetsSheet } from './indicator-sheets.ts'
import type { ProgressPackage, ProgressReport } from './shape.ts'
import { topFacts, topFigures } from './top.ts'
import { scheduleChart, workChart } from './work-charts.ts'
import { cutPercent, scheduleSheet, workByImplementerSheet, workSheet } from './work-sheets.ts'

export function progressPage(report: ProgressReport): Page {
  const { page, progress: words } = wordsOf(report.lang)
  const { texts, lang } = report
  return {
    kicker: report.project.name,
    title: filled(words.title, { number: report.period.number }),
    facts: topFacts(report),
    verdict: null,
    figures: topFigures(report),
    sections: [
      section('summary', headingOf(texts, 'summary'), [...unfinished(report), ...textBlocks(texts, 'summary', lang)]),
      section('done', words.done, doneBlocks(report)),
      section('work', words.work.title, workBlocks(report)),
      { ...section('indicators', words.indicators.title, indicatorBlocks(report)), opensPage: true },
      section('costs', words.costs.title, [
        sheetBlock(implementersSheet(report)),
        sheetBlock(costsSheet(report)),
        sheetBlock(financingSheet(report)),
      ]),
      section('deviations', words.deviations.title, deviationBlocks(report)),
      section('next', headingOf(texts, 'next'), textBlocks(texts, 'next', lang)),
      basisSection(report),
    ],
    made: page.made,
  }
}

/** A period that goes on is not reported yet. */
function unfinished(report: ProgressReport): PageBlock[] {
  const { period, lang } = report
  if (!isDraft(report)) return []
  return [note(filled(wordsOf(lang).progress.unfinished, { end: formatDay(period.end, lang) }), 'warning')]
}

/** A heading a work package, its schedule and hours in a line, then the words. */
function doneBlocks(report: ProgressReport): PageBlock[] {
  const { texts, work, lang } = report
  return work.packages.flatMap((one): PageBlock[] => {
    if (one.id === null) return []
    const id = `work-package-${one.id}`
    return headed(headingOf(texts, id), [note(packageLead(one, report)), ...textBlocks(texts, id, lang)])
  })
}

/** Where it stands on its own time, and what was worked in it. */
function packageLead(one: ProgressPackage, { lang }: ProgressReport): string {
  const { work: words } = wordsOf(lang).progress
  const { start, end, state, elapsed, period, personYearsPeriod } = one
  if (start === null || end === null || state === null || elapsed === null) return ''
  const days = { start: formatDay(start, lang), end: formatDay(end, lang), state: words.states[state] }
  const time =
    state === 'running'
      ? filled(words.running, { ...days, elapsed: formatPercent(cutPercent(elapsed), lang) })
      : filled(words.notRunning, days)
  if (period === null || personYearsPeriod === null) return time
  const figures = { period: formatNumber(period, lang), years: formatNumber(personYearsPeriod, lang) }
  return `${time} ${filled(words.worked, figures)}`
}

function workBlocks(report: ProgressReport): PageBlock[] {
  const { work, implementers, lang } = report
  const { work: words } = wordsOf(lang).progress
  const unknown = implementers.filter(({ id }) => work.unknown.includes(id)).map(({ name }) => name)
  const isKnown = unknown.length < implementers.length
  const hasMany = work.packages.length > 2
  return [
    ...yearsNote(report),
    ...(unknown.length === 0 ? [] : [note(filled(words.unknown, { list: unknown.join(', ') }), 'warning')]),
    ...(isKnown && hasMany ? [picture('work-chart', workChart(report))] : []),
    ...(isKnown ? [sheetBlock(workSheet(report))] : []),
    ...(hasMany ? [picture('schedule-chart', scheduleChart(report))] : []),
    ...(work.packages.length > 1 ? [sheetBlock(scheduleSheet(report))] : []),
    ...(isKnown && implementers.length > 1 ? [sheetBlock(workByImplementerSheet(report))] : []),
  ]
}

function yearsNote({ work, lang }: ProgressReport): PageBlock[] {
  const { work: words } = wordsOf(lang).progress
  const { personYearsPeriod: period, personYearsAfter: after } = work.total
  if (period === null || after === null) return []
  const number = (value: string): string => formatNumber(value, lang)
  const said = { actual: number(period), actualAfter: number(after) }
  if (work.planned === null) return [note(filled(words.unplanned, said))]
  const planned = { planned: number(work.planned.period), plannedAfter: number(work.planned.after) }
  return [note(filled(words.planned, { ...said, ...planned }))]
}

function indicatorBlocks(report: ProgressReport): PageBlock[] {
  const { incomplete, grandTotal, overlap, pace, lang } = report
  const { indicators: words } = wordsOf(lang).progress
  const number = (count: number): string => formatNumber(String(count), lang)
  return [
    ...(pace.length === 0 ? [] : [picture('targets-chart', targetChart(report))]),
    sheetBlock(targetsSheet(report)),
    ...(incomplete === null || grandTotal === null || incomplete === 0
      ? []
      : [note(filled(words.incomplete, { count: number(incomplete), total: number(grandTotal) }))]),
    ...(overlap === null || overlap === 0 ? [] : [note(filled(words.overlap, { count: number(overlap) }))]),
    sheetBlock(commonSheet(report)),
  ]
}

function deviationBlocks(report: ProgressReport): PageBlock[] {
  const { deviations: words } = wordsOf(report.lang).progress
  const found = deviationsSheet(report)
  const excluded = excludedSheet(report)
  return [
    ...textBlocks(report.texts, 'deviations', report.lang),
    found === null ? note(words.none) : sheetBlock(found),
    ...(excluded === null ? [] : [shown(excluded, report)]),
  ]
}

function basisSection({ inputs, period, lang }: ProgressReport): PageSection {
  const { progress: words } = wordsOf(lang)
  const count = formatNumber(String(inputs.length), lang)
  return section('basis', words.basis, [
    note(filled(words.basisClaim, { number: period.number })),
    note(filled(words.basisInputs, { count })),
  ])
}

function shown(sheet: Sheet, { lang }: ProgressReport): PageBlock {
  return { kind: 'sheet', ...limited(sheet, lang) }
}

function picture(id: string, chart: Chart): PageBlock {
  return { kind: 'chart', id, chart }
}

function note(text: string, status: 'warning' | null = null): PageBlock {
  return { kind: 'note', text, status }
}
