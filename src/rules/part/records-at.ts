/** The records of an implementer's participants as they are counted, for the rules that look at a person rather than at a row. */
import type { Day } from '../../day.ts'
import type { PersonRecord } from '../../indicators/indicators.ts'
import { byKey, startedBy } from '../../indicators/merged.ts'
import { byStart, participationsAt } from '../../indicators/participations.ts'
import { personRecord } from '../../indicators/person-record.ts'
import type { ImplementerScene } from '../rule.ts'

export type Scene = Pick<ImplementerScene<'participants'>, 'implementer' | 'tables' | 'eligible' | 'asOf'>

const remembered = new WeakMap<Uint8Array, { readonly asOf: Day; readonly records: readonly PersonRecord[] }>()

/** Of the rows that nothing has excluded, by the person's first row; as they stand on the day of the check. */
export function recordsAt({ implementer, tables: { participants }, eligible, asOf }: Scene): readonly PersonRecord[] {
  const where = eligible(participants)
  const known = remembered.get(where)
  if (known?.asOf === asOf) return known.records
  const rows = participationsAt(implementer.id, participants, where).sort(byStart)
  const records = startedBy(
    byKey(rows, ({ person }) => person),
    asOf,
  ).map((own) => personRecord(own, asOf))
  remembered.set(where, { asOf, records })
  return records
}

/** The row of the exit and the results, after which nobody has come back. */
export function lastRow({ participations }: PersonRecord): number {
  return participations.at(-1)?.row ?? 0
}

export function firstRow({ participations }: PersonRecord): number {
  return participations[0]?.row ?? 0
}
