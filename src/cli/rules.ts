/** `hanke rules`: the catalogue. */
import type { Lang } from '../lang/lang.ts'
import { wordsOf } from '../lang/words.ts'
import { renderJson } from '../render/json.ts'
import { drawTable } from '../render/terminal-table.ts'
import type { RulesReport } from '../report/report.ts'
import { catalogue } from '../rules/catalogue.ts'
import type { Rule } from '../rules/rule.ts'
import { exitCode } from './exit-code.ts'
import type { Work } from './program.ts'
import { paperOf } from './screen.ts'

export const listRules: Work = async (screen, options) => {
  const { lang } = options
  const report = rulesReport(catalogue, lang)
  if (options.json) {
    screen.out(renderJson(report))
    return exitCode.clean
  }
  const words = wordsOf(lang)
  const rows = report.rules.map(({ id, severity, title }) =>
    [id, words.severity[severity], title].map((value) => ({ kind: 'text' as const, value })),
  )
  const columns = [words.terminal.rule, words.explain.severity, ''].map((header) => ({
    header,
    kind: 'text' as const,
    width: 20,
  }))
  screen.out(`${drawTable({ columns, rows }, paperOf(screen, options))}\n`)
  return exitCode.clean
}

/** The machine output of the catalogue, or of a part of it. */
export function rulesReport(rules: readonly Rule[], lang: Lang): RulesReport {
  return {
    schema: 'hanke/rules@1',
    rules: rules.map(({ id, severity, texts, basis, reads }) => ({
      id,
      severity,
      title: texts.title[lang],
      basis,
      reads,
    })),
  }
}
