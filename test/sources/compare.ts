/**
 * Every figure that a source prints against every output of the document that is drawn from its fixture: the machine output, the page's
 * table, the workbook's cell, and what another program reads from the PDF. Where a figure must stand is written down, row and column:
 * "somewhere in the file" would be true of most numbers by chance.
 */
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { inFolder } from '../cli/folder.ts'
import { runCli } from '../cli/run-cli.ts'
import { hasPoppler, textOf } from '../render/pdf/poppler.ts'
import { linesOfPage, type OutputTable, plain, proseOfPage, tablesOfPage } from './page-tables.ts'
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
  /** A table by its title, a row by its first cell, a column by its head; or a line of the page that holds the figure. */
  readonly at: { readonly table: string; readonly row: string; readonly column: string } | { readonly line: string }
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

interface Outputs {
  readonly json: unknown
  readonly prose: string
  readonly lines: readonly string[]
  readonly tables: readonly OutputTable[]
  readonly workbook: readonly WorkbookTable[]
  readonly paper: string
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
      if ('line' in place.at) {
        expect(outputs.lines).toContain(place.at.line)
        return expect(place.at.line).toContain(shown)
      }
      expect(cellOf(outputs.tables, place.at)).toBe(shown)
    })

    it.each(cases.filter(({ place }) => 'table' in place.at))('$name: in the workbook', ({ place }) => {
      const at = place.at as Extract<Place['at'], { table: string }>
      const shown = place.shown ?? figureOf(place).printed
      expect(inWorkbook(outputs.workbook, at)).toBe(place.isText ? shown : inExcel(shown))
    })

    it.skipIf(!hasPoppler).each(cases)('$name: on paper', ({ place }) => {
      const words = 'line' in place.at ? place.at.line : rowOf(outputs.tables, place.at).join('')
      expect(outputs.paper).toContain(bare(words))
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

/** As its user would: in a folder of its own, by the command line. */
async function outputsOf({ fixture, kind, asOf, file }: Compared): Promise<Outputs> {
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
      tables: tablesOfPage(page),
      workbook: await tablesOfWorkbook(read('xlsx')),
      paper: hasPoppler ? bare(textOf(read('pdf'))) : '',
    }
  })
}

/** Words divided at a line's end got a hyphen; a page's head and foot stand between what they part. */
function bare(text: string): string {
  return text.replace(/[\s\u00a0\u00ad-]/g, '')
}

/** `implementers[xamk].net`. */
function valueAt(json: unknown, path: string): unknown {
  return path.split(/[.[\]]+/).reduce((of: unknown, name) => {
    if (name === '') return of
    if (!Array.isArray(of)) return (of as Readonly<Record<string, unknown>> | undefined)?.[name]
    return of.find((one: { id?: unknown }) => one?.id === name) ?? of[Number(name)]
  }, json)
}

type At = Extract<Place['at'], { table: string }>

function rowOf(tables: readonly OutputTable[], { table, row }: Pick<At, 'table' | 'row'>): readonly string[] {
  const found = tables
    .filter(({ title }) => title === table)
    .flatMap(({ rows }) => rows.filter(([first]) => first === row))
  if (found.length !== 1) throw new Error(`${found.length} rows “${row}” in “${table}”`)
  return found[0] as readonly string[]
}

function cellOf(tables: readonly OutputTable[], at: At): string | undefined {
  const columns = tables.find(({ title }) => title === at.table)?.head ?? []
  expect(columns).toContain(at.column)
  return rowOf(tables, at)[columns.indexOf(at.column)]
}

function inWorkbook(tables: readonly WorkbookTable[], at: At): string | number | null | undefined {
  const table = tables.find(({ title }) => title === at.table)
  const rows = table?.rows.filter(([first]) => plain(String(first ?? '')) === at.row) ?? []
  expect(rows).toHaveLength(1)
  expect(table?.head).toContain(at.column)
  const value = rows[0]?.[table?.head.indexOf(at.column) ?? -1]
  return value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'string' ? plain(value) : value
}

/** A number stays one in the workbook, a day too. */
function inExcel(shown: string): string | number {
  const [, day, month, year] = /^(\d+)\.(\d+)\.(\d{4})$/.exec(shown) ?? []
  if (year !== undefined) return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-')
  if (/^-?[\d ]+(,\d+)?$/.test(shown)) return Number(shown.replaceAll(' ', '').replace(',', '.'))
  const percent = /^([\d,]+) %$/.exec(shown)?.[1]
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
