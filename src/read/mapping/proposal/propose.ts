/** A proposal for `sources:` from a file nobody has described: what each guess is, and why. */
import type { Project } from '../../../project/project.ts'
import type { DateStyle, DecimalMark, Source } from '../../../project/source.ts'
import { folded } from '../../folded.ts'
import { nearestTable } from '../../locate.ts'
import type { Refusal } from '../../source-file.ts'
import { isNamed } from '../../table-name.ts'
import type { TableDefinition, TableId } from '../../tables/definition.ts'
import { tables } from '../../tables/tables.ts'
import { declaredDay } from '../declared-day.ts'
import { bestCandidate, type Candidate } from './candidates.ts'
import { gridsOf } from './grid.ts'
import { type Code, guessCodes } from './guess-codes.ts'
import type { GuessedColumn } from './guess-columns.ts'
import { type GuessedSkip, guessSkip } from './guess-skip.ts'
import { type Sample, shareOf } from './sample.ts'
import { dayStyle, numberStyle } from './styles.ts'

export interface Proposal {
  readonly table: TableDefinition
  readonly implementer: string | null
  /** `null` where the file bears the table's own name. */
  readonly files: string | null
  readonly sheet: string | null
  /** The row that Excel shows. */
  readonly headerRow: number
  readonly columns: readonly GuessedColumn[]
  /** Required columns of ours that nothing in the file answers to. */
  readonly missing: readonly string[]
  /** Their columns that hanke would not read. */
  readonly unused: readonly Sample[]
  readonly codes: readonly { readonly id: string; readonly codes: readonly Code[] }[]
  readonly decimal: DecimalMark | null
  /** Several where each reads the days, as other days: only a person can tell, and none is taken. */
  readonly dates: readonly DateStyle[]
  readonly skip: GuessedSkip | null
}

export interface Asked {
  readonly name: string
  /** The name of the folder that the file stands in. */
  readonly folder: string
  readonly bytes: Buffer
  readonly table: TableId | null
  readonly implementer: string | null
  readonly project: Project | null
}

/** @returns a proposal; why the file cannot be read; or nothing, where no row of it looks like the header of any table. */
export async function propose(asked: Asked): Promise<Proposal | Refusal | undefined> {
  const grids = await gridsOf(asked.bytes)
  if ('reason' in grids) return grids
  const asTables = Object.values<TableDefinition>(tables).filter(({ id }) => asked.table === null || id === asked.table)
  const best = bestCandidate(grids, asTables, calledAs(asked))
  return best === undefined ? undefined : proposal(best, grids.length > 1, asked)
}

/** The table that the file is called as, or its folder. */
function calledAs({ name, folder }: Asked): TableId | null {
  return nearestTable(name) ?? Object.values(tables).find((table) => isNamed(folder, table))?.id ?? null
}

function proposal(
  { grid, headerAt, table, samples, columns }: Candidate,
  isOneOfMany: boolean,
  asked: Asked,
): Proposal {
  const used = new Set(columns.map(({ sample }) => sample))
  const skip = guessSkip(samples.filter((sample) => !used.has(sample)))
  const cellOf = ({ id }: GuessedColumn) => table.columns[id]?.cell
  const numbers = columns.flatMap((column) => {
    const cell = cellOf(column)
    return cell?.format === 'hours' || cell?.format === 'money' ? [numberStyle(column.sample, cell).decimal] : []
  })
  return {
    table,
    implementer: asked.implementer,
    files: isOwnName(asked.name, table) ? null : patternOf(asked.name),
    sheet: isOneOfMany ? grid.sheet : null,
    headerRow: grid.rows[headerAt]?.number ?? 1,
    columns,
    missing: Object.entries(table.columns).flatMap(([id, { required }]) =>
      required && !columns.some((column) => column.id === id) ? [id] : [],
    ),
    unused: samples.filter((sample) => !used.has(sample) && sample !== skip?.sample),
    codes: columns.flatMap((column) => {
      const cell = cellOf(column)
      const codes = cell === undefined ? [] : guessCodes(column, cell, asked.project)
      return codes.length === 0 ? [] : [{ id: column.id, codes }]
    }),
    decimal: numbers.find((mark) => mark !== null) ?? null,
    dates: daysOf(
      columns.filter((column) => cellOf(column)?.format === 'day'),
      asked.project,
    ),
    skip,
  }
}

/**
 * The styles that read all columns of days; none where the table's own way does. Where several do, only those by which every day is within
 * the project are left: a guess between the first of April and the fourth of January would be no proposal.
 */
function daysOf(columns: readonly GuessedColumn[], project: Project | null): readonly DateStyle[] {
  const lists = columns.map(({ sample }) => dayStyle(sample).styles).filter(({ length }) => length > 0)
  const [first = []] = lists
  const common = first.filter((style) => lists.every((list) => list.includes(style)))
  const styles = common.length > 0 ? common : first
  const date = columns.find(({ id }) => id === 'date')
  if (styles.length < 2 || project === null || date === undefined) return styles
  const within = styles.filter((style) => areWithin(date.sample, style, project))
  return within.length === 0 ? styles : within
}

function areWithin(sample: Sample, style: DateStyle, { start, end }: Project): boolean {
  const { read } = declaredDay(style)
  return (
    shareOf(sample, (text) => {
      const reading = read(text)
      return 'value' in reading && start <= reading.value && reading.value <= end
    }) === 1
  )
}

/** `Tuntiraportti 2026-09.csv` is one of many: `Tuntiraportti*.csv`. */
function patternOf(name: string): string {
  const stem = name.replace(/\.[^.]*$/, '')
  return `${stem.replace(/[\s_-]*\d[\d\s._-]*$/, '*')}${name.slice(stem.length)}`
}

function isOwnName(name: string, table: TableDefinition): boolean {
  const stem = folded(name.replace(/\.[^.]*$/, ''))
  return stem === folded(table.name.fi) || stem === folded(table.name.en)
}

/** The proposal as a source: codes that only a person knows are left out. */
export function sourceOf({ table, implementer, files, sheet, columns, codes, decimal, dates, skip }: Proposal): Source {
  const values = codes.map(({ id, codes: list }): [string, Record<string, string>] => [
    id,
    Object.fromEntries(list.flatMap(({ code, value }) => (value === null ? [] : [[code, value]]))),
  ])
  return {
    implementer: implementer ?? '',
    table: table.id,
    files,
    sheet,
    columns: Object.fromEntries(columns.map(({ id, sample }) => [id, sample.header])),
    constants: {},
    values: Object.fromEntries(values),
    ignore: [],
    decimal,
    dates: dates.length === 1 ? (dates[0] ?? null) : null,
    skip: skip === null ? [] : [{ column: skip.sample.header, is: skip.values, not: null, empty: false }],
    expect: { rows: null, hours: null, amount: null },
  }
}
