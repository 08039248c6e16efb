/** What each indicator means, what that rests on, and how sure it is. */
import { wordsOf } from '../../lang/words.ts'
import { indicatorDefinitions } from '../../law/indicator-definitions.ts'
import type { IndicatorsReport } from '../indicators/shape.ts'
import type { Sheet } from '../sheet.ts'
import { text } from './cells.ts'

export function definitionsSheet({ indicators, lang }: Pick<IndicatorsReport, 'indicators' | 'lang'>): Sheet {
  const { indicators: words, explain } = wordsOf(lang)
  const own = words.sheets.definitions
  return {
    id: 'definitions-table',
    tab: words.sheets.tabs.definitions,
    title: own.title,
    notes: [],
    columns: [
      { header: words.columns.id, kind: 'text', width: 18 },
      { header: words.columns.name, kind: 'text', width: 28 },
      { header: own.definition, kind: 'text', width: 36 },
      { header: own.kind, kind: 'text', width: 11 },
      { header: own.day, kind: 'text', width: 15 },
      { header: own.basis, kind: 'text', width: 52 },
      { header: own.sure, kind: 'text', width: 17 },
    ],
    rows: indicators.map(({ id, name, kind }) => {
      const { definition, day, basis } = indicatorDefinitions[id]
      const sources = basis.map(({ act, article, url }) => [`${act}: ${article}`, url].filter((part) => part).join(' '))
      return [
        text(id),
        text(name),
        text(definition[lang]),
        text(own.kinds[kind]),
        text(own.days[day]),
        text(sources.join('\n')),
        text([...new Set(basis.map(({ sure }) => explain.sure[sure]))].join(', ')),
      ]
    }),
  }
}
