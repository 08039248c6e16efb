/** Which rows are not payable, and the finding that first said so. */
import type { Table } from '../read/table.ts'
import type { Finding } from './finding.ts'

interface Marks {
  eligible: Uint8Array
  /** Whether somebody has been given the list: what is derived from it is remembered by it, so it may not change any more. */
  isGiven: boolean
  readonly by: Int32Array
}

export class Exclusions {
  private readonly marks = new Map<Table, Marks>()
  private readonly findings: Finding[] = []

  /** 1 for a row that nothing has excluded so far, 0 for the others. */
  readonly eligible = (table: Table): Uint8Array => {
    const marks = this.marksOf(table)
    marks.isGiven = true
    return marks.eligible
  }

  /** Excludes the rows of an error finding. A row that is excluded already stays with the finding that was first. */
  exclude(finding: Finding): void {
    const number = this.findings.push(finding)
    for (const spot of finding.spots) {
      if (!('rows' in spot)) continue
      const marks = this.marksOf(spot.table)
      if (marks.isGiven) {
        marks.eligible = marks.eligible.slice()
        marks.isGiven = false
      }
      const { eligible, by } = marks
      for (let at = 0; at < spot.rows.length; at++) {
        const row = spot.rows[at] as number
        if (eligible[row] === 0) continue
        eligible[row] = 0
        by[row] = number
      }
    }
  }

  /** Of the rows those that this finding was the first to exclude. */
  excludedFirst(finding: Finding, table: Table, rows: ArrayLike<number>): Uint32Array {
    const number = this.findings.indexOf(finding) + 1
    const by = this.marks.get(table)?.by
    const first = new Uint32Array(rows.length)
    let count = 0
    for (let at = 0; number > 0 && by !== undefined && at < rows.length; at++) {
      const row = rows[at] as number
      if (by[row] === number) first[count++] = row
    }
    return first.subarray(0, count)
  }

  private marksOf(table: Table): Marks {
    const known = this.marks.get(table)
    if (known !== undefined) return known
    const made = { eligible: new Uint8Array(table.rows).fill(1), isGiven: false, by: new Int32Array(table.rows) }
    this.marks.set(table, made)
    return made
  }
}
