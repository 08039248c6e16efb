/** A picture in words: every figure that it shows, for those who hear the page. */
import type { Lang } from '../../lang/lang.ts'
import type { Bar, Chart, ScheduleBars } from '../../report/chart.ts'
import { figureText } from './look.ts'

export function chartText(chart: Chart, lang: Lang): string {
  switch (chart.kind) {
    case 'targets': {
      const { done, expected, target } = chart.words
      return sentences(
        chart.bars.map((bar) => {
          const figures = [
            [done, bar.done],
            [expected, bar.expected],
            [target, bar.target],
          ] as const
          return `${bar.label}: ${figures.map(([word, cell]) => `${word} ${figureText(cell, lang)}`).join(', ')}, ${bar.state}`
        }),
      )
    }
    case 'lines':
      return sentences(chart.lines.map(({ label, values }) => told({ label, values }, chart.quarters, lang)))
    case 'grouped':
    case 'stacked':
      return sentences(chart.bars.map((bar) => told(bar, chart.parts, lang)))
    case 'side-by-side':
      return sentences(chart.panels.map((panel) => told(panel, chart.items, lang)))
    case 'schedule':
      return sentences(chart.bars.map((bar) => `${bar.label}: ${daysText(bar, lang)}`))
  }
}

/** `1.9.2026–30.4.2029`. */
export function daysText({ start, end }: ScheduleBars['bars'][number], lang: Lang): string {
  return [start, end].map((cell) => figureText(cell, lang)).join(lang === 'fi' ? '–' : ' – ')
}

/** `Työttömät: naiset 70, miehet 70`. */
function told({ label, values }: Bar, names: readonly string[], lang: Lang): string {
  const figures = values.map((value, at) => `${names[at] ?? ''} ${figureText(value, lang)}`)
  return `${label}: ${figures.join(', ')}`
}

function sentences(parts: readonly string[]): string {
  return parts.map((part) => `${part}.`).join(' ')
}
