/** The options that every command shares, as typed, and what they mean. */
import { distance } from 'fastest-levenshtein'
import type { Day } from '../day.ts'
import { en } from '../lang/en.ts'
import { fi, type Words } from '../lang/fi.ts'
import { type Lang, langs, type Text } from '../lang/lang.ts'
import { filled } from '../lang/words.ts'
import type { Project } from '../project/project.ts'
import { dayCell } from '../read/cells/day.ts'
import { CannotRun } from './cannot-run.ts'
import { today } from './today.ts'

export interface Options {
  readonly project?: string
  readonly lang: Lang
  readonly asOf?: string
  readonly implementer: readonly string[]
  readonly json: boolean
  readonly out?: string
  readonly color: boolean
  /** Only of `hanke init`. */
  readonly kind?: string
  /** Only of `hanke map`. */
  readonly table?: string
  /** Only of `hanke indicators`. */
  readonly quarter?: string
  readonly until?: string
  readonly against?: string
  readonly public?: boolean
}

/** The options as they were given. */
export type Given = Partial<Omit<Options, 'lang'>> & { readonly lang?: string }

/** What was not given gets its default; the language was looked at before. */
export function optionsOf({ lang, implementer = [], json = false, color = true, ...rest }: Given): Options {
  return { ...rest, lang: langs.find((known) => known === lang) ?? 'fi', implementer, json, color }
}

/** @throws CannotRun where the text is not a day. */
export function asOfDay(options: Options): Day {
  if (options.asOf === undefined) return today()
  // As days are written in the tables: 15.3.2027 or 2027-03-15.
  const found = dayCell.read(options.asOf.trim())
  if (!('value' in found))
    throw said(
      (words) => words.badDay,
      (words) => words.badDayRemedy,
      { given: options.asOf },
    )
  return found.value
}

/** The language that the command line asks for; Finnish where it names none that hanke speaks. */
export function askedLang(argv: readonly string[]): Lang {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const value = at === -1 ? undefined : argv[at]?.includes('=') ? argv[at]?.slice('--lang='.length) : argv[at + 1]
  return langs.find((lang) => lang === value) ?? 'fi'
}

/** The ids asked for, or all. @throws CannotRun for one that the decision does not have. */
export function askedImplementers(project: Project, options: Options): readonly string[] {
  const ids = project.implementers.map(({ id }) => id)
  for (const given of options.implementer) {
    if (!ids.includes(given))
      throw said(
        (words) => words.unknownImplementer,
        (words) => words.implementers,
        { given, list: ids.join(', ') },
      )
  }
  return options.implementer.length === 0 ? ids : ids.filter((id) => options.implementer.includes(id))
}

type Said = Readonly<Record<string, string>>

/** A message in both languages from the tables of words. */
export function said(
  what: (words: Words['cli']) => string,
  remedy: (words: Words['cli']) => string,
  values: Said | ((lang: Lang) => Said) = {},
): CannotRun {
  const of = (lang: Lang): Said => (typeof values === 'function' ? values(lang) : values)
  const both = (pick: (words: Words['cli']) => string): Text => ({
    fi: filled(pick(fi.cli), of('fi')),
    en: filled(pick(en.cli), of('en')),
  })
  return new CannotRun(both(what), both(remedy))
}

/** The same text in every language. */
export function inBoth(text: (lang: Lang) => string): Text {
  return { fi: text('fi'), en: text('en') }
}

/** The known word that was probably meant. */
export function nearestWord(given: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((word) => ({ word, off: distance(word.toLowerCase(), given.toLowerCase()) }))
    .sort((a, b) => a.off - b.off)
  return best !== undefined && best.off <= Math.max(2, Math.floor(given.length / 3)) ? best.word : undefined
}
