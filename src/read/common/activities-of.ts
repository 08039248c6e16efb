/** The table of activities as reports tell it. */
import { type Approximate, exactly } from '../../project/approximate.ts'
import type { Time } from '../cells/time.ts'
import type { Tables } from '../file-set.ts'

export type ActivitiesTable = NonNullable<Tables<'activities'>['activities']>

export interface Activity {
  /** In the table. */
  readonly row: number
  readonly date: Time | null
  readonly kind: string
  readonly title: string | null
  readonly theme: string | null
  /** One where nothing is said; `null` where it cannot be read. */
  readonly count: Approximate<number> | null
  /** `null` is not known, which is not zero. */
  readonly participants: Approximate<number> | null
  readonly towns: Approximate<number> | null
  readonly workPackage: string | null
  /** The figures that the row says itself, in the order of its columns; the first is the one that its title is about. */
  readonly said: readonly ('count' | 'participants' | 'towns')[]
}

const figures = ['count', 'participants', 'towns'] as const

/** @returns the activities in the order of the table; rows without a kind are told of by a finding. */
export function activitiesOf({ columns, rows }: ActivitiesTable): Activity[] {
  return Array.from({ length: rows }, (_, row) => row).flatMap((row): Activity[] => {
    const kind = columns.kind.value(row)
    if (kind === undefined) return []
    const isUnreadable = columns.count.trouble(row) !== undefined
    return [
      {
        row,
        date: columns.date.value(row) ?? null,
        kind,
        title: columns.title.value(row) ?? null,
        theme: columns.theme.value(row) ?? null,
        count: columns.count.value(row) ?? (isUnreadable ? null : exactly(1)),
        participants: columns.participants.value(row) ?? null,
        towns: columns.towns.value(row) ?? null,
        workPackage: columns.workPackage.value(row) ?? null,
        said: figures.filter((id) => columns[id].value(row) !== undefined),
      },
    ]
  })
}
