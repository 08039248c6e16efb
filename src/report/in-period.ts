/** Which findings belong to a claim: those on what its figures rest on, the rows up to the period's last day. */
import type { Day } from '../day.ts'
import type { ClaimPeriod } from '../project/project.ts'
import type { Column } from '../read/column.ts'
import type { Table } from '../read/table.ts'
import type { Finding } from '../rules/finding.ts'
import type { RowSpot, Spot } from '../rules/rule.ts'

/**
 * Findings with only those of their rows that are dated by the period's end; a finding whose rows are all later is left out. A row
 * whose day cannot be read may belong to any period, so it stays. The id stays that of the whole finding.
 */
export function findingsUntil(findings: readonly Finding[], { end }: Pick<ClaimPeriod, 'end'>): Finding[] {
  return findings.flatMap((finding) => {
    const spots = finding.spots.map((spot) => narrowed(spot, (day) => day <= end))
    const kept = spots.filter((spot) => !('rows' in spot) || spot.rows.length > 0)
    return kept.length > 0 ? [{ ...finding, spots: kept }] : []
  })
}

/** The rows of a spot that are dated in the period, or whose day cannot be read. */
export function rowsInPeriod(spot: RowSpot, { start, end }: Pick<ClaimPeriod, 'start' | 'end'>): RowSpot {
  return narrowed(spot, (day) => start <= day && day <= end) as RowSpot
}

function narrowed(spot: Spot, holds: (day: Day) => boolean): Spot {
  if (!('rows' in spot)) return spot
  const date = dateColumn(spot.table)
  if (date === undefined) return spot
  const keep = Uint8Array.from(date.values, (day) => (day === undefined || holds(day) ? 1 : 0))
  const rows = Uint32Array.from(spot.rows).filter((row) => keep[date.codes[row] as number] === 1)
  return rows.length === spot.rows.length ? spot : { ...spot, rows }
}

function dateColumn(table: Table): Column<Day> | undefined {
  return (table.columns as Readonly<Record<string, Column<unknown>>>).date as Column<Day> | undefined
}
