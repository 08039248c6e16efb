/**
 * Every figure that a source prints against every output of the document that is drawn from its fixture: the machine output, the page's
 * table, the workbook's cell, and what another program reads from the PDF. Where a figure must stand is written down, row and column:
 * "somewhere in the file" would be true of most numbers by chance.
 */
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { signs } from '../../src/render/html-status.ts'
import { inFolder } from '../cli/folder.ts'
import { runCli } from '../cli/run-cli.ts'
import { hasPoppler, pagesOf, textOf } from '../render/pdf/poppler.ts'
import {
  type BoardFigure,
  boardsOfPage,
  headingsOfPage,
  linesOfPage,
  type OutputTable,
  plain,
  proseOfPage,
  tablesOfPage,
} from './page-tables.ts'
import type { PrintedFigure } from './printed-figure.ts'
import { tablesOfWorkbook, type WorkbookTable } from './workbook-tables.ts'

/** Where one figure stands. */
export interface Place {
  /** The figure's own `what`; a figure may stand in several places. */
  readonly what: string
  /** In the machine output: `costs.salaries.applied`; an item of a list by its id or its number: `implementers[xamk].net`. */
  readonly json: string
  /** What stands there, where it is not the figure's machine form. */
  readonly machine?: string | number | boolean
  /** As hanke prints it, where the source prints it otherwise: `1.9.2026` for `01.09.2026`. */
  readonly shown?: string
  /** Where facts of all kinds stand under one another, the workbook has them as words. */
  readonly isText?: true
  /**
   * A table by its title, a row by its first cell, a column by its head; the head itself; a line or a heading of the page that holds the
   * figure; or a large figure by the board's heading and the words beside it, with its cell in the workbook.
   */
  readonly at:
    | InTable
    | { readonly head: string; readonly column: string }
    | { readonly line: string }
    | { readonly heading: string }
    | { readonly board: string; readonly label: string; readonly cell: InTable }
}

interface InTable {
  readonly table: string
  readonly row: string
  readonly column: string
}

export interface Compared {
  readonly fixture: string
  /** As typed after `hanke report`. */
  readonly kind: readonly string[]
  readonly asOf: string
  /** The files' name without their ending. */
  readonly file: string
  readonly figures: readonly PrintedFigure[]
  readonly places: readonly Place[]
  /** `what` of figures that this document has no place for, and why. */
  readonly elsewhere?: Readonly<Record<string, string>>
}

export interface Outputs {
  readonly json: unknown
  readonly prose: string
  readonly lines: readonly string[]
  readonly headings: readonly string[]
  readonly boards: readonly BoardFigure[]
  readonly tables: readonly OutputTable[]
  readonly workbook: readonly WorkbookTable[]
  readonly paper: string
  /** Sheets of paper; `null` where nothing can count them. */
  readonly pages: number | null
}

