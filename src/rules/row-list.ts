/** A list of rows that grows in place: a million of them leave nothing behind for the machine to clear away. */
export class RowList {
  private rows = new Uint32Array(16)
  private count = 0
  private isAscending = true

  add(row: number): void {
    if (this.count === this.rows.length) {
      const wider = new Uint32Array(this.rows.length * 2)
      wider.set(this.rows)
      this.rows = wider
    }
    if (this.count > 0 && row < (this.rows[this.count - 1] as number)) this.isAscending = false
    this.rows[this.count++] = row
  }

  get length(): number {
    return this.count
  }

  /** As they stand in the table, in whatever order they were added: people go by their start. */
  list(): Uint32Array {
    const rows = this.rows.slice(0, this.count)
    return this.isAscending ? rows : rows.sort()
  }
}
