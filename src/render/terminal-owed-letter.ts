/** What one implementer owes as a letter: the text of a mail, with the workbook attached. */
import { formatDay } from '../lang/format.ts'
import { filled, wordsOf } from '../lang/words.ts'
import { debtKinds } from '../report/owed-kinds.ts'
import type { Debt, OwedList, OwedReport } from '../report/owed-report.ts'
import { placeText } from '../report/sheets/owed-text.ts'
import { harmlessReport } from './harmless.ts'
import type { Paper } from './terminal-table.ts'
import { wrapped } from './wrapped.ts'

/** Files of one finding that are told; the workbook has all. */
const MOST_PLACES = 6

export function drawOwedLetter(given: OwedReport, id: string, paper: Paper): string {
  const report = harmlessReport(given)
  const list = report.implementers.find((one) => one.id === id)
  if (list === undefined) throw new RangeError(`not in the report: ${id}`)
  const { lang, width, color } = paper
  const { letter: words, kinds } = wordsOf(lang).owed
  const paragraphs = [words.hello, ...opening(report, list)].map((text) => wrapped(text, width))
  const sections = debtKinds.flatMap((kind) => {
    const own = list.debts.filter((debt) => debt.kind === kind)
    if (own.length === 0) return []
    const head = [color.bold(kinds[kind].title.toUpperCase()), ...wrapped(kinds[kind].lead, width)]
    return [head, ...own.map((debt) => drawDebt(debt, list.debts.indexOf(debt) + 1, paper))]
  })
  const subject = filled(words.subject, facts(report, list))
  const thanks = isFine(list) && !handedInNothing(report, list) ? [] : [[words.thanks]]
  return [[subject], ...paragraphs, ...sections, ...thanks].map((lines) => lines.join('\n')).join('\n\n')
}

function opening(report: OwedReport, list: OwedList): string[] {
  const { letter: words } = wordsOf(report.lang).owed
  const said = (text: string): string => filled(text, facts(report, list))
  if (list.debts.length === 0) return [said(words.none)]
  if (handedInNothing(report, list)) return [said(words.nothing)]
  return isFine(list) ? [said(words.noneBut)] : [said(words.some), words.how, words.privacy]
}

/** Whose folder is empty has nothing to mend, and owes everything. */
function handedInNothing({ inputs }: OwedReport, list: OwedList): boolean {
  return isFine(list) && !inputs.some(({ implementer }) => implementer === list.id)
}

/** Nothing but tables that are perhaps not needed. */
function isFine({ debts }: OwedList): boolean {
  return debts.every(({ kind }) => kind === 'tableNotSeen')
}

function facts({ project, asOf, lang }: OwedReport, { name, debts }: OwedList) {
  return { project: project.name, name, day: formatDay(asOf, lang), count: debts.length }
}

/** Number, where, what, and how to mend it. */
function drawDebt({ places, related, message, fix }: Debt, number: number, { lang, width, color }: Paper): string[] {
  const { letter: words } = wordsOf(lang).owed
  const label = `${number}. `
  const indent = ' '.repeat(label.length)
  const shown = places.slice(0, MOST_PLACES).map((place) => placeText(place, lang))
  const rest = places.slice(MOST_PLACES).reduce((sum, { count }) => sum + count, 0)
  const more = rest === 0 ? [] : [filled(words.more, { count: places.reduce((sum, { count }) => sum + count, 0) })]
  const compare = related.slice(0, MOST_PLACES).map((place) => placeText(place, lang))
  const where = [...shown, ...more].flatMap((line) => wrapped(line, width, indent)).map(color.bold)
  const [first = '', ...others] = [
    ...where,
    ...(compare.length === 0 ? [] : wrapped(filled(words.compare, { places: compare.join('; ') }), width, indent)),
    ...wrapped(message, width, indent),
  ]
  return [first.replace(indent, label), ...others, ...wrapped(`→ ${fix}`, width, indent, `${indent}  `)]
}
