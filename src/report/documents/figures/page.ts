/** The page of figures: large figures by theme and a few pictures, on one sheet of paper. */
import { formatNumber } from '../../../lang/format.ts'
import { filled, wordsOf } from '../../../lang/words.ts'
import { findingsSection } from '../../page-findings.ts'
import type { Page, PageBlock, PageFact, PageSection } from '../../page-shape.ts'
import { section } from '../parts.ts'
import { textBlocks } from '../texts.ts'
import { boardOf } from './board.ts'
import { figureCharts } from './charts.ts'
import type { FiguresReport } from './shape.ts'

export function figuresPage(report: FiguresReport): Page {
  const { page, figures: words } = wordsOf(report.lang)
  const { of, themes, texts, lang, findings } = report
  return {
    kicker: of.name,
    title: words.title,
    facts: topFacts(report),
    verdict: null,
    figures: [],
    sections: [
      section('board', words.boardTitle, [
        ...(themes.length === 0
          ? [{ kind: 'note' as const, text: words.none, status: 'info' as const }]
          : [{ kind: 'board' as const, groups: boardOf(report) }]),
      ]),
      ...some('charts', words.chartsTitle, [...figureCharts(report), ...notes(report)]),
      ...some('highlights', texts[0]?.heading ?? '', textBlocks(texts, 'highlights', lang)),
      ...(findings.length === 0 ? [] : [findingsSection(report)]),
    ],
    made: page.made,
  }
}

function some(id: string, title: string, blocks: readonly PageBlock[]): PageSection[] {
  return blocks.length === 0 ? [] : [section(id, title, blocks)]
}

function topFacts({ of: { start, end }, asOf, lang }: FiguresReport): PageFact[] {
  const { figures: words } = wordsOf(lang)
  return [
    ...(start === null || end === null
      ? []
      : [{ label: words.time, cells: [start, end].map((value) => ({ kind: 'day' as const, value })) }]),
    { label: words.asOf, cells: [{ kind: 'day', value: asOf }] },
  ]
}

/** What the pictures leave out. */
function notes({ times, undated, lang }: FiguresReport): PageBlock[] {
  const { figures: words } = wordsOf(lang)
  if (undated === null || times.length < 2) return []
  return [{ kind: 'note', text: filled(words.undated, { count: formatNumber(undated.value, lang) }), status: null }]
}
