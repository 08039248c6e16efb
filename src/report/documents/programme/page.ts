/** A development programme's monitoring report as a page, in the order and under the headings of the city that writes it. */

import { marked } from '../../../lang/approximate.ts'
import { formatDay, formatPercent } from '../../../lang/format.ts'
import { filled, wordsOf } from '../../../lang/words.ts'
import { findingsSection } from '../../page-findings.ts'
import type { Page, PageBlock, PageFact, PageSection } from '../../page-shape.ts'
import { inputsSheet } from '../../sheets/inputs.ts'
import { moneyCell, moneySaid } from '../amount.ts'
import { section, sheetBlock } from '../parts.ts'
import { headingOf, textBlocks } from '../texts.ts'
import { budgetChart, goalChart, progressChart } from './charts.ts'
import type { ProgrammeReport } from './shape.ts'
import { budgetSheet, measuresSheet } from './sheets.ts'

export function programmePage(report: ProgrammeReport): Page {
  const { page, programme: words } = wordsOf(report.lang)
  const { programme, lang, asOf } = report
  const text = (id: string): PageBlock[] => textBlocks(report.texts, id, lang)
  const of = (id: string, more: readonly PageBlock[] = []): PageSection =>
    section(id, headingOf(report.texts, id), [...more, ...text(id)])
  return {
    kicker: programme.name,
    title: filled(words.title, { day: formatDay(programme.reported ?? asOf, lang) }),
    facts: topFacts(report),
    verdict: null,
    figures: topFigures(report),
    sections: [
      of('overview'),
      section('goals', `2 ${words.goalsTitle}`, [
        ...text('measures'),
        sheetBlock(measuresSheet(report)),
        ...progressChart(report),
      ]),
      ...report.goals.map((goal) =>
        section(`goal-${goal.id}`, headingOf(report.texts, `goal-${goal.id}`), [
          ...goalChart(goal, report),
          ...text(`goal-${goal.id}`),
        ]),
      ),
      of('cooperation'),
      of('environment'),
      of('resources', budgetBlocks(report)),
      of('next'),
      ...(report.findings.length === 0
        ? []
        : [{ ...findingsSection(report, wordsOf(report.lang).report.severityMeaning), opensPage: false }]),
      section('inputs', words.inputsTitle, [sheetBlock(inputsSheet({ ...report, project: report.programme }))]),
    ],
    made: page.made,
  }
}

function topFacts({ programme, asOf, lang }: ProgrammeReport): PageFact[] {
  const { programme: words } = wordsOf(lang)
  const { owner, start, end, reported } = programme
  return [
    ...(owner === null ? [] : [{ label: words.owner, cells: [{ kind: 'text' as const, value: owner }] }]),
    ...(start === null || end === null
      ? []
      : [{ label: words.time, cells: [start, end].map((value) => ({ kind: 'day' as const, value })) }]),
    { label: words.reported, cells: [{ kind: 'day', value: reported ?? asOf }] },
  ]
}

function topFigures({ goals, budget, lang }: ProgrammeReport): PageFact[] {
  const { programme: words } = wordsOf(lang)
  const count = (value: number) => ({ kind: 'number' as const, value: String(value) })
  return [
    { label: words.goalCount, cells: [count(goals.length)] },
    { label: words.measureCount, cells: [count(goals.reduce((sum, { measures }) => sum + measures.length, 0))] },
    ...(budget === null
      ? []
      : [
          { label: words.planned, cells: [moneyCell(budget.planned)] },
          { label: words.used, cells: [moneyCell(budget.used)] },
        ]),
  ]
}

function budgetBlocks(report: ProgrammeReport): PageBlock[] {
  const { programme: words } = wordsOf(report.lang)
  const sheet = budgetSheet(report)
  const note = (text: string): PageBlock => ({ kind: 'note', text, status: null })
  if (sheet === null) return [note(words.noBudget)]
  return [note(budgetSaid(report)), ...budgetChart(report), sheetBlock(sheet)]
}

/** `Ohjelman määrärahasta 200 000 € on käytetty n. 190 000 €, eli n. 95 %.` */
function budgetSaid({ budget, lang }: ProgrammeReport): string {
  const { programme: words } = wordsOf(lang)
  if (budget === null) return words.noBudget
  const { planned, used, share } = budget
  const said = moneySaid(planned, lang)
  if (used === null || share === null) return filled(words.usedUnknown, { planned: said })
  return filled(words.budgetSaid, {
    planned: said,
    used: moneySaid(used, lang),
    share: marked(formatPercent(share.value, lang), share.mark, lang),
  })
}
