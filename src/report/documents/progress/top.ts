/** What the monitoring report is about, and the few figures that a steering group asks for. */
import { formatNumber } from '../../../lang/format.ts'
import { filled, wordsOf } from '../../../lang/words.ts'
import type { PageFact } from '../../page-shape.ts'
import { usedShare } from '../../sheets/budget-use.ts'
import type { ProgressReport } from './shape.ts'

export function topFacts({ project, period, isLast, implementers, asOf, lang }: ProgressReport): PageFact[] {
  const { progress: words } = wordsOf(lang)
  const said = (label: string, value: string | null | undefined): PageFact[] =>
    value == null ? [] : [{ label, cells: [{ kind: 'text', value }] }]
  return [
    {
      label: words.period,
      cells: [
        { kind: 'day', value: period.start },
        { kind: 'day', value: period.end },
      ],
    },
    ...said(words.claim, filled(isLast ? words.lastClaim : words.claimNumber, { number: period.number })),
    ...said(words.lead, implementers.find(({ role }) => role === 'lead')?.name),
    ...said(words.group, project.group),
    ...said(words.application, project.application),
    ...said(words.authority, project.authority),
    { label: words.asOf, cells: [{ kind: 'day', value: asOf }] },
  ]
}

export function topFigures({ group, elapsed, pace, work, lang }: ProgressReport): PageFact[] {
  const { progress: words } = wordsOf(lang)
  const people = pace.find(({ id }) => id === 'EECO01')
  const number = (count: number): string => formatNumber(String(count), lang)
  return [
    { label: words.supportNow, cells: [{ kind: 'money', value: group.financing.support.period }] },
    { label: words.used, cells: [{ kind: 'percent', value: usedShare(group.costs.net) }] },
    { label: words.elapsed, cells: [{ kind: 'percent', value: elapsed }] },
    ...(people === undefined || people.done === null
      ? []
      : [
          {
            label: words.participants,
            cells: [
              {
                kind: 'text' as const,
                value: filled(words.ofTarget, { done: number(people.done), target: number(people.target) }),
              },
            ],
          },
        ]),
    ...(work.total.personYearsAfter === null
      ? []
      : [{ label: words.personYears, cells: [{ kind: 'number' as const, value: work.total.personYearsAfter }] }]),
  ]
}
