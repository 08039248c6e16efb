/** A report that was delivered, read back: only what a comparison needs of it, and nothing of it is trusted before it fits. */
import * as z from 'zod'
import { indicatorIds } from '../../law/indicator-ids.ts'
import { daySchema as day, namedSchema, readJson } from '../read-back.ts'

const figure = z.number().int().nullable()
const count = z
  .object({ total: figure, women: figure, men: figure, nonBinary: figure, unknown: figure.default(0) })
  .nullable()
const span = z.object({ quarter: count, cumulative: count })
/** An older or newer hanke may have had indicators that this one does not know. */
const ids = z.array(z.string()).transform((list) => indicatorIds.filter((id) => list.includes(id)))
const countedIn = z.object({
  complete: z.boolean(),
  gender: z.enum(['women', 'men', 'nonBinary']).nullable(),
  counts: ids,
  quarter: ids,
  unknown: ids,
})
const record = countedIn.extend({
  id: z.string(),
  kind: z.enum(['person', 'company']),
  implementers: z.record(z.string(), countedIn),
  rows: z.array(z.object({ path: z.string(), row: z.number().int() })),
})
const schema = z.object({
  schema: z.literal('hanke/indicators@1'),
  asOf: day,
  from: day,
  until: day,
  part: z.literal(true).optional(),
  project: namedSchema,
  indicators: z.array(z.object({ id: z.string(), group: span, implementers: z.record(z.string(), span) })),
  grandTotal: figure,
  incomplete: figure,
  overlap: figure,
  totals: z.record(z.string(), z.object({ grandTotal: figure, incomplete: figure })).default({}),
  records: z.array(record).optional(),
  restatement: z.unknown().optional(),
  public: z.object({ hidden: z.array(z.string()) }).optional(),
})

export type DeliveredReport = z.infer<typeof schema>

/** Why a file is no report to compare with. */
export type Unfit = 'not-json' | 'other-report' | 'not-a-report'

/** @param text of the file. */
export function readDelivered(text: string): DeliveredReport | Unfit {
  const value = readJson(text)
  if (value === undefined) return 'not-json'
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const said = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined
  return typeof said === 'string' && said.startsWith('hanke/') && said !== 'hanke/indicators@1'
    ? 'other-report'
    : 'not-a-report'
}
