/** Records of the group under their pseudonyms: no output holds a person's own key. */
import type { CountedIn, CountedRecord, CountedRow } from '../../indicators/indicators.ts'
import { withoutPersonal } from '../../lang/personal-text.ts'
import type { Gender } from '../../read/tables/participants.ts'
import type { ReportCountedIn, ReportRecord, ReportRow } from './shape.ts'

const columns: Readonly<Record<Gender, ReportCountedIn['gender']>> = {
  woman: 'women',
  man: 'men',
  nonBinary: 'nonBinary',
}

/** @returns people before companies, each by id: where rows stand in a file does not change the order. */
export function reportRecords(
  records: readonly CountedRecord[],
  pseudonymOf: (person: string) => string,
): ReportRecord[] {
  return records
    .map((record): ReportRecord => {
      const { key, kind, implementers, rows } = record
      const own = countedIn(record)
      const others = Object.entries(implementers)
        .map(([id, one]) => [id, countedIn(one)] as const)
        .filter(([, one]) => !isSame(one, own))
      return {
        id: kind === 'person' ? pseudonymOf(key) : key,
        kind,
        ...own,
        implementers: Object.fromEntries(others),
        rows: rows.map(rowOf),
      }
    })
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

function orderOf({ kind, id }: Pick<ReportRecord, 'kind' | 'id'>): string {
  return `${kind === 'person' ? 0 : 1} ${id}`
}

function countedIn({ isComplete, gender, counts, quarter, unknown }: CountedIn): ReportCountedIn {
  return {
    complete: isComplete,
    gender: gender === undefined ? null : (columns[gender] ?? null),
    counts,
    quarter,
    unknown,
  }
}

/** Of a record that counts nowhere the gender makes no difference. */
export function isSame(a: ReportCountedIn, b: ReportCountedIn): boolean {
  return (
    a.complete === b.complete &&
    (a.gender === b.gender || a.counts.length + b.counts.length === 0) &&
    a.counts.join() === b.counts.join() &&
    a.quarter.join() === b.quarter.join() &&
    a.unknown.join() === b.unknown.join()
  )
}

function rowOf({ table, row }: CountedRow): ReportRow {
  const { path, row: excelRow } = table.place(row)
  return { path: withoutPersonal(path), row: excelRow ?? 0 }
}
