// The flat rate is a share of other rows, so its printed euros follow from theirs; the printed ones stay, and the gap is told.
import { fact } from '../../lang/fact.ts'
import { costModelDecree, decision, flatRate40, ownReading } from '../../law/acts.ts'
import { costModelTerms } from '../../law/cost-models.ts'
import { exact, exactShareOf, plus, rate, shownMoney } from '../../money.ts'
import { eachImplementer } from '../each-implementer.ts'
import type { DecisionRule } from '../rule.ts'

const fix = {
  fi: 'Tarkista toteuttajan palkka- ja prosenttikorvausrivi päätöksestä. Jos päätös on painettu näin, pyydä rahoittajalta oikaisu.',
  en: 'Check the implementer’s salary and flat-rate rows against the decision. If it is printed so, ask the authority to correct it.',
}

const baseWords = {
  salaries: { fi: 'palkoista', en: 'the salaries' },
  direct: { fi: 'suorista kustannuksista', en: 'the direct costs' },
}

export default {
  id: 'PLAN-03',
  severity: 'warning',
  stage: 'decision',
  scope: 'decision',
  reads: [],
  basis: [
    flatRate40,
    costModelDecree,
    decision('Kustannusarvio'),
    ownReading('Muiden prosenttien perusteet: 7 % suorista kustannuksista; 15, 17 ja 24 % palkoista'),
  ],
  missing: 'has-default',
  texts: {
    title: {
      fi: 'Prosenttikorvauksen rivin on oltava kustannusmallin mukainen',
      en: 'The flat-rate row shall follow from the cost model',
    },
    message: {
      fi: 'Prosenttikorvaus on {actual}, mutta {rate} {base} on {limit}: erotus {difference} on suurempi kuin sallittu {tolerance}.',
      en: 'The flat rate is {actual} but {rate} of {base} is {limit}: the difference of {difference} is more than the {tolerance} allowed.',
    },
    fix,
    why: {
      fi: 'Maksatuksessa korvaus lasketaan prosentista, joten liian suuri rivi jää käyttämättä ja liian pieni ylittyy.',
      en: 'A claim computes the flat rate from its percentage, so a row too large stays unused and one too small is overrun.',
    },
    example: {
      fi: 'Palkat 100 000 € ja Flat rate 40 % 45 000 €, vaikka 40 % on 40 000 €.',
      en: 'Salaries of €100,000 and a flat rate of 40 % of €45,000, although 40 % is €40,000.',
    },
  },
  variants: {
    'no-flat-rate': {
      message: {
        fi: 'Prosenttikorvaus on {actual}, vaikka kustannusmallissa ei ole prosenttikorvausta.',
        en: 'The flat rate is {actual} although the cost model has none.',
      },
      fix,
    },
  },
  check: ({ project }) =>
    eachImplementer(project, ({ budget }) => {
      const { costModel, tolerance } = project.funding
      const { flatRate, base } = costModelTerms[costModel]
      const limit = exactShareOf(plus(...base.map((row) => budget[row])), flatRate ?? rate('0'))
      const difference = exact(budget.flatRate).minus(limit)
      if (difference.abs().lte(tolerance)) return []
      const at = ['budget', 'flatRate']
      if (flatRate === null) return [{ at, variant: 'no-flat-rate', facts: { actual: fact.money(budget.flatRate) } }]
      const facts = {
        actual: fact.money(budget.flatRate),
        limit: fact.money(shownMoney(limit)),
        rate: fact.percent(flatRate),
        base: base.length === 1 ? fact.word('salaries', baseWords.salaries) : fact.word('direct', baseWords.direct),
        difference: fact.money(shownMoney(difference)),
        tolerance: fact.money(tolerance),
      }
      return [{ at, facts }]
    }),
} satisfies DecisionRule
