// The form subtracts income and adds costs, so a wrong sign would turn either into its opposite.
import { fact } from '../../lang/fact.ts'
import { claimGuidance, ownReading } from '../../law/acts.ts'
import type { Money } from '../../money.ts'
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
      fi: 'Hyvitykselle {actual} ei löydy samasta kustannuslajista aiempia rivejä, jotka olisivat yhteensä vähintään yhtä suuria.',
      en: 'For the credit {actual} the same category has no earlier rows that together are at least as large.',
    },
    fix: {
      fi: 'Tarkista etumerkki ja kustannuslaji; oikaistavien rivien on oltava taulukossa samana tai aiempana päivänä.',
      en: 'Check the sign and the category; the rows that are corrected must stand in the table on the same or an earlier day.',
    },
    why: {
      fi: 'Miinusrivi ilman oikaistavaa pienentää haettua tukea syyttä tai kertoo puuttuvasta rivistä.',
      en: 'A negative row that corrects nothing lowers the claim without cause, or tells of a missing row.',
    },
    example: {
      fi: 'Palkan oikaisu -350,00 €, vaikka palkkoja ei ole aiemmin kirjattu.',
      en: 'A salary correction of -€350.00 although no salaries were booked before.',
    },
  },
  variants: {
    'other-account': {
      // It is deducted all the same: leaving a credit out would claim more than was paid.
      severity: 'warning',
      message: {
        fi: 'Hyvitys {actual} on tilillä, jolla ei ole aiemmin ollut yhtä paljon kuluja.',
        en: 'The credit {actual} stands on an account that has not had as much cost before.',
      },
      fix: {
        fi: 'Tarkista tili ja etumerkki. Hyvitys vähennetään maksatuksesta.',
        en: 'Check the account and the sign. The credit is deducted from the claim.',
      },
    },
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
    const { nowhere, otherAccount } = uncorrected(costs, negative, where)
    for (const row of nowhere)
      verdicts.take(row, verdicts.number({ actual: fact.money(amount.value(row) as Money) }, ''))
    for (const row of otherAccount) {
      const actual = fact.money(amount.value(row) as Money)
      verdicts.take(row, verdicts.number({ variant: 'other-account', actual }, ''))
    }
    return { checked, hits: verdicts.hits() }
  },
} satisfies ImplementerRule<'costs'>
