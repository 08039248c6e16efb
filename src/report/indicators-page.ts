/** The page of `hanke indicators`, for a steering group: how things stand, then who and where, then what it rests on. */
import { filled, wordsOf } from '../lang/words.ts'
import type { Chart } from './chart.ts'
import { participantsChart, resultsChart, targetChart } from './indicators/charts.ts'
import { gendersChart, implementersChart, statusesChart } from './indicators/group-charts.ts'
import { indicatorFacts, indicatorFigures } from './indicators/page-facts.ts'
import { indicatorsVerdict } from './indicators/page-verdict.ts'
import type { IndicatorsReport } from './indicators/shape.ts'
import { spanText } from './indicators/span-text.ts'
import { basisSections } from './page-basis.ts'
import { findingsSection } from './page-findings.ts'
import { limited } from './page-limit.ts'
import type { Page, PageBlock, PageSection } from './page-shape.ts'
import { unitOf } from './public/figure-key.ts'
import type { Sheet } from './sheet.ts'
import { definitionsSheet } from './sheets/indicators-definitions.ts'
import { gendersSheet } from './sheets/indicators-genders.ts'
import { comparedByName, implementersTable } from './sheets/indicators-implementers.ts'
import { narrowCounts } from './sheets/indicators-narrow.ts'
import { overlapSheet } from './sheets/indicators-overlap.ts'
import { quartersSheet } from './sheets/indicators-quarters.ts'
import { isRestated, restatedRecordsSheet, restatementSheet } from './sheets/indicators-restatement.ts'
import { statusesSheet } from './sheets/indicators-statuses.ts'
import { targetsSheet } from './sheets/indicators-targets.ts'

export function indicatorsPage(report: IndicatorsReport): Page {
  const { indicators: words } = wordsOf(report.lang)
  return {
    kicker: report.project.name,
    title: filled(words.title, { span: spanText(report) }),
    facts: indicatorFacts(report),
    verdict: indicatorsVerdict(report),
    figures: indicatorFigures(report),
    sections: [
      ...targetSections(report),
      section('genders', words.sections.genders, [
        picture('genders', gendersChart(report)),
        table(gendersSheet(report), report),
      ]),
      ...statusSections(report),
      section('implementers', words.sections.implementers, [
        picture('implementers', implementersChart(report)),
        table(implementersTable(report, comparedByName(report)), report),
        ...overlapNotes(report),
      ]),
      ...restatementSections(report),
      countsSection(report),
      // A public report has no findings and no files.
      ...(report.public === undefined ? [findingsSection(report, words.severityMeaning, ['warning', 'info'])] : []),
      section('definitions', words.sections.definitions, [
        folded(
          definitionsSheet(report),
          filled(words.page.definitionsFold, { count: report.indicators.length }),
          report,
        ),
      ]),
      ...(report.public === undefined ? basisSections(report) : []),
    ],
    made: words.page.made,
  }
}

function targetSections(report: IndicatorsReport): PageSection[] {
  const { sections } = wordsOf(report.lang).indicators
  if (report.pace.length === 0) return []
  const lines = [participantsChart(report), resultsChart(report)]
  return [
    section('targets', sections.targets, [
      picture('targets', targetChart(report)),
      table(targetsSheet(report), report),
    ]),
    section('quarters', sections.quarters, [
      ...lines.flatMap((chart, at) => (chart === null ? [] : [picture(`quarters-${at + 1}`, chart)])),
      table(quartersSheet(report), report),
    ]),
  ]
}

function statusSections(report: IndicatorsReport): PageSection[] {
  const { sections } = wordsOf(report.lang).indicators
  const chart = statusesChart(report)
  if (chart === null) return []
  return [section('statuses', sections.statuses, [picture('statuses', chart), table(statusesSheet(report), report)])]
}

function restatementSections(report: IndicatorsReport): PageSection[] {
  const { sections } = wordsOf(report.lang).indicators
  if (!isRestated(report)) return []
  const records = report.restatement.records === null || report.restatement.records.length === 0
  return [
    section(
      'restatement',
      sections.restatement,
      [table(restatementSheet(report), report), ...(records ? [] : [table(restatedRecordsSheet(report), report)])],
      true,
    ),
  ]
}

/** The group's figures in sight, each implementer's folded. */
function countsSection(report: IndicatorsReport): PageSection {
  const words = wordsOf(report.lang).indicators
  const { group, implementer } = words.sheets
  // In public little is told of each, and all of it stands in the table that has them side by side.
  const own = (report.public === undefined ? report.implementers : []).map(({ id, name }) => {
    const title = filled(implementer.title, { name })
    return folded(narrowCounts(report, unitOf(id), { id: `counts-${id}`, title }), title, report)
  })
  return section(
    'indicators',
    words.sections.indicators,
    [table(narrowCounts(report, 'group', { id: 'counts_group', title: group.caption }), report), ...own],
    true,
  )
}

function overlapNotes(report: IndicatorsReport): PageBlock[] {
  const words = wordsOf(report.lang).indicators
  const { grandTotal, overlap, incomplete, implementers, totals } = report
  const sum = implementers.reduce<number>((all, { id }) => all + (totals[id]?.grandTotal ?? 0), 0)
  const note = (text: string): PageBlock => ({ kind: 'note', text, status: null })
  const pairs = overlapSheet(report)
  return [
    ...(grandTotal === null || overlap === null || report.public !== undefined || report.part
      ? []
      : [note(filled(words.overlapMeaning, { sum, overlap, group: grandTotal }))]),
    ...(grandTotal === null || incomplete === null || incomplete === 0
      ? []
      : [note(filled(words.incompleteMeaning, { incomplete, grandTotal }))]),
    ...(pairs === null ? [] : [table(pairs, report)]),
  ]
}

function section(id: string, title: string, blocks: readonly PageBlock[], opensPage = false): PageSection {
  return { id, title, lead: null, opensPage, blocks }
}

function picture(id: string, chart: Chart): PageBlock {
  return { kind: 'chart', id: `${id}-chart`, chart }
}

/** The page says at its top what it is about; a sheet of the workbook has to say it itself. */
function onPage(sheet: Sheet, report: IndicatorsReport): Sheet {
  return { ...sheet, notes: sheet.notes.filter((note) => !note.startsWith(report.project.name)) }
}

function table(sheet: Sheet, report: IndicatorsReport): PageBlock {
  return { kind: 'sheet', ...limited(onPage(sheet, report), report.lang) }
}

function folded(sheet: Sheet, summary: string, report: IndicatorsReport): PageBlock {
  return { kind: 'folded', summary, ...limited(onPage(sheet, report), report.lang) }
}
