/** The summary of the decision as a page: the sections of the decision itself, in its order. */
import { formatNumber } from '../../../lang/format.ts'
import { filled, wordsOf } from '../../../lang/words.ts'
import { findingsSection } from '../../page-findings.ts'
import type { Page, PageBlock, PageFact, PageSection } from '../../page-shape.ts'
import { headed, section, sheetBlock } from '../parts.ts'
import { headingOf, textBlocks } from '../texts.ts'
import { scheduleChart, targetsSheet, totalsSheet, workPackagesSheet } from './content-sheets.ts'
import { costsSheet, financingSheet } from './plan-sheets.ts'
import type { DecisionReport } from './shape.ts'
import { areaSheet, basicsSheet, handlingSheet, isGroup, modelSheet, partnersSheet } from './sheets.ts'

export function decisionPage(report: DecisionReport): Page {
  const { page, report: all } = wordsOf(report.lang)
  const { decision: words } = all
  const { texts, lang } = report
  const written = (id: string, before: readonly PageBlock[], after: readonly PageBlock[] = []): PageSection =>
    section(id, headingOf(texts, id), [...before, ...textBlocks(texts, id, lang), ...after])
  return {
    kicker: report.project.name,
    title: words.title,
    facts: topFacts(report),
    verdict: null,
    figures: topFigures(report),
    sections: [
      section('basics', words.basics, [sheetBlock(basicsSheet(report))]),
      ...(isGroup(report) ? [section('partners', words.partners, groupBlocks(report))] : []),
      written('content', []),
      written('actions', actionBlocks(report)),
      section('more', words.more, moreBlocks(report)),
      section('area', words.area, [sheetBlock(areaSheet(report))]),
      section('plan', words.plan, [
        sheetBlock(modelSheet(report)),
        sheetBlock(costsSheet(report)),
        sheetBlock(financingSheet(report)),
      ]),
      written('assessment', [], points(report)),
      section('grounds', words.grounds, [sheetBlock(handlingSheet(report))]),
      ...foundSections(report),
    ],
    made: page.made,
  }
}

function groupBlocks(report: DecisionReport): PageBlock[] {
  const { texts, lang } = report
  const id = 'group-grounds'
  return [sheetBlock(partnersSheet(report)), ...headed(headingOf(texts, id), textBlocks(texts, id, lang))]
}

function actionBlocks(report: DecisionReport): PageBlock[] {
  const chart = scheduleChart(report)
  return [
    ...(chart === null ? [] : [{ kind: 'chart' as const, id: 'schedule-chart', chart }]),
    sheetBlock(workPackagesSheet(report)),
  ]
}

function moreBlocks(report: DecisionReport): PageBlock[] {
  const { decision: words } = wordsOf(report.lang).report
  const { personYears } = report.facts
  const staff = report.implementers.length > 1 ? words.groupPersonYears : words.personYears
  return [
    sheetBlock(targetsSheet(report)),
    sheetBlock(totalsSheet(report)),
    ...(personYears === null ? [] : [note(filled(staff, { count: formatNumber(personYears, report.lang) }))]),
  ]
}

function points({ facts, lang }: DecisionReport): PageBlock[] {
  const given = facts.decision?.points ?? null
  return given === null ? [] : [note(filled(wordsOf(lang).report.decision.points, given))]
}

/** A clean decision needs no section to say so, and what is not written yet stands in its place. */
function foundSections(report: DecisionReport): PageSection[] {
  const findings = report.findings.filter(({ rule }) => !rule.startsWith('TEXT-'))
  return findings.length === 0 ? [] : [findingsSection({ ...report, findings })]
}

function topFacts({ project, facts, lang }: DecisionReport): PageFact[] {
  const { decision: words } = wordsOf(lang).report
  const { decision } = facts
  const said = (label: string, value: string | null | undefined): PageFact[] =>
    value == null ? [] : [{ label, cells: [{ kind: 'text', value }] }]
  return [
    ...said(words.document, decision?.document),
    ...(decision?.date == null ? [] : [{ label: words.date, cells: [{ kind: 'day' as const, value: decision.date }] }]),
    ...said(words.record, decision?.record),
    ...said(words.authority, project.authority),
    {
      label: words.time,
      cells: [
        { kind: 'day', value: project.start },
        { kind: 'day', value: project.end },
      ],
    },
    ...said(words.group, project.group),
  ]
}

function topFigures({ costs, financing, targets, lang }: DecisionReport): PageFact[] {
  const { report, costs: costNames } = wordsOf(lang)
  const people = targets.find(({ id }) => id === 'EECO01')
  return [
    { label: costNames.net, cells: [{ kind: 'money', value: bare(costs.net.approved) }] },
    { label: report.decision.supportFigure, cells: [{ kind: 'money', value: bare(financing.support.approved) }] },
    ...(people === undefined
      ? []
      : [{ label: report.decision.participants, cells: [{ kind: 'number' as const, value: String(people.target) }] }]),
  ]
}

function bare(value: string): string {
  return value.replace(/\.00$/, '')
}

function note(text: string): PageBlock {
  return { kind: 'note', text, status: null }
}
