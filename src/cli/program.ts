/** The commands and options of hanke. What a command does is loaded only when it is asked for. */
import { Command } from 'commander'
import type { Lang } from '../lang/lang.ts'
import { wordsOf } from '../lang/words.ts'
import { helpTerms } from './help-terms.ts'
import { type Given, type Options, optionsOf } from './options.ts'
import type { Screen } from './screen.ts'

/** A command's work: returns the exit code. Arguments that were not given are empty. */
export type Work = (screen: Screen, options: Options, argument: string, second: string) => Promise<number>

export interface Asked {
  exitCode: number
}

/** @param asked receives the exit code of the command that ran. */
export function program(lang: Lang, screen: Screen, version: string, asked: Asked): Command {
  const words = wordsOf(lang).cli
  const root = new Command('hanke')
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Arguments:': words.arguments,
    'Options:': words.options,
    'Global Options:': words.globalOptions,
    'Commands:': words.commands,
  }
  root
    .description(words.description)
    .usage(words.usageShape)
    .version(version, '-V, --version', words.version)
    .option('--project <DIR>', words.optionProject)
    .option('--lang <fi|en>', words.optionLang)
    .option('--as-of <DATE>', words.optionAsOf)
    .option('--implementer <ID>', words.optionImplementer, (id: string, ids: string[] | undefined) => [
      ...(ids ?? []),
      id,
    ])
    .option('--json', words.optionJson)
    .option('--out <DIR>', words.optionOut)
    .option('--no-color', words.optionNoColor)
    .helpOption('-h, --help', words.help)
    .helpCommand('help [command]', words.helpCommand)
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => titles[title] ?? title, ...helpTerms(lang) })
    .configureOutput({ writeOut: screen.out, writeErr: () => {} })
    .exitOverride()

  const command = (
    shape: string,
    alias: readonly string[],
    about: string,
    argument: readonly [string, string] | undefined,
    load: () => Promise<Work>,
    own: readonly (readonly [string, string])[] = [],
    second?: readonly [string, string],
  ): void => {
    const made = root
      .command(shape)
      .description(about)
      .helpOption('-h, --help', words.help)
      .aliases([...alias])
    const taken = [argument, second].filter((one) => one !== undefined)
    for (const one of taken) made.argument(...one)
    for (const [shape, about] of own) made.option(shape, about)
    made.action(async (...given: unknown[]) => {
      const [value = '', next = ''] = taken.map((_, at) => (typeof given[at] === 'string' ? given[at] : ''))
      const work = await load()
      asked.exitCode = await work(screen, optionsOf({ ...root.opts<Given>(), ...made.opts<Given>() }), value, next)
    })
  }

  command('demo', [], words.demo, ['[DIR]', words.dirArgument], async () => (await import('./demo.ts')).demo)
  const { init } = wordsOf(lang)
  command('init', ['alusta'], init.about, ['<DIR>', init.dirArgument], async () => (await import('./init.ts')).init, [
    ['--kind <KIND>', init.optionKind],
  ])
  command('check', ['tarkista'], words.check, undefined, async () => (await import('./check.ts')).runCheck)
  const { map, owed } = wordsOf(lang)
  command('map', ['kartoita'], map.about, ['<FILE>', map.fileArgument], async () => (await import('./map.ts')).runMap, [
    ['--table <TABLE>', map.optionTable],
  ])
  command(
    'claim',
    ['maksatus'],
    words.claim,
    ['<N>', words.periodArgument],
    async () => (await import('./claim.ts')).runClaim,
  )
  const { report } = wordsOf(lang)
  command(
    'report',
    ['raportti'],
    report.about,
    ['<KIND>', report.kindArgument],
    async () => (await import('./report.ts')).runReport,
    [],
    ['[N]', report.periodArgument],
  )
  const { indicators } = wordsOf(lang)
  command(
    'indicators',
    ['indikaattorit'],
    indicators.about,
    undefined,
    async () => (await import('./indicators.ts')).runIndicators,
    [
      ['--quarter <QUARTER>', indicators.optionQuarter],
      ['--until <DATE>', indicators.optionUntil],
      ['--against <FILE>', indicators.optionAgainst],
      ['--public', indicators.optionPublic],
    ],
  )
  command('owed', ['puutteet'], owed.about, undefined, async () => (await import('./owed.ts')).runOwed)
  command('rules', ['säännöt', 'saannot'], words.rules, undefined, async () => (await import('./rules.ts')).listRules)
  command(
    'explain',
    ['selitä', 'selita'],
    words.explain,
    ['<RULE>', words.ruleArgument],
    async () => (await import('./explain.ts')).explainRule,
  )
  return root
}
