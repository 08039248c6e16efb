/** `hanke explain RULE`: one rule with its reason, legal basis, example and remedy. */
import { wordsOf } from '../lang/words.ts'
import { anyTables } from '../read/tables/tables.ts'
import { renderJson } from '../render/json.ts'
import { tinted } from '../render/terminal-findings.ts'
import type { Paper } from '../render/terminal-table.ts'
import { wrapped } from '../render/wrapped.ts'
import { catalogue } from '../rules/catalogue.ts'
import type { Rule } from '../rules/rule.ts'
import { exitCode } from './exit-code.ts'
import { nearestWord, said } from './options.ts'
import type { Work } from './program.ts'
import { rulesReport } from './rules.ts'
import { paperOf } from './screen.ts'

export const explainRule: Work = async (screen, options, given) => {
  const id = given.toUpperCase()
  const rule = catalogue.find((one) => one.id === id)
  if (rule === undefined) {
    const nearest = nearestWord(
      id,
      catalogue.map((one) => one.id),
    )
    throw said(
      (words) => words.unknownRule,
      (words) => (nearest === undefined ? words.allRules : words.didYouMean),
      { given, nearest: nearest ?? '' },
    )
  }
  screen.out(
    options.json ? renderJson(rulesReport([rule], options.lang)) : `${drawRule(rule, paperOf(screen, options))}\n`,
  )
  return exitCode.clean
}

function drawRule(rule: Rule, paper: Paper): string {
  const { lang, color, width } = paper
  const words = wordsOf(lang)
  const { texts } = rule
  const variants = Object.values(rule.variants ?? {})
  const section = (title: string, lines: readonly string[]): string[] => [
    '',
    color.bold(title),
    ...lines.flatMap((line) => wrapped(line, width, '  ')),
  ]
  const basis = rule.basis.flatMap(({ act, article, url, sure }) => [
    `${act}, ${article} (${words.explain.sure[sure]})`,
    ...(url === null ? [] : [`  ${url}`]),
  ])
  return [
    `${color.bold(rule.id)}  ${tinted(rule.severity, words.severity[rule.severity], paper)} – ${words.severityMeaning[rule.severity]}`,
    ...wrapped(texts.title[lang], width),
    ...section(words.explain.why, [texts.why[lang]]),
    ...section(
      words.explain.found,
      [texts.message[lang], ...variants.map(({ message }) => message[lang])].map(unfilled).filter(once),
    ),
    ...section(words.explain.example, [texts.example[lang]]),
    ...section(
      words.explain.fix,
      [texts.fix[lang], ...variants.map(({ fix }) => fix[lang])].map(unfilled).filter(once),
    ),
    ...section(words.explain.basis, basis),
    ...section(words.explain.reads, [
      rule.reads.length === 0
        ? 'hanke.yaml'
        : rule.reads.map((table) => `${anyTables[table].name[lang]}.csv`).join(', '),
    ]),
    ...section(words.explain.missing, [words.explain.missingValue[rule.missing]]),
  ].join('\n')
}

function once(text: string, at: number, all: readonly string[]): boolean {
  return all.indexOf(text) === at
}

/** What a finding fills in is left open. */
function unfilled(text: string): string {
  return text.replace(/\{\w+\}/g, '…')
}
