/** A figure of the report as hiding sees it: a number of people, and what it is worth to the reader. */

export interface Figure {
  /** Unlike any other's. */
  readonly name: string
  /**
   * By which it is hidden: two where a decision's own indicator is another name of a common one; none where the report does not print it,
   * but anybody can subtract it from what is printed (people before the quarter), so that it is protected as if it were printed.
   */
  readonly keys: readonly string[]
  readonly value: number
  /** What the reader loses where it is hidden; 0 where it is not printed. */
  readonly worth: number
}

/** Figures by name, in the order in which they are printed. */
export type Figures = ReadonlyMap<string, Figure>

export function byName(figures: readonly Figure[]): Figures {
  return new Map(figures.map((figure) => [figure.name, figure]))
}

/** A figure of some people, but fewer than may be told of; also how many fewer, where one falls. A zero is of nobody. */
export function isSmall({ value }: Pick<Figure, 'value'>, smallestShown: number): boolean {
  return value !== 0 && Math.abs(value) < smallestShown
}
