/** `hanke rules`: the catalogue. */
import type { Lang } from '../lang/lang.ts'
import { wordsOf } from '../lang/words.ts'
import { renderJson } from '../render/json.ts'
import { wrapped } from '../render/wrapped.ts'
import type { RulesReport } from '../report/report.ts'
import { catalogue } from '../rules/catalogue.ts'
import type { Rule } from '../rules/rule.ts'
import { exitCode } from './exit-code.ts'
import type { Work } from './program.ts'
import { paperOf } from './screen.ts'

/** Characters for an id and the gap after it. */
const ID = 10

export const listRules: Work = async (screen, options) => {
  const { lang } = options
  const report = rulesReport(catalogue, lang)
  if (options.json) {
    screen.out(renderJson(report))
    return exitCode.clean
  }
  const { width, color } = paperOf(screen, options)
  const severities = wordsOf(lang).severity
  // Three plain columns: drawing them as a table would take longer than all the rest.
  const longest = Math.max(...Object.values(severities).map(({ length }) => length))
  const indent = ' '.repeat(ID + longest + 2)
  for (const { id, severity, title } of report.rules) {
    const [first = '', ...rest] = wrapped(title, width, indent)
    const head = `${id.padEnd(ID)}${severities[severity].padEnd(longest)}  `
    screen.out(`${color.bold(head)}${first.slice(indent.length)}\n${rest.map((line) => `${line}\n`).join('')}`)
  }
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
