/** Words in which whatever tells who somebody is has been masked, also where its parts look different: `040 **123** 4567`. */
import { MASK, type PersonalKind, personalKinds, personalSpans } from '../../lang/personal-text.ts'
import type { Run } from './prose.ts'
import { joined, plain } from './runs.ts'

/** @returns the runs as they are where nothing in them is personal. */
export function maskedRuns(runs: readonly Run[]): { runs: readonly Run[]; kinds: readonly PersonalKind[] } {
  const text = plain(runs)
  const kinds = personalKinds(text)
  if (kinds.length === 0) return { runs, kinds }
  const spans = personalSpans(text)
  let from = 0
  const masked = runs.flatMap((run) => {
    const start = from
    from += run.text.length
    const parts: Run[] = []
    let at = start
    for (const span of spans) {
      if (span.to <= at || span.from >= from) continue
      parts.push({ ...run, text: text.slice(at, Math.max(at, span.from)) })
      // The mask stands where the personal value begins; the rest of it, in the next run, is nothing.
      parts.push({ ...run, text: span.from >= start ? MASK : '' })
      at = Math.min(from, span.to)
    }
    return [...parts, { ...run, text: text.slice(at, from) }]
  })
  return { runs: joined(masked), kinds }
}
