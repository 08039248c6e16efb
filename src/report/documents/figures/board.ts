/** The large figures: under each theme what was counted, and beside the figure what it counts. */
import { filled, wordsOf } from '../../../lang/words.ts'
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

/** Of one event it is told how many took part, not that it was one. */
function itemsOf({ kind, title, count, participants, towns }: ReportEntry, words: FiguresWords): PageFact[] {
  const what = title ?? kind
  const isOne = count?.value === '1' && !count.approximate
  const isTold = participants !== null || towns !== null
  const main: PageFact[] = isOne && isTold ? [] : [{ label: what, cells: [countCell(count)] }]
  const first = main.length === 0
  return [
    ...main,
    ...(towns === null ? [] : [{ label: filled(words.towns, { title: what }), cells: [countCell(towns)] }]),
    ...(participants === null
      ? []
      : [
          {
            label: first && towns === null ? filled(words.participants, { title: what }) : words.participantsAfter,
            cells: [countCell(participants)],
          },
        ]),
  ]
}
