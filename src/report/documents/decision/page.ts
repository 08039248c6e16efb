/** The summary of the decision as a page: the sections of the decision itself, in its order. */
import { formatNumber } from '../../../lang/format.ts'
import { filled, wordsOf } from '../../../lang/words.ts'
import { findingsSection } from '../../page-findings.ts'
import type { Page, PageBlock, PageFact, PageSection } from '../../page-shape.ts'
import { section, sheetBlock } from '../parts.ts'
import { targetsSheet, totalsSheet, workPackagesSheet } from './content-sheets.ts'
import { costsSheet, financingSheet } from './plan-sheets.ts'
import type { DecisionReport } from './shape.ts'
import { areaSheet, basicsSheet, handlingSheet, isGroup, modelSheet, partnersSheet } from './sheets.ts'

export function decisionPage(report: DecisionReport): Page {
  const { page, report: all } = wordsOf(report.lang)
  const { decision: words } = all
  const { personYears, decision } = report.facts
  const points = decision?.points ?? null
  return {
    kicker: report.project.name,
    title: words.title,
    facts: topFacts(report),
    verdict: null,
    figures: topFigures(report),
    sections: [
      section('basics', words.basics, [
        sheetBlock(basicsSheet(report)),
        ...(isGroup(report) ? [sheetBlock(partnersSheet(report))] : []),
      ]),
      section('actions', words.actions, [sheetBlock(workPackagesSheet(report)), ...descriptions(report)]),
      section('more', words.more, [
        sheetBlock(targetsSheet(report)),
        sheetBlock(totalsSheet(report)),
        ...(personYears === null
          ? []
          : [note(filled(words.personYears, { count: formatNumber(personYears, report.lang) }))]),
      ]),
      section('area', words.area, [sheetBlock(areaSheet(report))]),
      section('plan', words.plan, [
        sheetBlock(modelSheet(report)),
        sheetBlock(costsSheet(report)),
        sheetBlock(financingSheet(report)),
      ]),
      ...(points === null ? [] : [section('assessment', words.assessment, [note(filled(words.points, points))])]),
      section('grounds', words.grounds, [sheetBlock(handlingSheet(report))]),
      ...foundSections(report),
    ],
    made: page.made,
  }
}

/** A clean decision needs no section to say so. */
function foundSections(report: DecisionReport): PageSection[] {
  return report.findings.length === 0 ? [] : [findingsSection(report)]
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
      : [{ label: people.name, cells: [{ kind: 'number' as const, value: String(people.target) }] }]),
  ]
}

function bare(value: string): string {
  return value.replace(/\.00$/, '')
}

function descriptions({ workPackages }: DecisionReport): PageBlock[] {
  return workPackages.flatMap(({ id, description }) =>
    description === null
      ? []
      : [
          {
            kind: 'prose' as const,
            prose: [
              { kind: 'paragraph' as const, runs: [{ text: `${id} `, strong: true as const }, { text: description }] },
            ],
          },
        ],
  )
}

function note(text: string): PageBlock {
  return { kind: 'note', text, status: null }
}
