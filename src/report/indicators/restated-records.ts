/** The records that count otherwise than they did. */
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

/**
 * By id; what is left, by its rows. Somebody whose identity code was added since is called otherwise than before, and so is everybody where
 * the project's secret was lost: the same rows are the same person all the same.
 */
function paired(before: readonly ReportRecord[], after: readonly ReportRecord[]): Pair[] {
  const nowById = new Map(after.map((one) => [key(one), one]))
  const byId = before.map((then): Pair => [then, nowById.get(key(then))])
  const found = new Set(byId.flatMap(([, now]) => (now === undefined ? [] : [now])))
  const nowByRows = new Map(after.filter((one) => !found.has(one)).map((one) => [rowsKey(one), one]))
  const pairs = byId.map(([then, now]): Pair => {
    if (then === undefined || now !== undefined) return [then, now]
    const same = nowByRows.get(rowsKey(then))
    if (same !== undefined) found.add(same)
    return [then, same]
  })
  return [...pairs, ...after.filter((one) => !found.has(one)).map((now): Pair => [undefined, now])]
}

const key = ({ kind, id }: ReportRecord): string => `${kind} ${id}`

function rowsKey({ kind, rows }: ReportRecord): string {
  return [kind, ...rows.map(({ path, row }) => `${path}\u001f${row}`).sort()].join('\u001e')
}

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

/** The folder of a row's file is its implementer's. */
function implementersOf(record: ReportRecord | undefined): string[] {
  return [...new Set((record?.rows ?? []).map(({ path }) => path.split('/')[1] ?? ''))]
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
