/** What the page is about, and a few large figures: participants and the other targets, done of how many. */
import { formatNumber } from '../../lang/format.ts'
import { filled, wordsOf } from '../../lang/words.ts'
import type { PageFact } from '../page-shape.ts'
import { countKey } from '../public/figure-key.ts'
import type { Cell } from '../sheet.ts'
import { figure } from '../sheets/indicators-figure.ts'
import { isResult } from './charts.ts'
import { indicatorOf } from './group-charts.ts'
import { isHiddenIn } from './hidden.ts'
import type { IndicatorsReport } from './shape.ts'

const MOST_FIGURES = 5

export function indicatorFacts(report: IndicatorsReport): PageFact[] {
  const { page, indicators: words } = wordsOf(report.lang)
  const { project } = report
  const day = (value: string): Cell => ({ kind: 'day', value })
  const said = (label: string, value: string | null): PageFact[] =>
    value === null ? [] : [{ label, cells: [{ kind: 'text', value }] }]
  return [
    {
      label: report.quarter === null ? words.page.days : words.page.quarterDays,
      cells: [day(report.from), day(report.until)],
    },
    { label: page.projectTime, cells: [day(project.start), day(project.end)] },
    ...said(page.group, project.group),
    ...said(page.application, project.application),
    ...said(page.authority, project.authority),
    { label: page.asOf, cells: [day(report.asOf)] },
  ]
}

/** Participants, results and companies: what a decision is judged by. */
export function indicatorFigures(report: IndicatorsReport): PageFact[] {
  const { page, short } = wordsOf(report.lang).indicators
  const names: Readonly<Record<string, string>> = short
  const isHidden = isHiddenIn(report)
  const number = (value: number): string => formatNumber(String(value), report.lang)
  const added = indicatorOf(report, 'EECO01').group.quarter?.total ?? null
  const participantsLabel = added === null ? page.participants : filled(page.participantsNew, { count: number(added) })
  return report.pace
    .filter(({ id }) => id === 'EECO01' || isResult(id))
    .slice(0, MOST_FIGURES)
    .map(({ id, done, target }) => {
      const hidden = isHidden(countKey(id, 'group', 'cumulative', 'total'))
      const whole = { done: number(done ?? 0), target: number(target) }
      const cell: Cell = done === null ? figure(done, hidden) : { kind: 'text', value: filled(page.of, whole) }
      const label = id === 'EECO01' ? participantsLabel : capital(names[id] ?? id)
      return { label, cells: [cell] }
    })
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
