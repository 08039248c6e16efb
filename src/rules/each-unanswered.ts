/** Answers that were left empty, at each implementer; and a column that one lacks though others have it, told once a table. */
import type { PersonRecord } from '../indicators/indicators.ts'
import { canTell } from '../indicators/scope.ts'
import { fact } from '../lang/fact.ts'
import type { HandedIn } from '../read/dossier.ts'
import { participantsTable } from '../read/tables/participants.ts'
import { headerRow } from './file/header-cell.ts'
import { recordsAt } from './part/records-at.ts'
import type { Checked, GroupScene, Hit } from './rule.ts'
import { Verdicts } from './verdicts.ts'

type Column = keyof (typeof participantsTable)['columns']
/** Columns of a participants table that a person's record keeps under the same name. */
export type Question = Column & keyof PersonRecord

export interface Asked {
  readonly question: Question
  /** The figure beside which people stand as unknown. */
  readonly indicator: string
  /** Of whom it cannot be told without the answer. */
  readonly isAsked: (record: PersonRecord) => boolean
  /** The row in which the answer would stand. */
  readonly rowOf: (record: PersonRecord) => number
  readonly variant?: string
}

/** Incomplete records count in nothing yet: PART-01 asks for them. Where nobody has the column, nobody is told as unknown. */
export function eachUnanswered({ handedIn, eligible, asOf }: GroupScene, asked: readonly Asked[]): Checked {
  let checked = 0
  const hits = handedIn.flatMap(({ implementer, tables }): Hit[] => {
    const { participants } = tables
    if (participants === undefined) return []
    const records = recordsAt({ implementer, tables: { participants }, eligible, asOf }).filter((one) => one.isComplete)
    checked += records.length
    return asked
      .flatMap((one) => unanswered(participants, records.filter(one.isAsked), one, handedIn))
      .map((hit) => ({ ...hit, implementer: implementer.id }))
  })
  return { checked, hits }
}

function unanswered(
  table: NonNullable<HandedIn['tables']['participants']>,
  records: readonly PersonRecord[],
  { question, indicator, rowOf, variant }: Asked,
  handedIn: readonly HandedIn[],
): readonly Hit[] {
  const { fi, en } = participantsTable.columns[question].header
  const facts = { header: fact.word(question, { fi, en }), indicator: fact.text(indicator) }
  const has = (some: readonly Pick<HandedIn, 'tables'>[]) => canTell({ handedIn: some }, 'participants', [[question]])
  if (records.length === 0 || !has(handedIn)) return []
  if (!has([{ tables: { participants: table } }])) {
    const spots = table.files.map(({ source: { path, header } }) => headerRow(path, header))
    return [{ spots, facts, variant: 'no-column' }]
  }
  const verdicts = new Verdicts(table, question)
  const verdict = variant === undefined ? { facts } : { facts, variant }
  for (const record of records)
    if (record[question] === undefined) verdicts.take(rowOf(record), verdicts.number(verdict, ''))
  return verdicts.hits()
}
