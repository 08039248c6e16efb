/** The help's own terms in the user's language: `--project <DIR>` is `--project <KANSIO>` there. Commander knows them by one name each. */
import { Help, type HelpConfiguration } from 'commander'
import type { Lang } from '../lang/lang.ts'
import { placeholders } from '../lang/placeholders.ts'

export function helpTerms(lang: Lang): HelpConfiguration {
  const plain = new Help()
  const told = (term: string): string =>
    term.replace(/([<[])([\w|]+)(?=[\]>])/g, (_, open: string, name: string) => open + placeholder(name, lang))
  return {
    optionTerm: (option) => told(plain.optionTerm(option)),
    subcommandTerm: (command) => told(plain.subcommandTerm(command)),
    argumentTerm: (argument) => placeholder(argument.name(), lang),
    commandUsage: (command) => told(plain.commandUsage(command)),
  }
}

/** @param name as the program calls it: `DIR`. */
export function placeholder(name: string, lang: Lang): string {
  return placeholders[lang][name] ?? name
}
