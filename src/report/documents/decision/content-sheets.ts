/** What the project is to do, whom it is to reach, and what each implementer gets. */
import { formatEuros, formatPercent } from '../../../lang/format.ts'
import { filled, wordsOf } from '../../../lang/words.ts'
import { moneyText, readMoneyText, total } from '../../../money.ts'
import type { ScheduleBars } from '../../chart.ts'
import { bodyRow, type Cell, type Sheet } from '../../sheet.ts'
import { count, emptyList, money, text } from '../../sheets/cells.ts'
import { euros } from '../parts.ts'
import type { DecisionImplementer, DecisionReport } from './shape.ts'

export function workPackagesSheet({ workPackages, lang }: DecisionReport): Sheet {
  const { decision: words } = wordsOf(lang).report
  const day = (value: string): Cell => ({ kind: 'day', value })
  const isDescribed = workPackages.some(({ description }) => description !== null)
  return {
    id: 'work-packages',
    tab: words.workPackagesTab,
    title: words.workPackages,
    notes: [],
    columns: [
      { header: words.workPackage, kind: 'text', width: isDescribed ? 30 : 44 },
      ...(isDescribed ? [{ header: words.workPackageDescription, kind: 'text' as const, width: 70 }] : []),
      { header: words.workPackageStart, kind: 'day', width: 13 },
      { header: words.workPackageEnd, kind: 'day', width: 13 },
    ],
    rows:
      workPackages.length === 0
        ? [emptyList(words.noWorkPackages, 3)]
        : workPackages.map(({ id, name, description, start, end }) => [
            text(`${id} ${name}`),
            ...(isDescribed ? [text(description)] : []),
            day(start),
            day(end),
          ]),
  }
}

/** `null` where there are no work packages. */
export function scheduleChart({ project, workPackages, lang }: DecisionReport): ScheduleBars | null {
  const { decision: words } = wordsOf(lang).report
  if (workPackages.length === 0) return null
  return {
    kind: 'schedule',
    title: words.schedule,
    note: words.scheduleNote,
    start: project.start,
    end: project.end,
    until: null,
    words: { whole: words.scheduled, passed: words.scheduled, left: words.scheduled },
    bars: workPackages.map(({ id, name, start, end }) => ({
      label: `${id} ${name}`,
      start: { kind: 'day', value: start },
      end: { kind: 'day', value: end },
    })),
  }
}

export function targetsSheet({ targets, lang }: DecisionReport): Sheet {
  const { decision: words } = wordsOf(lang).report
  return {
    id: 'targets',
    tab: words.targetsTab,
    title: words.targets,
    notes: [],
    columns: [
      { header: words.indicator, kind: 'text', width: 44 },
      { header: words.indicatorId, kind: 'text', width: 20 },
      { header: words.target, kind: 'number', width: 12 },
    ],
    rows:
      targets.length === 0
        ? [emptyList(words.noTargets, 3)]
        : targets.map(({ id, name, target }) => [text(name), text(id), count(target)]),
  }
}

/** With what rounding leaves: a difference of a euro is no mistake, and the page says why. */
export function totalsSheet({ implementers, project, rounding, lang }: DecisionReport): Sheet {
  const { report, costs } = wordsOf(lang)
  const { decision: words } = report
  const notes = [
    filled(words.residueNote, {
      rate: formatPercent(project.supportRate, lang),
      tolerance: formatEuros(rounding.tolerance, lang),
    }),
    ...(rounding.flatRate === null || rounding.flatRate === '0.00' || project.flatRate === null
      ? []
      : [
          filled(words.flatRateNote, {
            name: filled(costs.flatRate, { rate: formatPercent(project.flatRate, lang) }),
            difference: formatEuros(rounding.flatRate, lang),
          }),
        ]),
  ]
  const [first, last] = [0, implementers.length - 1].map((at) => bodyRow({ notes }, at))
  const sum = (column: string): string => `ROUND(SUM(${column}${first}:${column}${last}),2)`
  const all = (pick: (one: DecisionImplementer) => string): string =>
    moneyText(total(implementers.map((one) => readMoneyText(pick(one)) ?? missing(one))))
  return {
    id: 'totals',
    tab: words.totalsTab,
    title: words.totals,
    notes,
    columns: [
      { header: words.implementer, kind: 'text', width: 40 },
      { header: words.net, kind: 'money', width: 22 },
      { header: words.support, kind: 'money', width: 18 },
      { header: words.otherFinancing, kind: 'money', width: 16 },
      { header: words.shareOfCosts, kind: 'percent', width: 16 },
      { header: words.residue, kind: 'money', width: 12 },
    ],
    rows: [
      ...implementers.map(({ name, net, support, otherFinancing, share, residue }) => [
        text(name),
        euros(net),
        euros(support),
        euros(otherFinancing),
        { kind: 'percent' as const, value: share },
        money(residue),
      ]),
      [
        text(words.whole, { role: 'total' }),
        euros(
          all(({ net }) => net),
          { role: 'total', formula: sum('B') },
        ),
        euros(
          all(({ support }) => support),
          { role: 'total', formula: sum('C') },
        ),
        euros(
          all(({ otherFinancing }) => otherFinancing),
          { role: 'total', formula: sum('D') },
        ),
        { kind: 'percent', value: '1', role: 'total' },
        money(rounding.support, { role: 'total', formula: sum('F') }),
      ],
    ],
  }
}

function missing({ id }: DecisionImplementer): never {
  throw new RangeError(`no euros: ${id}`)
}
