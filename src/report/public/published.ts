/** A public report that was made earlier, read back: what it hides and what it tells. */
import * as z from 'zod'
import { daySchema as day, isSameProject, type Named, namedSchema, readJson } from '../read-back.ts'
import type { Figure } from './figure.ts'
import { type Counted, figuresOf } from './figures.ts'
import type { Out } from './hidden-figures.ts'

const figure = z.number().int().nullable()
const count = z.object({ total: figure, women: figure, men: figure, nonBinary: figure, unknown: figure }).nullable()
const span = z.object({ quarter: count, cumulative: count })
/** Only what hiding reads of it. */
const schema = z.object({
  schema: z.literal('hanke/indicators@1'),
  asOf: day,
  from: day,
  until: day,
  part: z.literal(true).optional(),
  project: namedSchema,
  indicators: z.array(
    z.object({
      id: z.string(),
      target: figure,
      unit: z.string(),
      group: span,
      implementers: z.record(z.string(), span),
    }),
  ),
  grandTotal: figure,
  incomplete: figure,
  overlap: figure,
  totals: z.record(z.string(), z.object({ grandTotal: figure, incomplete: figure })),
  byStatus: z
    .array(z.object({ status: z.string(), started: figure, left: figure, results: z.record(z.string(), figure) }))
    .nullable(),
  quarters: z.array(z.object({ name: z.string(), until: day, cumulative: z.record(z.string(), figure) })),
  public: z.object({ hidden: z.array(z.string()) }),
})

export interface Published {
  readonly from: string
  readonly until: string
  readonly asOf: string
  readonly hidden: ReadonlySet<string>
  /** What it tells, by key. */
  readonly told: ReadonlyMap<string, number>
}

/** @returns `undefined` where the text is no public report of the project. */
export function readPublished(text: string, project: Named): Published | undefined {
  const { data } = schema.safeParse(readJson(text))
  if (data === undefined || !isSameProject(data.project, project)) return undefined
  const figures = figuresOf(data as unknown as Counted)
  return {
    from: data.from,
    until: data.until,
    asOf: data.asOf,
    hidden: new Set(data.public.hidden),
    told: new Map([...figures.values()].flatMap(({ keys, value }) => keys.map((key) => [key, value] as const))),
  }
}

export interface Kept {
  readonly out: Out
  /** Figures that were told and are others today: a correction, which hiding cannot undo. */
  readonly corrected: number
}

/**
 * The public reports of one quarter, as today's tables make it.
 * @param report with all of its figures, counted today.
 * @param published several where it was made again after a correction, or for some implementers.
 */
export function asCountedToday(report: Counted, published: readonly Published[]): Kept {
  const figures: Figure[] = [...figuresOf(report).values()].filter(({ keys }) => keys.length > 0)
  const isTold = ({ keys, value }: Figure): boolean =>
    keys.some((key) => published.some(({ told }) => told.get(key) === value))
  const isOther = ({ keys, value }: Figure): boolean =>
    keys.some((key) => published.some(({ told }) => (told.get(key) ?? value) !== value))
  return {
    out: { report, hidden: new Set(figures.filter((one) => !isTold(one)).flatMap(({ keys }) => keys)) },
    corrected: figures.filter(isOther).length,
  }
}
