/** The scalars of `hanke.yaml` as zod types. Each reads the source text; the JSON Schema beside it is what an editor may offer. */
import * as z from 'zod'
import { leastSmallestShown } from '../law/smallest-shown.ts'
import type { Reading } from './number-text.ts'
import {
  countGrammar,
  dateGrammar,
  figureGrammar,
  hoursGrammar,
  implementerIdGrammar,
  moneyGrammar,
  numberGrammar,
  readAboutCount,
  readAboutMoney,
  readCount,
  readDate,
  readExpectedHours,
  readExpectedMoney,
  readFileId,
  readImplementerId,
  readMoney,
  readNumberText,
  readShare,
  readSmallestShown,
  shareGrammar,
} from './readings.ts'

// A run reads one file once: code that zod would make for reading it quickly takes longer to make than it saves.
z.config({ jitless: true })

/** An editor sees `361304` as a number, hanke as its text: both are right. */
const numberOrText = ['number', 'string']

function readWith<T>(read: (text: string) => Reading<T>) {
  return z.string().transform((text, context): T => {
    const reading: Reading<T> = text.trim() === '' ? { reason: 'empty-value', facts: {} } : read(text)
    if (!('reason' in reading)) return reading.value
    context.addIssue({ code: 'custom', input: text, params: { refusal: reading } })
    return z.NEVER
  })
}

export const text = z.string().regex(/\S/).meta({ type: numberOrText })

export const money = readWith(readMoney).meta({
  type: numberOrText,
  minimum: 0,
  pattern: moneyGrammar.source,
  examples: [361304, 361304.5, '361 304,50 €'],
})

export const share = readWith(readShare).meta({
  type: numberOrText,
  minimum: 0,
  maximum: 1,
  pattern: shareGrammar.source,
  examples: ['80 %', 0.8],
})

export const count = readWith(readCount).meta({
  type: ['integer', 'string'],
  minimum: 0,
  pattern: countGrammar.source,
})

/** As hanke's other words in `hanke.yaml`, in English. */
export const yesNo = z.enum(['yes', 'no']).transform((word) => word === 'yes')

export const approximateMoney = readWith(readAboutMoney).meta({
  type: numberOrText,
  examples: [1700000, 'n. 1,7 milj. €', '~900 k€'],
})

export const approximateCount = readWith(readAboutCount).meta({ type: numberOrText, examples: [18, 'n. 30'] })

export const fileId = readWith(readFileId).meta({ pattern: implementerIdGrammar.source })

export const smallestShown = readWith(readSmallestShown).meta({
  type: ['integer', 'string'],
  minimum: leastSmallestShown,
  pattern: countGrammar.source,
})

export const numberText = readWith(readNumberText).meta({
  type: numberOrText,
  minimum: 0,
  pattern: numberGrammar.source,
})

export const expectedHours = readWith(readExpectedHours).meta({ type: numberOrText, pattern: hoursGrammar.source })
export const expectedMoney = readWith(readExpectedMoney).meta({ type: numberOrText, pattern: figureGrammar.source })

export const date = readWith(readDate).meta({
  pattern: dateGrammar.source,
  examples: ['2026-09-01', '1.9.2026'],
})

export const implementerId = readWith(readImplementerId).meta({ pattern: implementerIdGrammar.source })

/** A key that may be left out or left blank: `null` in the decision. */
export function maybe<S extends z.ZodType>(schema: S) {
  return schema.nullish().transform((value) => value ?? null)
}

/** Half the keys of a file are one of these two. */
export const maybeText = maybe(text)
export const maybeDate = maybe(date)

/** A list that may be left out or left blank: empty in the decision. */
export function listOf<S extends z.ZodType>(schema: S) {
  return z
    .array(schema)
    .nullish()
    .transform((values) => values ?? [])
}
