/** What is wrong in `hanke.yaml`: a code, an address and named values. No prose, so that a second language costs nothing. */
import type { YamlAddress } from './yaml-address.ts'

type None = Readonly<Record<string, never>>
/** The text that the writer most likely meant, or `null` where guessing would be dangerous. */
type Suggested = { readonly suggestion: string | null }

/** Every reason to complain, with the facts that its sentence needs. */
export interface ReasonFacts {
  // The file is not YAML.
  tab: None
  indentation: None
  unclosed: { readonly opener: string }
  'missing-comma': None
  'missing-colon': None
  'colon-in-value': None
  'reserved-character': { readonly character: string }
  'second-document': None
  'too-deep': None
  tag: None
  alias: None
  syntax: None
  'duplicate-key': { readonly name: string; readonly firstLine: string }
  // The keys are not the decision's.
  'empty-file': None
  'not-a-project': None
  'unknown-key': { readonly name: string; readonly nearest: string | null; readonly known: string }
  'missing-key': { readonly missing: string }
  'empty-value': None
  'not-a-map': None
  'not-a-list': None
  'not-a-single-value': None
  // The value cannot be read.
  'decimal-comma': Suggested
  'two-readings': { readonly decimal: string; readonly thousands: string }
  'not-money': Suggested
  negative: None
  'not-percentage': Suggested
  'over-100-percent': Suggested
  'not-whole-number': Suggested
  'not-approximate-money': None
  'not-approximate-count': None
  'too-few': { readonly least: string }
  'not-number': Suggested
  'not-date': Suggested
  'impossible-date': None
  'not-implementer-id': Suggested
  'not-file-id': Suggested
  'reserved-id': None
  'exactly-one': { readonly keys: string }
  'not-allowed': { readonly allowed: string; readonly nearest: string | null }
}

export type Reason = keyof ReasonFacts

/** Why a value was refused, before it is known where it stands. */
export type Refusal = { [R in Reason]: { readonly reason: R; readonly facts: ReasonFacts[R] } }[Reason]

/** A refusal with its address. `value` is the text that stands there, as it stands; for a map or a list, its key. */
export type ComplaintOf<R extends Reason> = {
  [K in R]: YamlAddress & { readonly reason: K; readonly facts: ReasonFacts[K] }
}[R]
export type Complaint = ComplaintOf<Reason>

/** Position first, so that a reader goes through the file once from top to bottom. */
export function byPosition(a: Complaint, b: Complaint): number {
  return a.line - b.line || a.column - b.column || (a.reason < b.reason ? -1 : Number(a.reason > b.reason))
}
