/** A list of rows that grows in place: a million of them leave nothing behind for the machine to clear away. */
export class RowList {
  private rows = new Uint32Array(16)
  private count = 0

  add(row: number): void {
    if (this.count === this.rows.length) {
      const wider = new Uint32Array(this.rows.length * 2)
      wider.set(this.rows)
      this.rows = wider
    }
    this.rows[this.count++] = row
  }

  get length(): number {
    return this.count
  }

  /** The rows as they were added. */
  list(): Uint32Array {
    return this.rows.slice(0, this.count)
  }
}
