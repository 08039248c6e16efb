/** Where a value stands in `hanke.yaml`. */

/** Keys and indexes from the top: `['implementers', 0, 'budget']`. */
export type KeyPath = readonly (string | number)[]

/** An address in `hanke.yaml`: line and column count from 1, `key` is the dotted path, `value` the text as it stands there. */
export interface YamlAddress {
  readonly line: number
  readonly column: number
  readonly key: string
  readonly value: string
}
