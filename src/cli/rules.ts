/** `hanke rules`: the catalogue. */

import { wordsOf } from '../lang/words.ts'
import { drawTable } from '../render/terminal-table.ts'
import type { RulesReport } from '../report/report.ts'
import { catalogue } from '../rules/catalogue.ts'
import { exitCode } from './exit-code.ts'
import type { Work } from './program.ts'
import { paperOf } from './screen.ts'

export const listRules: Work = async (screen, options) => {
  const { lang } = options
  const report: RulesReport = {
    schema: 'hanke/rules@1',
    rules: catalogue.map(({ id, severity, texts, basis, reads }) => ({
      id,
      severity,
      title: texts.title[lang],
      basis,
      reads,
    })),
  }
  if (options.json) {
    screen.out(`${JSON.stringify(report, null, 2)}\n`)
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
