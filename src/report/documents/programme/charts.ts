/** Pictures of a programme: how far each measure has come, each goal's measures on scales of their own, and the money used. */
import { wordsOf } from '../../../lang/words.ts'
import type { PageBlock } from '../../page-shape.ts'
import { moneyCell } from '../amount.ts'
import { figureCell, progressCell } from './figure-cell.ts'
import { moments, type ProgrammeReport, type ReportGoal } from './shape.ts'

/** All measures whose progress is known, in one picture. */
export function progressChart({ goals, lang }: ProgrammeReport): PageBlock[] {
  const { programme: words } = wordsOf(lang)
  const known = goals
    .flatMap(({ measures }) => measures.flatMap(({ values }) => values))
    .filter(({ progress }) => progress.share !== null)
  if (known.length === 0) return []
  const bars = known.map(({ name, progress }) => ({ label: name, values: [progressCell(progress)] }))
  const { progressChart: title, progressChartNote: note } = words
  return [
    { kind: 'chart', id: 'progress-chart', chart: { kind: 'grouped', title, note, parts: [words.progress], bars } },
  ]
}

/** Measures of which something is known. */
export function goalChart({ id, measures }: ReportGoal, { lang }: ProgrammeReport): PageBlock[] {
  const { programme: words } = wordsOf(lang)
  const panels = measures
    .flatMap(({ values }) => values)
    .filter((value) => moments.some((moment) => value[moment].state === 'known'))
    .map((value) => ({ label: value.name, values: moments.map((moment) => figureCell(value[moment])) }))
  if (panels.length === 0) return []
  const { goalChart: title, goalChartNote: note } = words
  const items = moments.map((moment) => words.moments[moment])
  return [{ kind: 'chart', id: `goal-${id}-chart`, chart: { kind: 'side-by-side', title, note, items, panels } }]
}

export function budgetChart({ budget, lang }: ProgrammeReport): PageBlock[] {
  const { programme: words } = wordsOf(lang)
  if (budget?.used == null) return []
  const { budgetChart: title, budgetChartNote: note } = words
  const bars = [{ label: words.planned, values: [moneyCell(budget.used), moneyCell(budget.left)] }]
  return [
    {
      kind: 'chart',
      id: 'budget-chart',
      chart: { kind: 'stacked', title, note, parts: [words.used, words.left], bars },
    },
  ]
}
