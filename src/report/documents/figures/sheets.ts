/** The tables behind the page of figures. */
import { formatTime } from '../../../lang/format.ts'
import { wordsOf } from '../../../lang/words.ts'
import type { Sheet } from '../../sheet.ts'
import { blankTotal, emptyList, heading, text } from '../../sheets/cells.ts'
import { countCell } from '../amount.ts'
import type { FiguresReport, ReportShare } from './shape.ts'

/** Every figure of the page, row by row. */
export function activitiesSheet({ themes, total, lang }: FiguresReport): Sheet {
  const { figures: words } = wordsOf(lang)
  const rows = themes.flatMap(({ name, entries }) =>
    entries.map(({ kind, title, count: many, participants, towns, time, workPackage }) => [
      text(title ?? kind),
      text(kind),
      text(name ?? words.other),
      countCell(many),
      countCell(participants),
      countCell(towns),
      text(time === null ? '' : formatTime(time, lang)),
      text(workPackage ?? ''),
    ]),
  )
  return {
    id: 'activities',
    tab: words.activitiesTab,
    title: words.activitiesTitle,
    notes: [words.approximate],
    columns: [
      { header: words.what, kind: 'text', width: 50 },
      { header: words.kind, kind: 'text', width: 24, spare: true },
      { header: words.theme, kind: 'text', width: 30, spare: true },
      { header: words.count, kind: 'number', width: 11, strong: true },
      { header: words.participantCount, kind: 'number', width: 14 },
      { header: words.townCount, kind: 'number', width: 13 },
      { header: words.date, kind: 'text', width: 12, spare: true },
      { header: words.workPackage, kind: 'text', width: 13, spare: true },
    ],
    rows:
      rows.length === 0
        ? [emptyList(words.none, 8)]
        : [
            ...rows,
            [
              text(words.total, { role: 'total' }),
              text(null, { role: 'total' }),
              text(null, { role: 'total' }),
              countCell(total, { role: 'total' }),
              ...Array.from({ length: 4 }, () => blankTotal),
            ],
          ],
  }
}

/** What the terminal shows: the figures under their themes. */
export function boardSheet({ themes, total, lang }: FiguresReport): Sheet {
  const { figures: words } = wordsOf(lang)
  return {
    id: 'activities',
    tab: words.activitiesTab,
    title: words.activitiesTitle,
    notes: [],
    columns: [
      { header: words.what, kind: 'text', width: 50 },
      { header: words.count, kind: 'number', width: 11 },
      { header: words.participantCount, kind: 'number', width: 14 },
      { header: words.townCount, kind: 'number', width: 13 },
    ],
    rows: [
      ...themes.flatMap(({ name, entries }) => [
        heading(name ?? words.other, 4),
        ...entries.map(({ kind, title, count, participants, towns }) => [
          text(title ?? kind),
          countCell(count),
          countCell(participants),
          countCell(towns),
        ]),
      ]),
      ...(themes.length === 0 ? [emptyList(words.none, 4)] : []),
      [text(words.total, { role: 'total' }), countCell(total, { role: 'total' }), blankTotal, blankTotal],
    ],
  }
}

/** The sums that the pictures show. */
export function sumsSheet({ themes, kinds, times, undated, workPackages, total, lang }: FiguresReport): Sheet {
  const { figures: words } = wordsOf(lang)
  const part = (title: string, all: readonly ReportShare[]) =>
    all.length === 0 ? [] : [heading(title, 2), ...all.map(({ name, count: many }) => [text(name), countCell(many)])]
  return {
    id: 'sums',
    tab: words.sumsTab,
    title: words.sumsTitle,
    notes: [],
    columns: [
      { header: words.what, kind: 'text', width: 40 },
      { header: words.count, kind: 'number', width: 12 },
    ],
    rows: [
      ...part(
        words.by.themes,
        themes.map((theme) => ({ name: theme.name ?? words.other, count: theme.total })),
      ),
      ...part(words.by.kinds, kinds),
      ...part(
        words.by.times,
        times.map(({ name, count: many }) => ({ name: formatTime(name, lang), count: many })),
      ),
      ...(undated === null || times.length === 0 ? [] : [[text(words.undatedRow), countCell(undated)]]),
      ...part(words.by.workPackages, workPackages),
      [text(words.total, { role: 'total' }), countCell(total, { role: 'total' })],
    ],
  }
}
