/** What anybody knows of the results by starting situation: they are parts of the group's results, and of those who left. */
import { type IndicatorId, type ResultId, resultIds } from '../../law/indicator-ids.ts'
import type { StartingStatus } from '../../read/tables/participants.ts'
import { nameOf } from './count-figures.ts'
import { statusKey } from './figure-key.ts'
import { atMost, type Claimed, equal } from './relation.ts'
import { exitIds, followingName } from './status-figures.ts'

const startedAs: Readonly<Record<StartingStatus, IndicatorId>> = {
  unemployed: 'EECO02',
  outsideLabourForce: 'outsideLabourForce',
  inEducation: 'inEducation',
  employed: 'EECO05',
}
const statuses = Object.keys(startedAs) as StartingStatus[]

/** Of whom a result is told: the others of a situation cannot have it, and everybody may know that. */
const notAmong: Readonly<Record<ResultId, readonly StartingStatus[]>> = {
  EECR01: ['unemployed', 'employed'],
  EECR02: ['inEducation'],
  EECR03: [],
  EECR04: ['employed'],
  EECR05: ['employed'],
  EECR06: ['unemployed', 'outsideLabourForce', 'inEducation'],
}

const inAll = (id: IndicatorId): string => nameOf(id, 'group', 'cumulative', 'total')

export function statusRelations(): Claimed[] {
  return [
    ...resultIds.map((id) =>
      equal(
        statuses.map((status) => statusKey(status, id)),
        [inAll(id)],
      ),
    ),
    ...resultIds.flatMap((id) => notAmong[id].map((status) => atMost([statusKey(status, id)], []))),
    ...statuses.flatMap((status) => {
      const left = [statusKey(status, 'left')]
      return [
        equal([statusKey(status, 'started')], [inAll(startedAs[status])]),
        equal([...left, followingName(status, 'participating')], [statusKey(status, 'started')]),
        equal([...exitIds.map((id) => statusKey(status, id)), followingName(status, 'other')], left),
        // These hold also where the others cannot be known.
        atMost(left, [statusKey(status, 'started')]),
        atMost(
          exitIds.map((id) => statusKey(status, id)),
          left,
        ),
        ...(['EECR03', 'EECR05', 'EECR06'] as const).map((id) => atMost([statusKey(status, id)], left)),
      ]
    }),
  ]
}
