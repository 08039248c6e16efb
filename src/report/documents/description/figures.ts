/** What a project was granted and came to: as it was written down, or summed from the decision, the claims and the counts. */
import type { Day } from '../../../day.ts'
import { type Money, moneyText, noMoney, ratio, readMoneyText, total } from '../../../money.ts'
import { type FinancingRow, financingRows, type Project } from '../../../project/project.ts'
import type { RecordedProject } from '../../../project/recorded.ts'
import type { IndicatorsReport } from '../../indicators/shape.ts'
import type { ClaimReport } from '../../report.ts'
import type { DescribedFunding, DescriptionReport } from './shape.ts'

export type Figures = Pick<DescriptionReport, 'funding' | 'companies' | 'persons'>

export function recordedFigures({ planned, realised }: RecordedProject): Figures {
  const text = (amount: Money | null): string | null => (amount === null ? null : moneyText(amount))
  return {
    funding: {
      granted: text(planned.support),
      realised: text(realised.support),
      plannedPublic: text(planned.publicFunding),
      realisedPublic: text(realised.publicFunding),
      share: shareOf(realised.support, planned.support),
      claims: null,
    },
    companies: { planned: planned.companies, realised: realised.companies },
    persons: { planned: planned.persons, realised: realised.persons },
  }
}

/** The claims and counts to the end of a claim period. */
export interface Realised {
  readonly claim: ClaimReport
  readonly indicators: IndicatorsReport
}

/** @param realised `null` while no claim period has ended. */
export function projectFigures({ implementers, targets }: Project, realised: Realised | null): Figures {
  const granted = total(implementers.map(({ financing }) => financing.support))
  const after = (row: FinancingRow): Money =>
    (realised && readMoneyText(realised.claim.group.financing[row].after)) ?? noMoney
  const sum = (amountOf: (row: FinancingRow) => Money): Money => total(publicRows.map(amountOf))
  const support = realised === null ? null : after('support')
  return {
    funding: {
      granted: moneyText(granted),
      realised: support === null ? null : moneyText(support),
      plannedPublic: moneyText(sum((row) => total(implementers.map(({ financing }) => financing[row])))),
      realisedPublic: realised === null ? null : moneyText(sum(after)),
      share: shareOf(support, granted),
      claims: realised === null ? null : claimsOf(realised.claim),
    },
    companies: { planned: targets.companies ?? null, realised: countOf(realised, 'companies') },
    persons: { planned: targets.EECO01 ?? null, realised: countOf(realised, 'EECO01') },
  }
}

/** Whatever is not private is public. */
const publicRows = financingRows.filter((row) => row !== 'ownPrivate' && row !== 'externalPrivate')

function claimsOf({ period }: ClaimReport): DescribedFunding['claims'] {
  return { number: period.number, until: period.end as Day }
}

function countOf(realised: Realised | null, id: 'EECO01' | 'companies'): number | null {
  return realised?.indicators.indicators.find((one) => one.id === id)?.group.cumulative?.total ?? null
}

/** Half a per cent goes up. */
function shareOf(part: Money | null, whole: Money | null): string | null {
  if (part === null || whole === null) return null
  return ratio(part, whole)?.toDecimalPlaces(2).toString() ?? null
}
