/** Targets and common indicators to the period's end. */
import { formatDay } from '../../../lang/format.ts'
import { filled, wordsOf } from '../../../lang/words.ts'
import type { TargetBars } from '../../chart.ts'
import type { ReportCount } from '../../indicators/shape.ts'
import type { Cell, Sheet } from '../../sheet.ts'
import { count, emptyList, text } from '../../sheets/cells.ts'
import { figure } from '../../sheets/indicators-figure.ts'
import { stateStatus } from '../../sheets/indicators-targets.ts'
import type { ProgressIndicator, ProgressReport } from './shape.ts'

export function targetsSheet({ pace, indicators, period, lang }: ProgressReport): Sheet {
  const { progress, indicators: common } = wordsOf(lang)
  const { indicators: words } = progress
  const wide = { kind: 'number', width: 13 } as const
  return {
    id: 'targets',
    tab: words.tab,
    title: filled(words.caption, { day: formatDay(period.end, lang) }),
    notes: [],
    columns: [
      { header: words.indicator, kind: 'text', width: 40 },
      { header: words.period, ...wide },
      { header: words.after, ...wide },
      { header: words.expected, ...wide },
      { header: words.target, ...wide },
      { header: words.state, kind: 'text', width: 16 },
    ],
    rows:
      pace.length === 0
        ? [emptyList(words.none, 6)]
        : pace.map(({ id, done, expected, target, state }) => {
            const own = indicators.find((one) => one.id === id)
            return [
              text(own?.name ?? id),
              figure(own?.period?.total ?? null, false),
              figure(done, false),
              count(expected),
              count(target),
              text(common.states[state], { status: stateStatus[state] }),
            ]
          }),
  }
}

/** Every common indicator, by gender. */
export function commonSheet({ indicators, period, lang }: ProgressReport): Sheet {
  const { indicators: words } = wordsOf(lang).progress
  const wide = { kind: 'number', width: 12 } as const
  return {
    id: 'indicators',
    tab: words.commonTab,
    title: filled(words.common, { day: formatDay(period.end, lang) }),
    notes: [],
    columns: [
      { header: words.id, kind: 'text', width: 10 },
      { header: words.indicator, kind: 'text', width: 44 },
      { header: words.period, ...wide },
      { header: words.total, ...wide },
      { header: words.women, ...wide },
      { header: words.men, ...wide },
      { header: words.nonBinary, ...wide },
    ],
    rows: indicators.filter(({ kind }) => kind !== 'own').map(indicatorRow),
  }
}

function indicatorRow({ id, name, period, cumulative }: ProgressIndicator): Cell[] {
  return [
    text(id),
    text(name),
    figure(period?.total ?? null, false),
    figure(cumulative?.total ?? null, false),
    ...(['women', 'men', 'nonBinary'] as const).map((gender) => genderCell(cumulative, gender)),
  ]
}

/** Companies have no gender: there is nothing to say, rather than something unknown. */
function genderCell(cell: ReportCount | null, gender: 'women' | 'men' | 'nonBinary'): Cell {
  return cell !== null && cell[gender] === null ? text(null) : figure(cell?.[gender] ?? null, false)
}

export function targetChart({ pace, indicators, lang }: ProgressReport): TargetBars {
  const { charts, states } = wordsOf(lang).indicators
  return {
    kind: 'targets',
    title: charts.targets,
    note: charts.targetsNote,
    words: { done: charts.done, expected: charts.expected, target: charts.target },
    bars: pace.map(({ id, done, expected, target, state }) => ({
      label: indicators.find((one) => one.id === id)?.name ?? id,
      done: figure(done, false),
      expected: count(expected),
      target: count(target),
      state: states[state],
      status: stateStatus[state],
    })),
  }
}
