/** Tables of people and companies as a case writes them, read and counted as hanke does. */
import { type Day, day } from '../../src/day.ts'
import { computeIndicators } from '../../src/indicators/compute-indicators.ts'
import type { Cell, IndicatorId, Indicators } from '../../src/indicators/indicators.ts'
import type { Text } from '../../src/lang/lang.ts'
import { type Dossier, readDossier } from '../../src/read/dossier.ts'
import type { Table } from '../../src/read/table.ts'
import { companySizes } from '../../src/read/tables/companies.ts'
import { exitStatuses, genders, startingStatuses } from '../../src/read/tables/participants.ts'
import { catalogue } from '../../src/rules/catalogue.ts'
import { runRules } from '../../src/rules/run.ts'
import { implementer, project, staff } from '../rules/bench.ts'

/** A cell by its column's id; what is not said is empty. */
export type Row = Readonly<Record<string, string>>

export interface Handed {
  readonly people?: readonly Row[]
  readonly companies?: readonly Row[]
  readonly staff?: readonly Row[]
}

/** The rows of each implementer, by id. */
export type Hands = Readonly<Record<string, Handed>>

const files = { people: 'participants', companies: 'companies', staff: 'staff' } as const

/** Somebody complete: a man of 33, unemployed, with upper secondary education, who started on 15.1.2027. */
export function person(id: string, changes: Row = {}): Row {
  const plain = { gender: 'man', birthDate: '1994-01-01', status: 'unemployed', education: '3', start: '2027-01-15' }
  return { id, ...plain, ...changes }
}

/** The words that the tables have for the values; a case may say `inEducation`. */
const words: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  gender: genders,
  status: startingStatuses,
  exitStatus: exitStatuses,
  size: companySizes,
}

export function csv(rows: readonly Row[]): string {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const word = (header: string, value = '') => words[header]?.[value]?.fi ?? value
  const lines = rows.map((row) => headers.map((header) => word(header, row[header])).join(';'))
  return [headers.join(';'), ...lines, ''].join('\n')
}

export interface Counting {
  readonly from?: string
  readonly until?: string
  readonly targets?: Readonly<Record<string, number>>
  /** Whether the rules say which rows count; otherwise all of them do. */
  readonly ruled?: true
}

export async function dossierOfHands(hands: Hands, targets: Counting['targets'] = {}): Promise<Dossier> {
  const inputs = Object.entries(hands).flatMap(([id, handed]) =>
    Object.entries(files).flatMap(([kind, name]) => {
      const rows = handed[kind as keyof Handed]
      return rows === undefined ? [] : [{ path: `data/${id}/${name}.csv`, bytes: () => Buffer.from(csv(rows)) }]
    }),
  )
  const implementers = Object.keys(hands).map((id, at) =>
    implementer({ id, name: id, role: at === 0 ? 'lead' : 'partner', staff: [staff({ id: `${id.toUpperCase()}1` })] }),
  )
  return readDossier(project({ implementers, targets }), inputs, day('2029-12-31'))
}

export const everyRow = (table: Table): Uint8Array => new Uint8Array(table.rows).fill(1)

/** Counts to the end of 2027 unless it says otherwise, and that whole year as the quarter. */
export async function counted(hands: Hands, counting: Counting = {}): Promise<Indicators> {
  const dossier = await dossierOfHands(hands, counting.targets)
  const eligible = counting.ruled ? runRules(catalogue, dossier).exclusions.eligible : everyRow
  const { from = '2027-01-01', until = '2027-12-31' } = counting
  return computeIndicators(dossier, eligible, { from: day(from) as Day, until: day(until) as Day })
}

/** `EECO02 1 (1 women, 0 men, 0 other)` of the group, cumulatively; `?2` adds those of whom it is not known. */
export function said(cell: Cell): string {
  if (cell === null) return 'not known'
  const { total, women, men, nonBinary, unknown } = cell
  const by = women === null ? '' : ` (${women} women, ${men} men, ${nonBinary} other)`
  return `${total}${by}${unknown > 0 ? ` ?${unknown}` : ''}`
}

export function cellOf(
  counts: Indicators,
  id: IndicatorId,
  whose = 'group',
  span: 'quarter' | 'cumulative' = 'cumulative',
) {
  const found = counts.indicators.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no indicator ${id}`)
  const own = whose === 'group' ? found.group : found.implementers[whose]
  if (own === undefined) throw new Error(`no implementer ${whose}`)
  return own[span]
}

/** The cumulative totals of some indicators: `{ EECO01: 2, EECR04: 1 }`. */
export function totals<K extends IndicatorId>(counts: Indicators, ids: readonly K[], whose = 'group') {
  return Object.fromEntries(ids.map((id) => [id, cellOf(counts, id, whose)?.total ?? null])) as Record<K, number | null>
}
