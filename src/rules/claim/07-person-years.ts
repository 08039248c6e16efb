// The decision's person-years are a promise of how much work the group does; hours tell at every claim whether it is kept.
import { earlier } from '../../day.ts'
import { fact } from '../../lang/fact.ts'
import { decision } from '../../law/acts.ts'
import { fullTimeYear, fullTimeYearBasis, monthsInYear, personYearBasis } from '../../law/annual-hours.ts'
import { monthsBetween } from '../../law/months-between.ts'
import { personYearsDifference, planLimitsBasis } from '../../law/plan-limits.ts'
import { type Decimal, inHours, plusHours, shownCount } from '../../money.ts'
import type { ClaimRule, ClaimScene } from '../rule.ts'

export default {
  id: 'CLAIM-07',
  severity: 'warning',
  stage: 'claim',
  scope: 'claim',
  reads: ['hours'],
  basis: [decision('Henkilötyövuodet'), fullTimeYearBasis, personYearBasis, planLimitsBasis],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Henkilötyövuosia on kerryttävä suunnilleen päätöksen mukaan',
      en: 'Person-years shall be worked about as the decision says',
    },
    message: {
      fi: 'Henkilötyövuosia on kertynyt {actual}, kun päätöksen mukaan niitä pitäisi olla {limit} ({personYears} vuodessa): ero on yli {share}.',
      en: 'Person-years so far are {actual} where the decision makes it {limit} ({personYears} a year): more than {share} apart.',
    },
    fix: {
      fi: 'Selitä ero seurantaraportissa; tarkista ensin, ovatko kaikkien toteuttajien tunnit mukana ja hyväksytty.',
      en: 'Explain the difference in the monitoring report; check first that every implementer’s hours are in and approved.',
    },
    why: {
      fi: 'Rahoittaja vertaa toteutunutta työtä siihen, mihin rahoitus myönnettiin.',
      en: 'The authority compares the work done with what the money was granted for.',
    },
    example: {
      fi: 'Päätöksessä on 6,8 henkilötyövuotta vuodessa; puolen vuoden jälkeen niitä pitäisi olla 3,4 mutta on 2,1.',
      en: 'The decision has 6.8 person-years a year; after half a year there should be 3.4 but there are 2.1.',
    },
  },
  check: (scene) => {
    const { project, period } = scene
    const worked = workedYears(scene)
    if (project.personYears === null || worked === null) return { checked: 0, hits: [] }
    const months = monthsBetween(project.start, earlier(period.end, project.end))
    const planned = months.times(project.personYears).div(monthsInYear)
    if (worked.minus(planned).abs().lte(planned.times(personYearsDifference))) return { checked: 1, hits: [] }
    const facts = {
      actual: fact.count(shownCount(worked)),
      limit: fact.count(shownCount(planned)),
      personYears: fact.count(project.personYears),
      share: fact.percent(personYearsDifference),
    }
    return { checked: 1, hits: [{ spots: [{ key: ['project', 'personYears'] }], facts }] }
  },
} satisfies ClaimRule

/** `null` where the hours of someone with staff are not known: then the group's sum would only look small. */
function workedYears({ claim, project }: ClaimScene): Decimal | null {
  const hours = project.implementers
    .filter(({ staff }) => staff.length > 0)
    .map(({ id }) => claim.implementers.find(({ implementer }) => implementer.id === id)?.hoursAfter ?? null)
  const known = hours.filter((one) => one !== null)
  return known.length < hours.length || known.length === 0
    ? null
    : inHours(plusHours(...known)).div(inHours(fullTimeYear))
}
