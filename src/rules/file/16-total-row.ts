// A sum that a file or the decision claims of the rows is the cheapest proof that none was lost or misread on the way.
import { fact } from '../../lang/fact.ts'
import { shownText } from '../../lang/shown-text.ts'
import { ownReading } from '../../law/acts.ts'
import { isHeaderAgain } from '../../read/header-again.ts'
import { columnLetter } from '../../read/place.ts'
import { isSum } from '../../read/sum.ts'
import type { Table, TableFile } from '../../read/table.ts'
import { isRight, type TotalFigure, type TotalRow } from '../../read/total-rows.ts'
import type { FileRule, Hit } from '../rule.ts'
import { expected } from './expected.ts'
import { sumFact } from './sum-fact.ts'
import { totalTexts } from './total-texts.ts'

/**
 * A total row is most often a formula in a hand-kept sheet whose range was not stretched, and each row is checked on its own, so a sum that
 * differs is asked about (warning). What `expect:` says was written to be held (stop).
 */
export default {
  id: 'FILE-16',
  severity: 'info',
  stage: 'file',
  scope: 'file',
  reads: ['hours', 'costs'],
  basis: [ownReading('Summarivi ei ole tietorivi, mutta sen luku tarkistetaan')],
  missing: 'not-checked',
  ...totalTexts,
  check: ({ handedIn }) => {
    const read = (Object.values(handedIn.tables) as unknown as (Table | undefined)[]).filter(
      (table) => table !== undefined,
    )
    const hits = read.flatMap((table) => [
      ...table.files.flatMap((file) => totalsIn(table, file)),
      ...table.files.flatMap(notesIn),
      ...subtotalsIn(table),
    ])
    const asserted = expected(handedIn)
    const totals = read.flatMap(({ files }) => files.flatMap((file) => file.totals))
    return { checked: totals.length + asserted.checked, hits: [...hits, ...asserted.hits] }
  },
} satisfies FileRule

function totalsIn(table: Table, { source: { path }, totals }: TableFile): Hit[] {
  return totals.flatMap((total) => {
    const { line, row, label, figures } = total
    if (figures.length === 0) return [{ spots: [{ path, line, row }], facts: named(total), variant: 'no-figure' }]
    return figures.map((figure): Hit => {
      const { index, header, text } = figure
      const spots = [{ path, line, row, column: columnLetter(index), header, value: shownText(text) }]
      const variant = verdict(figure, label)
      return {
        spots,
        facts: { ...named(total), ...sums(table, figure) },
        ...(variant === undefined ? {} : { variant }),
      }
    })
  })
}

/** One finding a file, with the address of each. */
function notesIn({ source: { path }, notes }: TableFile): Hit[] {
  if (notes.length === 0) return []
  const spots = notes.map(({ line, row, index, value }) => ({ path, line, row, column: columnLetter(index), value }))
  return [{ spots, facts: { actual: notes.map(({ value }) => fact.text(`”${value}”`)) }, variant: 'note-below' }]
}

function verdict(figure: TotalFigure, label: string): string | undefined {
  const { claimed, read, format } = figure
  if (claimed === undefined) return 'unreadable'
  if (!isRight(figure)) return 'differs'
  if (!isSum(claimed, read, format)) return 'with-skipped'
  return label === '' ? 'wordless' : undefined
}

function named({ label }: TotalRow) {
  return { label: fact.text(shownText(label)) }
}

function sums({ definition }: Table, { column, format, text, claimed, read, skipped }: TotalFigure): Hit['facts'] {
  const header = definition.columns[column]?.header
  const sum = (units: bigint) => sumFact(format, units)
  return {
    actual: claimed === undefined ? fact.text(text.trim()) : sum(BigInt(claimed)),
    limit: sum(read),
    skipped: sum(skipped),
    header: fact.word(column, header ?? { fi: column, en: column }),
  }
}

function subtotalsIn(table: Table): Hit[] {
  if (table.subtotals.length === 0) return []
  const headers = table.subtotals.filter((row) => isHeaderAgain(table, row))
  const known = new Set(headers)
  const sums = table.subtotals.filter((row) => !known.has(row))
  const hit = (rows: readonly number[], variant: string): Hit[] =>
    rows.length === 0 ? [] : [{ spots: [{ table, rows: Uint32Array.from(rows), column: null }], facts: {}, variant }]
  return [...hit(sums, 'subtotal'), ...hit(headers, 'header-again')]
}
