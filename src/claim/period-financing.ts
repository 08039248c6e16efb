/** Step 5: what pays one period's net costs: support, external financing as received, and the implementer's own share of the rest. */
import { type Money, minus, plus, splitByRatio, total } from '../money.ts'
import type { FinancingRow, Implementer } from '../project/project.ts'
import type { LedgerRow } from './ledger-rows.ts'

export type PeriodFinancing = Readonly<Record<FinancingRow | 'total', Money>>

const ownRows = ['ownMunicipal', 'ownOtherPublic', 'ownPrivate'] as const

export function periodFinancing(
  implementer: Implementer,
  net: Money,
  support: Money,
  ledger: readonly LedgerRow[],
): PeriodFinancing {
  const received = (category: 'externalMunicipal' | 'externalOtherPublic' | 'externalPrivate'): Money =>
    total(ledger.filter((row) => row.category === category).map(({ amount }) => amount))
  const external = {
    externalMunicipal: received('externalMunicipal'),
    externalOtherPublic: received('externalOtherPublic'),
    externalPrivate: received('externalPrivate'),
  }
  const rest = minus(net, plus(support, ...Object.values(external)))
  const parts = splitByRatio(
    rest,
    ownRows.map((row) => implementer.financing[row]),
  )
  const [ownMunicipal, ownOtherPublic, ownPrivate] = parts as [Money, Money, Money]
  return { support, ownMunicipal, ownOtherPublic, ownPrivate, ...external, total: net }
}
