/** The large figures: under each theme what was counted, and beside the figure what it counts. */
import { wordsOf } from '../../../lang/words.ts'
import type { BoardGroup, PageFact } from '../../page-shape.ts'
import { countCell } from '../amount.ts'
import type { FiguresReport, ReportEntry } from './shape.ts'

export function boardOf({ themes, lang }: FiguresReport): BoardGroup[] {
  const { figures: words } = wordsOf(lang)
  return themes.map(({ name, entries }) => ({
    title: name ?? (themes.length === 1 ? words.all : words.other),
    items: entries.flatMap((entry) => itemsOf(entry, words)),
  }))
}

type FiguresWords = ReturnType<typeof wordsOf>['figures']

/** A row that says no figure is one activity. */
function itemsOf(entry: ReportEntry, words: FiguresWords): PageFact[] {
  const [first = 'count', ...rest] = entry.said
  const what = entry.title ?? (first === 'count' ? entry.kind : `${entry.kind}: ${words.units[first]}`)
  return [
    { label: what, cells: [countCell(entry[first])] },
    ...rest.map((figure) => ({ label: words.units[figure], cells: [countCell(entry[figure])] })),
  ]
}
