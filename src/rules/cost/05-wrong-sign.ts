// The form subtracts income and adds costs, so a wrong sign would turn either into its opposite.
import { fact } from '../../lang/fact.ts'
import { claimGuidance, ownReading } from '../../law/acts.ts'
import type { ImplementerRule } from '../rule.ts'
import { Verdicts } from '../verdicts.ts'
import { uncorrected } from './uncorrected.ts'

export default {
  id: 'COST-05',
  severity: 'error',
  stage: 'payable',
  scope: 'implementer',
  reads: ['costs'],
  basis: [claimGuidance, ownReading('Miinusrivi oikaisee aiempaa riviä; tulo on plusmerkkinen')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Miinusmerkkisen rivin on oikaistava aiempaa riviä',
      en: 'A negative row shall correct an earlier one',
    },
    message: {
      fi: 'Summalle {actual} ei ole aiempaa saman kustannuslajin ja tilin riviä, jota se oikaisisi.',
      en: 'For {actual} there is no earlier row of the same category and account that it could correct.',
    },
    fix: {
      fi: 'Tarkista etumerkki, kustannuslaji ja tili; oikaistavan rivin on oltava taulukossa samana tai aiempana päivänä.',
      en: 'Check the sign, category and account; the row that is corrected must stand in the table on the same or an earlier day.',
    },
    why: {
      fi: 'Miinusrivi ilman oikaistavaa pienentää haettua tukea syyttä tai kertoo puuttuvasta rivistä.',
      en: 'A negative row that corrects nothing lowers the claim without cause, or tells of a missing row.',
    },
    example: {
      fi: 'Palkan oikaisu −350,00 € tilillä 4400, jolla ei ole aiempia rivejä.',
      en: 'A salary correction of −€350.00 on account 4400, which has no earlier rows.',
    },
  },
  variants: {
    income: {
      message: {
        fi: 'Tulo {actual} ei ole plusmerkkinen.',
        en: 'The income {actual} is not positive.',
      },
      fix: {
        fi: 'Kirjoita tulo plusmerkkisenä: hanke vähentää sen kustannuksista. Palautettu tulo vähennetään alkuperäisestä rivistä.',
        en: 'Write income as a positive sum: hanke subtracts it from the costs. Income paid back is taken off its original row.',
      },
    },
  },
  check: ({ tables: { costs }, eligible }) => {
    const where = eligible(costs)
    const { amount, category } = costs.columns
    const verdicts = new Verdicts(costs as never, 'amount')
    const negative: number[] = []
    let checked = 0
    for (let row = 0; row < costs.rows; row++) {
      const sum = amount.values[amount.codes[row] as number]
      const kind = category.values[category.codes[row] as number]
      if (where[row] === 0 || sum === undefined || kind === undefined) continue
      checked += 1
      if (kind !== 'income' && sum < 0) negative.push(row)
      if (kind === 'income' && sum <= 0)
        verdicts.take(row, verdicts.number({ variant: 'income', actual: fact.money(sum) }, ''))
    }
    for (const row of uncorrected(costs, negative, where)) {
      const sum = amount.value(row)
      if (sum !== undefined) verdicts.take(row, verdicts.number({ actual: fact.money(sum) }, ''))
    }
    return { checked, hits: verdicts.hits() }
  },
} satisfies ImplementerRule<'costs'>