export function compareDocument(compared: Compared): void {
  const { fixture, kind, figures, places, elsewhere = {} } = compared
  const placed = figures.filter(({ from }) => from !== 'text')
  const cases = places.map((place) => ({ place, name: place.what }))
  const figureOf = ({ what }: Place): PrintedFigure => figures.find((one) => one.what === what) as PrintedFigure

  describe(`hanke report ${kind.join(' ')} of ${fixture}`, () => {
    let outputs: Outputs
    beforeAll(async () => {
      outputs = await outputsOf(compared)
    })

    it('has a place for every figure of its source', () => {
      const known = new Set([...places.map(({ what }) => what), ...Object.keys(elsewhere)])
      expect(placed.filter(({ what }) => !known.has(what)).map(({ what }) => what)).toEqual([])
      expect(places.filter((place) => figureOf(place) === undefined).map(({ what }) => what)).toEqual([])
    })

    it.each(cases)('$name: in the machine output', ({ place }) => {
      const { printed, machine } = figureOf(place)
      const found = valueAt(outputs.json, place.json)
      expect(String(found)).toBe(String(place.machine ?? machine ?? printed))
    })

    it.each(cases)('$name: on the page', ({ place }) => {
      const shown = place.shown ?? figureOf(place).printed
      const { at } = place
      if ('line' in at) {
        expect(outputs.lines).toContain(at.line)
        expect(at.line).toContain(shown)
      } else if ('heading' in at) {
        expect(outputs.headings).toContain(at.heading)
        expect(at.heading).toContain(shown)
      } else if ('head' in at) {
        expect(outputs.tables.find(({ title }) => title === at.head)?.head).toContain(at.column)
        expect(at.column).toContain(shown)
      } else if ('board' in at) {
        const { board, label } = at
        expect(outputs.boards.filter((one) => one.board === board && one.label === label)).toEqual([
          { board, label, figure: shown },
        ])
      } else expect(cellOf(outputs.tables, at)).toBe(shown)
    })

    it.each(cases.filter(({ place }) => inBook(place) !== null))('$name: in the workbook', ({ place }) => {
      const at = inBook(place) as InTable
      const shown = place.shown ?? figureOf(place).printed
      const { value, format } = inWorkbook(outputs.workbook, at)
      expect(value).toBe(place.isText ? shown : inExcel(shown))
      // What is said of a number is part of its format: it stays a number.
      if (typeof value === 'number') for (const words of wordsBeside(shown)) expect(plain(format)).toContain(words)
    })

    it.skipIf(!hasPoppler).each(cases)('$name: on paper', ({ place: { at, shown, what } }) => {
      const printed = shown ?? figures.find((one) => one.what === what)?.printed ?? ''
      expect(outputs.paper).toContain(bare(onPaper(at, outputs, printed)))
    })

    const told = figures.filter(({ from }) => from === 'text').map((figure) => ({ figure, name: figure.what }))
    if (told.length > 0)
      it.each(told)('$name: among the words, in every output that has them', ({ figure: { printed, quote } }) => {
        expect(quote).toContain(printed)
        expect(outputs.prose).toContain(plain(quote))
        expect(wordsIn(outputs.json)).toContain(plain(quote))
        if (hasPoppler) expect(outputs.paper).toContain(bare(quote))
      })
  })
}

function inBook({ at }: Place): InTable | null {
  return 'table' in at ? at : 'board' in at ? at.cell : null
}

/** The words among which the figure must stand on paper. */
function onPaper(at: Place['at'], { tables }: Outputs, shown: string): string {
  if ('line' in at) return at.line
  if ('heading' in at) return at.heading
  if ('head' in at) return at.column
  return 'board' in at ? `${shown}${at.label}` : rowOf(tables, at).join('')
}

/** As its user would: in a folder of its own, by the command line. */
export async function outputsOf({
  fixture,
  kind,
  asOf,
  file,
}: Pick<Compared, 'fixture' | 'kind' | 'asOf' | 'file'>): Promise<Outputs> {
  return inFolder({}, async (folder) => {
    cpSync(join(import.meta.dirname, '../../fixtures', fixture), join(folder, 'project'), { recursive: true })
    const { code, err } = await runCli(['report', ...kind, '--project', 'project', '--as-of', asOf, '--out', 'out'])
    expect({ code, err }).toEqual({ code: expect.any(Number), err: '' })
    expect(code).toBeLessThan(2)
    const read = (ending: string): Buffer => readFileSync(join('out', `${file}.${ending}`))
    const page = read('html').toString('utf8')
    return {
      json: JSON.parse(read('json').toString('utf8')) as unknown,
      prose: proseOfPage(page),
      lines: linesOfPage(page),
      headings: headingsOfPage(page),
      boards: boardsOfPage(page),
      tables: tablesOfPage(page),
      workbook: await tablesOfWorkbook(read('xlsx')),
      paper: hasPoppler ? bare(textOf(read('pdf'))) : '',
      pages: hasPoppler ? pagesOf(read('pdf')).length : null,
    }
  })
}

