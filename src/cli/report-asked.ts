/** What was meant by the words after `hanke report`. */
import type { Lang } from '../lang/lang.ts'
import { filled, wordsOf } from '../lang/words.ts'
import type { ClaimPeriod } from '../project/project.ts'
import { type DocumentName, documentNames } from '../report/documents/document.ts'
import { CannotRun } from './cannot-run.ts'
import { periodNumbered, periodsOf } from './claim.ts'
import { type Asked, documents, type Kind } from './documents.ts'
import { inBoth, nearestWord } from './options.ts'

type ReportWords = ReturnType<typeof wordsOf>['report']

/** The document of a name or an alias, in any case of letters. @throws CannotRun */
export function documentCalled(given: string): { readonly name: DocumentName; readonly kind: Kind } {
  const typed = given.trim().toLowerCase().normalize('NFC')
  const known = knownKinds()
  const found = known.find(({ all }) => all.includes(typed))
  if (found !== undefined) return found
  const nearest = nearestWord(
    typed,
    known.flatMap(({ all }) => all),
  )
  throw new CannotRun(
    inBoth((lang) => filled(reportWords(lang).unknownKind, { given })),
    inBoth((lang) =>
      nearest === undefined
        ? filled(reportWords(lang).knownKinds, { list: listOf(known, lang) })
        : filled(wordsOf(lang).cli.didYouMean, { nearest }),
    ),
  )
}

/** @throws CannotRun where the folder's `hanke.yaml` describes something else than the document is drawn from. */
export function requireKind(name: DocumentName, { needs }: Kind, { folder: { document } }: Asked): void {
  if (needs.includes(document.kind)) return
  const possible = knownKinds().filter(({ kind }) => kind.needs.includes(document.kind))
  throw new CannotRun(
    inBoth((lang) => {
      const words = reportWords(lang)
      return filled(words.wrongKind, { kind: words.kinds[document.kind], given: words.names[name] })
    }),
    inBoth((lang) => filled(reportWords(lang).possibleKinds, { list: listOf(possible, lang) })),
  )
}

/** The claim period that the document tells of; `null` where it tells of none. @throws CannotRun */
export function periodAsked(
  name: DocumentName,
  kind: Kind,
  { folder: { document } }: Asked,
  given: string,
): ClaimPeriod | null {
  if (kind.tellsOfPeriod && document.kind === 'project') {
    if (given.trim() !== '') return periodNumbered(document.project, given)
    throw new CannotRun(
      inBoth((lang) => filled(reportWords(lang).noPeriod, { given: reportWords(lang).names[name] })),
      inBoth((lang) => periodsOf(document.project, lang)),
    )
  }
  if (given === '') return null
  throw new CannotRun(
    inBoth((lang) => filled(reportWords(lang).unwantedWord, { given: reportWords(lang).names[name], second: given })),
    inBoth((lang) => reportWords(lang).unwantedWordRemedy),
  )
}

function knownKinds() {
  return documentNames.map((name) => ({ name, kind: documents[name], all: [name, ...documents[name].aliases] }))
}

function listOf(kinds: ReturnType<typeof knownKinds>, lang: Lang): string {
  return kinds.map(({ name }) => reportWords(lang).names[name]).join(', ')
}

function reportWords(lang: Lang): ReportWords {
  return wordsOf(lang).report
}
