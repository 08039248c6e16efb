/** Exits that are no result because of the situation at the start: RESULT-03, 04 and 05. */
import type { PersonRecord } from '../../indicators/indicators.ts'
import { fact } from '../../lang/fact.ts'
import { type ExitStatus, exitStatuses, type StartingStatus, startingStatuses } from '../../read/tables/participants.ts'
import { lastRow, recordsAt, type Scene } from '../part/records-at.ts'
import type { Checked } from '../rule.ts'
import { Verdicts } from '../verdicts.ts'

/**
 * Records whose exit is one of these and whose start one of those. The start is the first row's, the exit the last one's, as they are counted.
 * @returns with the facts `exit` and `start`.
 */
export function exitsFrom(scene: Scene, exits: readonly ExitStatus[], starts: readonly StartingStatus[]): Checked {
  const left = recordsAt(scene).filter(({ exitStatus, status }) => exitStatus !== undefined && status !== undefined)
  const { participants } = scene.tables
  const verdicts = new Verdicts(participants, 'exitStatus')
  for (const record of left) {
    const { exitStatus, status }: PersonRecord = record
    if (exitStatus === undefined || status === undefined) continue
    if (!exits.includes(exitStatus) || !starts.includes(status)) continue
    const facts = {
      exit: fact.word(exitStatus, exitStatuses[exitStatus]),
      start: fact.word(status, startingStatuses[status]),
    }
    const row = lastRow(record)
    verdicts.take(row, verdicts.number({ facts }, participants.columns.exitStatus.text(row)))
  }
  return { checked: left.length, hits: verdicts.hits() }
}
