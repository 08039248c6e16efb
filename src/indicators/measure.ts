/** How one indicator is counted: what it reads, on which day it counts, and what it says of a record. */
import type { Day } from '../day.ts'
import type { CountingDay } from '../law/indicator-definition.ts'
import type { IndicatorId } from '../law/indicator-ids.ts'
import type { YesNoUnknown } from '../read/cells/yes-no.ts'
import type { companiesTable } from '../read/tables/companies.ts'
import type { participantsTable } from '../read/tables/participants.ts'
import type { CompanyRecord, PersonRecord } from './indicators.ts'

/** `unknown` where the record may belong here, and what would tell is empty or "ei tietoa". */
export type Answer = YesNoUnknown

export interface PersonMeasure {
  readonly id: IndicatorId
  /** Of each list at least one column must have been handed in; otherwise the figure is `null`. */
  readonly reads: readonly (readonly (keyof (typeof participantsTable)['columns'])[])[]
  readonly day: CountingDay
  /** Of complete records alone. */
  readonly answer: (record: PersonRecord) => Answer
}

export interface CompanyMeasure {
  readonly id: IndicatorId
  readonly reads: readonly (readonly (keyof (typeof companiesTable)['columns'])[])[]
  readonly answer: (record: CompanyRecord) => Answer
}

export function dayOf(record: PersonRecord, day: CountingDay): Day | undefined {
  switch (day) {
    case 'start':
      return record.start
    case 'exit':
      return record.end
    case 'followUp':
      return record.followUp
  }
}

export const whether = (truth: boolean): Answer => (truth ? 'yes' : 'no')

export const asSaid = (value: YesNoUnknown | undefined): Answer => value ?? 'unknown'
