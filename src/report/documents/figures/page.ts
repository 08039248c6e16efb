/** The page of figures: large figures by theme and a few pictures, on one sheet of paper. */
import { formatDay, formatNumber } from '../../../lang/format.ts'
import { filled, wordsOf } from '../../../lang/words.ts'
import { findingsSection } from '../../page-findings.ts'
import type { Page, PageBlock, PageFact } from '../../page-shape.ts'
import { section } from '../parts.ts'
import { textBlocks } from '../texts.ts'
import { boardOf } from './board.ts'
import { figureCharts, tellsOfTimes } from './charts.ts'
import type { FiguresReport } from './shape.ts'

export function figuresPage(report: FiguresReport): Page {
  const { page, figures: words } = wordsOf(report.lang)
  const { of, asOf, themes, texts, lang, findings } = report
  return {
    kicker: filled(words.asOf, { day: formatDay(asOf, lang) }),
    title: filled(words.title, { name: of.name }),
    facts: topFacts(report),
    verdict: null,
    figures: [],
    sections: [
      section('board', words.boardTitle, [
        ...(themes.length === 0
          ? [{ kind: 'note' as const, text: words.none, status: 'info' as const }]
          : [{ kind: 'board' as const, groups: boardOf(report) }, ...figureCharts(report), ...notes(report)]),
        ...textBlocks(texts, 'highlights', lang),
      ]),
      ...(findings.length === 0
        ? []
        : [{ ...findingsSection(report, wordsOf(report.lang).report.severityMeaning), opensPage: false }]),
    ],
    made: page.made,
  }
}

function topFacts({ of: { start, end }, lang }: FiguresReport): PageFact[] {
  const { figures: words } = wordsOf(lang)
  if (start === null || end === null) return []
  return [{ label: words.time, cells: [start, end].map((value) => ({ kind: 'day' as const, value })) }]
}

/** What the picture of times leaves out. */
function notes(report: FiguresReport): PageBlock[] {
  const { undated, lang } = report
  const { figures: words } = wordsOf(lang)
  if (undated === null || !tellsOfTimes(report)) return []
  return [{ kind: 'note', text: filled(words.undated, { count: formatNumber(undated.value, lang) }), status: null }]
}
