/** What a rule found, with an id that stays the same while what it is about says the same. */
import { createHash } from 'node:crypto'
import type { Fact } from '../lang/fact.ts'
import type { Hit, Rule, Severity, Spot } from './rule.ts'

export interface Finding {
  /** `TIME-03/3f9a0c1b22de`. */
  readonly id: string
  readonly rule: Rule
  /** `null` where it concerns the decision or the group. */
  readonly implementer: string | null
  readonly severity: Severity
  readonly spots: readonly Spot[]
  readonly related: readonly Spot[]
  readonly facts: Readonly<Record<string, Fact | readonly Fact[]>>
  readonly variant: string | null
}

/** Up to so many rows a finding is known by what they say; above, by how many they are. */
const ROWS_IN_ID = 8

export function finding(rule: Rule, implementer: string | null, hit: Hit): Finding {
  const variant = hit.variant ?? null
  return {
    id: `${rule.id}/${fingerprint(rule, hit.implementer ?? implementer, hit)}`,
    rule,
    implementer: hit.implementer ?? implementer,
    severity: (variant === null ? undefined : rule.variants?.[variant]?.severity) ?? rule.severity,
    spots: hit.spots,
    related: hit.related ?? [],
    facts: hit.facts,
    variant,
  }
}

/** How many rows the finding is about; a value of `hanke.yaml` or a whole file counts as one. */
export function rowCount({ spots }: Pick<Finding, 'spots'>): number {
  return spots.reduce((sum, spot) => sum + ('rows' in spot ? spot.rows.length : 1), 0)
}

/** Rows may be sorted and files joined without a finding becoming another one, so nothing here depends on their order. */
function fingerprint(rule: Rule, implementer: string | null, hit: Hit): string {
  let text = [rule.id, implementer ?? '', hit.variant ?? ''].join('\u001f')
  const isSmall = rowCount(hit) <= ROWS_IN_ID
  for (const name in hit.facts) {
    const value = hit.facts[name] as Fact | readonly Fact[]
    if ('kind' in value) text += `\u001e${name}=${value.text}`
    else if (isSmall) text += `\u001e${name}=${inOrder(value.map((one) => one.text))}`
  }
  for (const spot of hit.spots) text += `\u001e${said(spot, isSmall)}`
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

function said(spot: Spot, isSmall: boolean): string {
  if ('key' in spot) return spot.key.join('.')
  if ('path' in spot) return [spot.path, spot.header ?? ''].join('\u001f')
  const rows = isSmall ? Array.from(spot.rows, (row) => spot.table.signature(row)) : []
  return [spot.table.definition.id, spot.column ?? '', spot.rows.length, inOrder(rows)].join('\u001f')
}

function inOrder(texts: readonly string[]): string {
  return [...texts].sort().join('\u001f')
}
