/** What was checked, and what was not and why: a clean list of findings must never mean that nobody looked. */
import type { Lang } from '../../lang/lang.ts'
import { filled, wordsOf } from '../../lang/words.ts'
import type { CheckReport, ClaimReport, RuleLine } from '../report.ts'
import type { Cell, Sheet } from '../sheet.ts'
import { blank, count, text } from './cells.ts'

export function rulesSheet({ rules, lang }: Pick<CheckReport | ClaimReport, 'rules' | 'lang'>): Sheet {
  const { rules: words, tabs } = wordsOf(lang).sheets
  return {
    id: 'rules',
    tab: tabs.rules,
    title: words.title,
    notes: [],
    columns: [
      { header: words.rule, kind: 'text', width: 11 },
      { header: words.severity, kind: 'text', width: 12, spare: true },
      { header: words.demand, kind: 'text', width: 56 },
      { header: words.state, kind: 'text', width: 16 },
      { header: words.checked, kind: 'number', width: 13 },
      { header: words.failed, kind: 'number', width: 11 },
      { header: words.note, kind: 'text', width: 38 },
    ],
    rows: rules.map((rule) => ruleRow(rule, lang)),
  }
}

function ruleRow(rule: RuleLine, lang: Lang): Cell[] {
  const { severity, sheets } = wordsOf(lang)
  const about = [text(rule.id), text(severity[rule.severity]), text(rule.title)]
  if (rule.state === 'skipped')
    return [...about, text(sheets.rules.skipped, { status: 'warning' }), blank, blank, text(rule.reason)]
  const note = rule.notFor.length === 0 ? null : filled(sheets.rules.notFor, { implementers: rule.notFor.join(', ') })
  return [...about, text(sheets.rules.ran), count(rule.checked), count(rule.failed), text(note)]
}
