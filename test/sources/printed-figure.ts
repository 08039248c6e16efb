/**
 * Every figure that a source prints, written down from the source itself, to be looked for in every output: a list that was drawn from the
 * fixture could only confirm the fixture.
 */
export interface PrintedFigure {
  /** As the source prints it. */
  readonly printed: string
  readonly what: string
  /** The words around it, as the source has them; line breaks are spaces. */
  readonly quote: string
  /** `data`: it stands in `hanke.yaml` or a table; `text`: among the words of `texts/`; `derived`: the report must come to it. */
  readonly from: 'data' | 'text' | 'derived'
  /** In machine form, where it is a figure of the report's own: euros with two decimals, days `yyyy-MM-dd`. */
  readonly machine?: string
}

/** Of a table that a source prints in rows. */
export function figures(
  from: PrintedFigure['from'],
  rows: readonly (readonly [printed: string, what: string, quote: string, machine?: string])[],
): PrintedFigure[] {
  return rows.map(([printed, what, quote, machine]) => ({
    printed,
    what,
    quote,
    from,
    ...(machine === undefined ? {} : { machine }),
  }))
}
