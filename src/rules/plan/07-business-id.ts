// A business id names the implementer to every register, and its last digit tells a typing mistake.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import { businessIdOf, checkDigitOf, mendedBusinessId } from '../../read/company/business-id.ts'
import { eachImplementer } from '../each-implementer.ts'
import type { DecisionRule } from '../rule.ts'

const shape = /^(\d{6,7})-?(\d)$/
const fix = {
  fi: 'Tarkista tunnus YTJ:stä (ytj.fi) tai päätöksestä ja kirjoita se muodossa 1234567-1.',
  en: 'Look the id up in the decision or at ytj.fi and write it as 1234567-1.',
}

export default {
  id: 'PLAN-07',
  severity: 'stop',
  stage: 'decision',
  scope: 'decision',
  reads: [],
  basis: [ownReading('Y-tunnuksen tarkistusmerkki: kertoimet 7, 9, 10, 5, 8, 4 ja 2, jakojäännös 11:stä')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Y-tunnuksen tarkistusmerkin on oltava oikea',
      en: 'The check digit of a business id shall be right',
    },
    message: {
      fi: 'Y-tunnuksen {actual} tarkistusmerkki on väärä; näille numeroille se olisi {limit}.',
      en: 'The check digit of {actual} is wrong; for these digits it would be {limit}.',
    },
    fix,
    why: {
      fi: 'Toteuttaja tunnistetaan y-tunnuksesta: nimi voi olla päätöksessä monessa muodossa.',
      en: 'An implementer is recognised by its business id: a decision may spell its name in several ways.',
    },
    example: { fi: '2472908-3, kun oikea on 2472908-2.', en: '2472908-3 where 2472908-2 is right.' },
  },
  variants: {
    'never-given': {
      message: {
        fi: 'Y-tunnusta {actual} ei voi olla: näille numeroille ei ole tarkistusmerkkiä.',
        en: 'There can be no business id {actual}: these digits have no check digit.',
      },
      fix,
    },
    'not-a-business-id': {
      message: { fi: '”{actual}” ei ole y-tunnus.', en: '“{actual}” is not a business id.' },
      fix,
    },
    'written-short': {
      message: {
        fi: 'Y-tunnus {actual} on kirjoitettu vajaana; tarkoitus lienee {limit}.',
        en: 'The business id {actual} is written short; probably {limit} is meant.',
      },
      fix,
    },
  },
  check: ({ project }) => {
    const { checked, hits } = eachImplementer(project, ({ businessId }) => {
      const trouble = businessId === null ? undefined : troubleOf(businessId)
      if (businessId === null || trouble === undefined) return []
      const { limit, variant } = trouble
      return [
        {
          at: ['businessId'],
          facts: { actual: fact.text(businessId), ...(limit === undefined ? {} : { limit: fact.text(limit) }) },
          ...(variant === undefined ? {} : { variant }),
        },
      ]
    })
    return { checked: checked - project.implementers.filter(({ businessId }) => businessId === null).length, hits }
  },
} satisfies DecisionRule

function troubleOf(businessId: string): { limit?: string; variant?: string } | undefined {
  if (businessIdOf(businessId) !== undefined) return undefined
  const found = shape.exec(businessId)
  if (found === null) return { variant: 'not-a-business-id' }
  const meant = mendedBusinessId(businessId)
  if (meant !== undefined) return { limit: meant, variant: 'written-short' }
  const check = checkDigitOf((found[1] ?? '').padStart(7, '0'))
  return check === undefined ? { variant: 'never-given' } : { limit: String(check) }
}
