/** The sources of a decision as mappings, and every name or value in them that cannot be right. */

import type { Text } from '../../lang/lang.ts'
import { nearestOf } from '../../project/nearest.ts'
import type { KeyPath, Project } from '../../project/project.ts'
import type { Source } from '../../project/source.ts'
import type { CellKind } from '../cell.ts'
import { folded } from '../folded.ts'
import { columnNamed } from '../header.ts'
import type { ImplementerTable, TableDefinition } from '../tables/definition.ts'
import { tables } from '../tables/tables.ts'
import { filesPattern } from './files-pattern.ts'
import { mappedCell } from './mapped-cell.ts'
import type { Codes, Mapping } from './mapping.ts'

/** Something in `sources:` that does not fit; the source is not used, so that no row is read otherwise than its writer meant. */
export interface SourceMistake {
  readonly kind:
    | 'unknown-implementer'
    | 'unknown-table'
    | 'unknown-column'
    | 'column-twice'
    | 'not-a-value'
    | 'source-twice'
    | 'not-summed'
  readonly key: KeyPath
  readonly actual: string
  readonly nearest: string | null
  /** What would be right: names, or what a cell accepts. */
  readonly allowed: Text
}

export interface Mappings {
  readonly list: readonly Mapping[]
  readonly mistakes: readonly SourceMistake[]
}

const remembered = new WeakMap<readonly Source[], Mappings>()

/** What of a decision says how exports are read; plain, so that it can be sent to another thread. */
export type Sourced = Pick<Project, 'sources'> & { readonly implementers: readonly { readonly id: string }[] }

export function mappingsOf({ sources, implementers }: Sourced): Mappings {
  const known = remembered.get(sources)
  if (known !== undefined) return known
  const ids = implementers.map(({ id }) => id)
  const list: Mapping[] = []
  const mistakes: SourceMistake[] = []
  sources.forEach((source, at) => {
    const own = new Entry(source, ['sources', at])
    const mapping = own.mapping(ids)
    const twin = list.find((one) => one.implementer === mapping?.implementer && one.table === mapping.table)
    if (twin !== undefined) own.say('source-twice', ['table'], source.table, [])
    mistakes.push(...own.mistakes)
    if (mapping !== undefined && own.mistakes.length === 0) list.push(mapping)
  })
  const made = { list, mistakes }
  remembered.set(sources, made)
  return made
}

/** One source as a mapping, whoever its implementer is; `undefined` where its table or columns are not known. */
export function mappingOf(source: Source): Mapping | undefined {
  const own = new Entry(source, ['sources', 0])
  const mapping = own.mapping([source.implementer])
  return own.mistakes.length === 0 ? mapping : undefined
}

class Entry {
  readonly mistakes: SourceMistake[] = []
  private readonly source: Source
  private readonly key: KeyPath

  constructor(source: Source, key: KeyPath) {
    this.source = source
    this.key = key
  }

  mapping(implementers: readonly string[]): Mapping | undefined {
    const { source } = this
    const isKnown = implementers.includes(source.implementer)
    if (!isKnown) this.say('unknown-implementer', ['implementer'], source.implementer, implementers)
    const table = tableNamed(source.table)
    if (table === undefined) {
      this.say('unknown-table', ['table'], source.table, tableNames())
      return undefined
    }
    const headers = this.byColumn(table, 'columns', source.columns)
    const constants = this.byColumn(table, 'constants', source.constants)
    const coded = this.byColumn(table, 'values', source.values)
    for (const [id, { name }] of constants) if (headers.has(id)) this.say('column-twice', ['constants', name], name, [])
    for (const [id, { name, value }] of constants) this.testValue(table, id, ['constants', name], value)
    for (const [id, { name, value }] of coded) {
      for (const [code, ours] of Object.entries(value)) this.testValue(table, id, ['values', name, code], ours)
    }
    this.testSums(table)
    const codes = new Map([...coded].map(([id, { name, value }]): [string, Codes] => [id, { name, values: value }]))
    return {
      key: this.key,
      implementer: source.implementer,
      table: table.id,
      files: source.files === null ? null : filesPattern(source.files),
      sheet: source.sheet,
      headers: new Map([...headers].map(([id, { value }]) => [id, value])),
      constants: new Map([...constants].map(([id, { value }]) => [id, value.trim()])),
      codes,
      cells: this.cells(table, constants, codes),
      ignore: source.ignore,
      decimal: source.decimal,
      skip: source.skip,
      expect: source.expect,
    }
  }

  say(kind: SourceMistake['kind'], at: KeyPath, actual: string, names: readonly string[] | Text): void {
    const list: readonly string[] = 'fi' in names ? [] : names
    const allowed = 'fi' in names ? names : { fi: list.join(', '), en: list.join(', ') }
    this.mistakes.push({ kind, key: [...this.key, ...at], actual, nearest: nearestOf(actual, list), allowed })
  }

  /** What stands under a key, by column id instead of the name that was written. */
  private byColumn<T>(
    table: TableDefinition,
    under: string,
    given: Readonly<Record<string, T>>,
  ): Map<string, { name: string; value: T }> {
    const found = new Map<string, { name: string; value: T }>()
    for (const [name, value] of Object.entries(given)) {
      const id = columnNamed(name, table)
      if (id === undefined) this.say('unknown-column', [under, name], name, columnNames(table))
      else if (found.has(id)) this.say('column-twice', [under, name], name, [])
      else found.set(id, { name, value })
    }
    return found
  }

  private testValue(table: TableDefinition, id: string, at: KeyPath, value: string): void {
    const cell = table.columns[id]?.cell
    if (cell === undefined || value.trim() === '' || 'value' in cell.read(value.trim())) return
    this.say('not-a-value', at, value, cell.words === undefined ? cell.accepts : cell.words.map(({ fi }) => fi))
  }

  private testSums({ columns }: TableDefinition): void {
    for (const key of ['hours', 'amount'] as const) {
      if (this.source.expect[key] !== null && columns[key] === undefined)
        this.say('not-summed', ['expect', key], key, ['rows'])
    }
  }

  /** A constant is written as our tables write it, whatever the file does. */
  private cells(
    { columns }: TableDefinition,
    constants: ReadonlyMap<string, unknown>,
    codes: ReadonlyMap<string, Codes>,
  ): Map<string, CellKind<unknown>> {
    const read = Object.entries(columns).filter(([id]) => !constants.has(id))
    return new Map(read.map(([id, { cell }]) => [id, mappedCell(cell, codes.get(id)?.values, this.source)]))
  }
}

/** By its id or either name. */
export function tableNamed(name: string): ImplementerTable | undefined {
  return Object.values(tables).find((table) =>
    [table.id, table.name.fi, table.name.en].some((one) => folded(one) === folded(name)),
  )
}

function tableNames(): string[] {
  return Object.values(tables).flatMap(({ id, name }) => [id, name.fi])
}

function columnNames({ columns }: TableDefinition): string[] {
  return [...Object.keys(columns), ...Object.values(columns).map(({ header }) => header.fi)]
}
