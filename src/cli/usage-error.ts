/** What commander refuses, said in the user's language with the word that was probably meant. */
import type { Command, CommanderError } from 'commander'
import { readQuarter } from '../indicators/quarters.ts'
import type { Words } from '../lang/fi.ts'
import type { CannotRun } from './cannot-run.ts'
import { placeholder } from './help-terms.ts'
import { cannotCount } from './indicators-message.ts'
import { nearestWord, said } from './options.ts'

/** The options have one name each; who types the Finnish word is told which one is meant. */
const inFinnish: ReadonlyMap<string, string> = new Map([
  ['--toteuttaja', '--implementer'],
  ['--neljännes', '--quarter'],
  ['--vuosineljännes', '--quarter'],
  ['--asti', '--until'],
  ['--vertaa', '--against'],
  ['--julkinen', '--public'],
  ['--kieli', '--lang'],
  ['--kansio', '--project'],
])

export function usageError(error: CommanderError, root: Command): CannotRun {
  const given = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const [typed = ''] = root.args
  const command = root.commands.find((one) => [one.name(), ...one.aliases()].includes(typed))
  switch (error.code) {
    case 'commander.unknownCommand':
      return suggesting(
        (words) => words.unknownCommand,
        given,
        root.commands.flatMap((command) => [command.name(), ...command.aliases()]),
      )
    case 'commander.unknownOption':
      return suggesting(
        (words) => words.unknownOption,
        given.split('=')[0] ?? '',
        [...root.options, ...(command?.options ?? [])].map(({ long }) => long ?? ''),
        typed,
      )
    case 'commander.missingArgument':
      return said(
        (words) => words.missingArgument,
        (words) => words.seeHelp,
        (lang) => ({ given: placeholder(given, lang), about: aboutArgument(given, root) }),
      )
    case 'commander.excessArguments': {
      const quarter = command?.name() === 'indicators' ? bareQuarter(root.args.slice(1)) : undefined
      if (quarter !== undefined) return quarter
      return said(
        (words) => words.excessArguments,
        (words) => words.seeHelp,
      )
    }
    case 'commander.optionMissingArgument':
      return said(
        (words) => words.missingValue,
        (words) => words.seeHelp,
        { given },
      )
    default:
      return said(
        (words) => words.badValue,
        (words) => words.seeHelp,
        { given: given === '' ? error.message : given },
      )
  }
}

/** What the commands say of their argument. */
function aboutArgument(name: string, root: Command): string {
  const all = root.commands.flatMap(({ registeredArguments }) => registeredArguments)
  // Only a required one can be missing: two commands may name theirs alike.
  return all.find((argument) => argument.required && argument.name() === name)?.description ?? ''
}

/** `hanke indikaattorit 2027Q3` is meant as its quarter. */
function bareQuarter(args: readonly string[]): CannotRun | undefined {
  const given = args.find((arg) => readQuarter(arg) !== undefined)
  const name = given === undefined ? undefined : readQuarter(given)?.name
  return given === undefined || name === undefined
    ? undefined
    : cannotCount('bareQuarter', 'bareQuarterRemedy', { given, name })
}

/** @param command whose help tells more; empty where there is none. */
function suggesting(
  what: (words: Words['cli']) => string,
  given: string,
  known: readonly string[],
  command = '',
): CannotRun {
  const nearest =
    [inFinnish.get(given.normalize('NFC'))].find((one) => one && known.includes(one)) ?? nearestWord(given, known)
  return said(
    what,
    (words) => (nearest !== undefined ? words.didYouMean : command === '' ? words.seeHelp : words.seeHelpOf),
    {
      command,
      given,
      nearest: nearest ?? '',
    },
  )
}
