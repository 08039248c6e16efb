/** The records that count otherwise than they did. */
import { ownerOf } from '../../read/owner.ts'
import { isSame } from './records.ts'
import type { RestatedIn, RestatedRecord } from './restatement.ts'
import type { ReportCountedIn, ReportRecord, ReportRow } from './shape.ts'

/** @returns people before companies, each by id. A record whose rows have merely moved within a file counts as it did, and is left out. */
export function restatedRecords(before: readonly ReportRecord[], after: readonly ReportRecord[]): RestatedRecord[] {
  const pairs = paired(before, after)
  return pairs
    .flatMap(([then, now]) => {
      const restated = restatedRecord(then, now)
      return restated === undefined ? [] : [restated]
    })
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

function orderOf({ kind, id }: Pick<RestatedRecord, 'kind' | 'id'>): string {
  return `${kind === 'person' ? 0 : 1} ${id}`
}

type Pair = readonly [then: ReportRecord | undefined, now: ReportRecord | undefined]

/** By id and nothing else: another person may stand in a row today. */
function paired(before: readonly ReportRecord[], after: readonly ReportRecord[]): Pair[] {
  const nowById = new Map(after.map((one) => [key(one), one]))
  const thenById = new Set(before.map(key))
  return [
    ...before.map((then): Pair => [then, nowById.get(key(then))]),
    ...after.filter((one) => !thenById.has(key(one))).map((now): Pair => [undefined, now]),
  ]
}

const key = ({ kind, id }: ReportRecord): string => `${kind} ${id}`

/** Fewer of a hundred people known by their pseudonyms are none: two secrets may by chance name two people alike. */
const HARDLY_ANY = 5

/** Nobody is known by the pseudonym of the delivered report, though rows stand where they stood: the project's secret is another one. */
export function isOtherSecret(before: readonly ReportRecord[], after: readonly ReportRecord[]): boolean {
  const isPerson = ({ kind }: ReportRecord): boolean => kind === 'person'
  const [then, now] = [before.filter(isPerson), after.filter(isPerson)]
  const names = new Set(now.map(({ id }) => id))
  const known = then.filter(({ id }) => names.has(id)).length
  const rowsNow = new Set(now.flatMap(placesOf))
  const standing = then.filter((one) => placesOf(one).some((place) => rowsNow.has(place))).length
  return then.length > 0 && known * 100 < then.length * HARDLY_ANY && standing * 2 >= then.length
}

const placesOf = ({ rows }: ReportRecord): string[] => rows.map(({ path, row }) => `${path}\u001f${row}`)

function restatedRecord(then: ReportRecord | undefined, now: ReportRecord | undefined): RestatedRecord | undefined {
  const one = now ?? then
  if (one === undefined) return undefined
  const ids = [...new Set([...implementersOf(then), ...implementersOf(now)])]
  const implementers = ids.flatMap((id) => {
    const restated = restatedIn(countedAt(then, id), countedAt(now, id))
    return restated === null ? [] : [[id, restated] as const]
  })
  const group = restatedIn(countedIn(then), countedIn(now))
  if (group === null && implementers.length === 0) return undefined
  return {
    id: one.id,
    kind: one.kind,
    change: then === undefined ? 'appeared' : now === undefined ? 'vanished' : 'otherwise',
    group,
    implementers: Object.fromEntries(implementers),
    before: rowsOf(then),
    after: rowsOf(now),
  }
}

function restatedIn(before: ReportCountedIn | null, after: ReportCountedIn | null): RestatedIn | null {
  if (before === null || after === null) return before === after ? null : { before, after }
  return isSame(before, after) ? null : { before, after }
}

/**
 * What a record that counts otherwise has to do with some implementers alone: nothing, where it counts with them as it did.
 * @returns it with their rows only; none or one.
 */
export function ofOnly(record: RestatedRecord, ids: readonly string[]): RestatedRecord[] {
  const own = Object.entries(record.implementers).filter(([id]) => ids.includes(id))
  const isOwn = ({ path }: ReportRow): boolean => ids.includes(ownerOf(path))
  if (own.length === 0) return []
  return [
    {
      ...record,
      implementers: Object.fromEntries(own),
      before: record.before.filter(isOwn),
      after: record.after.filter(isOwn),
    },
  ]
}

function implementersOf(record: ReportRecord | undefined): string[] {
  return [...new Set((record?.rows ?? []).map(({ path }) => ownerOf(path)))]
}

/** Where it counts at an implementer as in the group, it is told once. */
function countedAt(record: ReportRecord | undefined, id: string): ReportCountedIn | null {
  if (record === undefined || !implementersOf(record).includes(id)) return null
  return countedIn(record.implementers[id] ?? record)
}

function countedIn(record: ReportCountedIn | undefined): ReportCountedIn | null {
  if (record === undefined) return null
  const { complete, gender, counts, quarter, unknown } = record
  return { complete, gender, counts, quarter, unknown }
}

function rowsOf(record: ReportRecord | undefined): ReportRow[] {
  return record?.rows.map(({ path, row }) => ({ path, row })) ?? []
}
