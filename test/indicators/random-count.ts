/** Random tables through hanke's own reading and counting. */
import { day } from '../../src/day.ts'
import { computeIndicators } from '../../src/indicators/compute-indicators.ts'
import { readQuarter } from '../../src/indicators/quarters.ts'
import { indicatorIds } from '../../src/law/indicator-ids.ts'
import type { Dossier } from '../../src/read/dossier.ts'
import type { Table } from '../../src/read/table.ts'
import { dossierOfHands } from './counting.ts'
import { asFiled, Dice, type SomeHands } from './random-hands.ts'

/** Each is a data set. */
export const seeds: readonly number[] = Array.from({ length: 100 }, (_, at) => at + 1)

interface Days {
  readonly from: string
  readonly until: string
}

/** A quarter, a stretch that ends in the middle of one, and one that ends where six months are hard to count. */
export function someDays(seed: number): Days[] {
  const dice = new Dice(seed + 1000)
  const quarter = readQuarter(`${2026 + dice.below(4)}Q${1 + dice.below(4)}`) ?? { from: '', until: '' }
  const month = String(1 + dice.below(12)).padStart(2, '0')
  return [
    quarter,
    { from: '2027-01-01', until: `${dice.one(2027, 2028)}-${month}-${10 + dice.below(18)}` },
    { from: '2027-01-01', until: dice.one('2028-02-29', '2028-03-01', '2029-02-28', '2028-06-29', '2029-05-31') },
  ]
}

function filed(hands: SomeHands) {
  return Object.fromEntries(
    Object.entries(hands).map(([id, { people, companies }]) => [
      id,
      {
        ...(people === null ? {} : { people: asFiled(people) }),
        ...(companies === null ? {} : { companies: asFiled(companies) }),
      },
    ]),
  )
}

/** The rows that the case takes to be excluded are. */
function eligibleOf(hands: SomeHands, { handedIn }: Dossier) {
  const marks = new Map<Table, Uint8Array>()
  for (const { implementer, tables } of handedIn) {
    const own = hands[implementer.id]
    for (const [table, rows] of [
      [tables.participants, own?.people],
      [tables.companies, own?.companies],
    ] as const) {
      if (table !== undefined)
        marks.set(
          table as Table,
          Uint8Array.from(rows ?? [], (row) => (row.excluded === '' ? 1 : 0)),
        )
    }
  }
  return (table: Table) => marks.get(table) ?? new Uint8Array(table.rows).fill(1)
}

const allTargets = Object.fromEntries(indicatorIds.map((id) => [id, 10]))

/** Every id has a target, so that the line over quarters has them all. */
export async function hankes(hands: SomeHands) {
  const dossier = await dossierOfHands(filed(hands), allTargets)
  const eligible = eligibleOf(hands, dossier)
  return {
    project: dossier.project,
    count: (days: Days) => computeIndicators(dossier, eligible, { from: day(days.from), until: day(days.until) }),
  }
}
