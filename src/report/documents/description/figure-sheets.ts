/** Funding, people and companies, and the effects on sustainability. */
import { filled, wordsOf } from '../../../lang/words.ts'
import type { Cell, Sheet } from '../../sheet.ts'
import { heading, text } from '../../sheets/cells.ts'
import { figure } from '../../sheets/indicators-figure.ts'
import { euros } from '../parts.ts'
import type { DescriptionReport, PlannedAndRealised } from './shape.ts'
import { titled } from './titled.ts'

export function fundingSheet({ funding, lang }: DescriptionReport): Sheet {
  const { funding: words } = wordsOf(lang).description
  const { granted, realised, plannedPublic, realisedPublic } = funding
  return {
    id: 'funding',
    tab: words.tab,
    title: titled('5', lang),
    notes: [],
    columns: [
      { header: words.row, kind: 'text', width: 50 },
      { header: words.euros, kind: 'money', width: 18 },
    ],
    rows: [
      [text(words.granted), euros(granted)],
      [text(words.realised), euros(realised)],
      [text(words.plannedPublic), euros(plannedPublic)],
      [text(words.realisedPublic), euros(realisedPublic)],
    ],
  }
}

/** @param number of the section, which is the caption too. */
export function estimatesSheet(report: DescriptionReport, of: 'companies' | 'persons'): Sheet {
  const { estimates: words } = wordsOf(report.lang).description
  const number = of === 'companies' ? '7.1' : '7.2'
  const { planned, realised } = report[of]
  return {
    id: of,
    tab: filled('{tab} {number}', { tab: words.tab, number }),
    title: titled(number, report.lang),
    notes: [],
    columns: [
      { header: words.row, kind: 'text', width: 50 },
      { header: words.count, kind: 'number', width: 14 },
    ],
    rows: [
      [text(words.planned), figure(planned, false)],
      [text(words.realised), figure(realised, false)],
    ],
  }
}

/** The plan says some, and the records say none. */
export function isZero({ planned, realised }: PlannedAndRealised): boolean {
  return realised === 0 && planned !== null && planned > 0
}

/** `null` where the project says nothing of it. */
export function equalitySheet({ equality, lang }: DescriptionReport): Sheet | null {
  if (equality === null) return null
  const { description, report } = wordsOf(lang)
  const { equality: words } = description
  const said = (answer: boolean | null): string => (answer === null ? '–' : answer ? report.yes : report.no)
  return {
    id: 'equality',
    tab: words.tab,
    title: titled('8.1', lang),
    notes: [],
    columns: [
      { header: words.question, kind: 'text', width: 44 },
      { header: words.answer, kind: 'text', width: 10 },
      { header: words.reason, kind: 'text', width: 70 },
    ],
    rows: equality.map(({ question, answer, reason }) => [text(question), text(said(answer)), text(reason)]),
  }
}

/** `null` where the project says nothing of it. */
export function sustainabilitySheet({ sustainability, lang }: DescriptionReport): Sheet | null {
  if (sustainability === null) return null
  const { sustainability: words } = wordsOf(lang).description
  return {
    id: 'sustainability',
    tab: words.tab,
    title: titled('8.2', lang),
    notes: [],
    columns: [
      { header: words.effect, kind: 'text', width: 44 },
      { header: words.direct, kind: 'number', width: 11 },
      { header: words.indirect, kind: 'number', width: 11 },
      { header: words.reason, kind: 'text', width: 70 },
    ],
    rows: sustainability.flatMap(({ name, effects }) => [
      heading(name, 4),
      ...effects.map(({ name: effect, direct, indirect, reason }): Cell[] => [
        text(effect),
        figure(direct, false),
        figure(indirect, false),
        text(reason),
      ]),
    ]),
  }
}
