/** A claim that stands where a new one is about to be written may have been sent: where its figures differ, it is kept, and that is said. */
import { basename } from 'node:path'
import { formatDay, formatEuros } from '../lang/format.ts'
import { filled, wordsOf } from '../lang/words.ts'
import { minus, moneyText } from '../money.ts'
import { renderJson } from '../render/json.ts'
import type { ClaimReport } from '../report/report.ts'
import { isOfClaim } from './claim-earlier.ts'
import type { Replaced } from './indicators-replaced.ts'
import { keptCopy } from './kept-copy.ts'
import { shownPath } from './open-project.ts'
import { textOf } from './reports-folder.ts'

/** @param path of the JSON. @returns `undefined` where no claim of the project and the period stands there, or nothing in it differs. */
export async function replacedClaim(path: string, report: ClaimReport): Promise<Replaced | undefined> {
  const text = textOf(path)
  if (!isOfClaim(text)) return undefined
  const { changedClaim, readDeliveredClaim } = await import('../report/delivered-claim.ts')
  const then = readDeliveredClaim(text, report.project)
  const now = readDeliveredClaim(renderJson(report), report.project)
  if (then === undefined || now === undefined || then.period.number !== now.period.number) return undefined
  const changes = changedClaim(then, now)
  const kept = changes && keptCopy(path, then.asOf, text)
  if (changes === undefined || kept === undefined) return undefined
  const { lang } = report
  const words = wordsOf(lang).claim
  const lines = [
    filled(words.kept, { number: then.period.number, asOf: formatDay(then.asOf, lang), path: shownPath(kept) }),
    ...changes.map((one) => {
      const euros = (amount: typeof one.now): string => formatEuros(moneyText(amount), lang)
      const values = { was: euros(one.was), now: euros(one.now), difference: euros(minus(one.now, one.was)) }
      return `  ${filled(words.support, { implementer: one.implementer, ...values })}`
    }),
    ...(changes.length === 0 ? [`  ${words.sameSupport}`] : []),
    `  → ${filled(words.keptRemedy, { copy: basename(kept), file: basename(path) })}`,
  ]
  return { outputs: [{ path: kept, content: text }], message: `${lines.join('\n')}\n` }
}