/** Words divided at a line's end got a hyphen, and the signs beside a status are drawn; a page's head and foot stand between what they part. */
function bare(text: string): string {
  return text.replace(new RegExp(`[\\s\\u00a0\\u00ad${Object.values(signs).join('')}-]`, 'gu'), '')
}

/** `implementers[xamk].net`. */
function valueAt(json: unknown, path: string): unknown {
  return path.split(/[.[\]]+/).reduce((of: unknown, name) => {
    if (name === '') return of
    if (!Array.isArray(of)) return (of as Readonly<Record<string, unknown>> | undefined)?.[name]
    return of.find((one: { id?: unknown }) => one?.id === name) ?? of[Number(name)]
  }, json)
}

function rowOf(tables: readonly OutputTable[], { table, row }: Pick<InTable, 'table' | 'row'>): readonly string[] {
  const found = tables
    .filter(({ title }) => title === table)
    .flatMap(({ rows }) => rows.filter(([first]) => first === row))
  if (found.length !== 1) throw new Error(`${found.length} rows “${row}” in “${table}”`)
  return found[0] as readonly string[]
}

function cellOf(tables: readonly OutputTable[], at: InTable): string | undefined {
  const columns = tables.find(({ title }) => title === at.table)?.head ?? []
  expect(columns).toContain(at.column)
  return rowOf(tables, at)[columns.indexOf(at.column)]
}

function inWorkbook(
  tables: readonly WorkbookTable[],
  at: InTable,
): { readonly value: string | number | null | undefined; readonly format: string } {
  const table = tables.find(({ title }) => title === at.table)
  const found = (table?.rows ?? []).flatMap(([first], row) => (plain(String(first ?? '')) === at.row ? [row] : []))
  expect(found).toHaveLength(1)
  expect(table?.head.map(plain)).toContain(at.column)
  const [row = -1] = found
  const column = table?.head.map(plain).indexOf(at.column) ?? -1
  const value = table?.rows[row]?.[column]
  const format = table?.formats[row]?.[column] ?? ''
  if (value instanceof Date) return { value: value.toISOString().slice(0, 10), format }
  return { value: typeof value === 'string' ? plain(value) : value, format }
}

/** `n. ` and ` (2019)` and `/5`. */
function wordsBeside(shown: string): string[] {
  const time = / \(.*\)$/.exec(shown)?.[0] ?? ''
  const figure = shown.slice(0, shown.length - time.length)
  const beside = [/^(?:n\.|yli) /.exec(figure)?.[0], /\/\d+$/.exec(figure)?.[0], time]
  return beside.flatMap((words) => (words ? [words] : []))
}

/** A number stays one in the workbook, a day too. */
function inExcel(shown: string): string | number {
  const [, day, month, year] = /^(\d+)\.(\d+)\.(\d{4})$/.exec(shown) ?? []
  if (year !== undefined) return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-')
  const figure = wordsBeside(shown).reduce((text, words) => text.replace(words, ''), shown)
  if (/^-?[\d ]+(,\d+)?$/.test(figure)) return Number(figure.replaceAll(' ', '').replace(',', '.'))
  const percent = /^(-?[\d,]+) %$/.exec(figure)?.[1]
  return percent === undefined ? shown : Number((Number(percent.replace(',', '.')) / 100).toFixed(4))
}

/** Every run of words in the machine output's texts, as one line. */
function wordsIn(json: unknown): string {
  const runs: string[] = []
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one)
    else if (typeof value === 'object' && value !== null) {
      const { runs: own, ...rest } = value as { runs?: readonly { text: string }[] }
      if (own !== undefined) runs.push(own.map(({ text }) => text).join(''))
      walk(Object.values(rest))
    }
  }
  walk(json)
  return plain(runs.join(' '))
}
