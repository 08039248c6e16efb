/** What stands in the texts of a document and cannot stand in a report, one finding a file and kind, at its lines. */
import { type Fact, fact } from '../../lang/fact.ts'
import { shownText } from '../../lang/shown-text.ts'
import type { WrittenText } from '../../read/texts/read-texts.ts'
import type { TextMistake } from '../../read/texts/text-mistake.ts'
import type { TextScene } from '../document-rule.ts'
import type { Checked, Hit } from '../rule.ts'

export function eachMistake(
  { texts: { written } }: TextScene,
  kinds: readonly TextMistake['kind'][],
  explain: (mistake: TextMistake) => Fact,
): Checked {
  const files = [...written.values()]
  return {
    checked: files.filter(({ refusal }) => refusal === null).length,
    hits: files.flatMap((file) => kinds.flatMap((kind) => hitOf(file, kind, kinds[0] !== kind, explain))),
  }
}

function hitOf(
  { path, mistakes }: WrittenText,
  kind: TextMistake['kind'],
  isVariant: boolean,
  explain: (mistake: TextMistake) => Fact,
): Hit[] {
  const own = mistakes.filter((mistake) => mistake.kind === kind)
  if (own.length === 0) return []
  const spots = own.map(({ line, value }) => ({ path, line, ...(value === null ? {} : { value: shownText(value) }) }))
  return [
    { spots, facts: { actual: own.map(explain), file: fact.text(path) }, ...(isVariant ? { variant: kind } : {}) },
  ]
}
