/** An address that a person can go to: a cell of a file as Excel shows it, or a value of `hanke.yaml`. */
export interface Place {
  /** From the project folder, with forward slashes. */
  readonly path: string
  /** The physical line on which the row begins, from 1; `null` for a whole file. */
  readonly line: number | null
  /** The row that Excel shows; `null` where there is none (`hanke.yaml`, a whole file). */
  readonly row: number | null
  /** The column's letter; `null` where the place is a whole row or file. */
  readonly column: string | null
  readonly header: string | null
  /** As typed, a text of more than 500 characters cut with `…` and what is personal masked `•••`; `null` for a whole row or file. */
  readonly value: string | null
}

/** 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnLetter(index: number): string {
  const first = Math.floor(index / 26)
  return (first > 0 ? columnLetter(first - 1) : '') + String.fromCharCode(65 + (index % 26))
}
