// A large company or a school is a partner that the decision's companies may count, but not the EU's indicator of SMEs.
import { fact } from '../../lang/fact.ts'
import { esfIndicators, personOrCompany } from '../../law/indicator-acts.ts'
import { companySizes } from '../../read/tables/companies.ts'
import { eachValue } from '../each-value.ts'
import type { ImplementerRule } from '../rule.ts'

const nothing = {
  fi: 'Mitään ei tarvitse tehdä, jos koko on oikein.',
  en: 'Nothing has to be done where the size is right.',
}
const large = {
  message: {
    fi: 'Yrityksen koko on ”{size}”: sitä ei lasketa tuettuihin pk-yrityksiin (EECO19).',
    en: 'The company’s size is “{size}”: it does not count among the supported SMEs (EECO19).',
  },
  fix: nothing,
}

export default {
  id: 'COMP-05',
  severity: 'info',
  stage: 'payable',
  scope: 'implementer',
  reads: ['companies'],
  basis: [esfIndicators, personOrCompany],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Tuettuihin pk-yrityksiin on laskettava vain mikro-, pienet ja keskisuuret yritykset',
      en: 'Only micro, small and medium companies shall count as supported SMEs',
    },
    ...large,
    why: {
      fi: 'EECO19 on mikro- ja pk-yritysten luku. Suuri yritys on mukana vain päätöksen yritystavoitteessa, julkinen myös luvussa EECO18.',
      en: 'EECO19 is the number of micro companies and SMEs. A large one is in the decision’s own target only, a public one in EECO18 too.',
    },
    example: {
      fi: 'Kaupungin varhaiskasvatus on kirjattu julkiseksi.',
      en: 'A town’s day care is recorded as public.',
    },
  },
  variants: {
    large,
    public: {
      message: {
        fi: 'Organisaatio on julkinen: se lasketaan lukuun EECO18, ei pk-yrityksiin (EECO19).',
        en: 'The organisation is public: it counts in EECO18, not among the SMEs (EECO19).',
      },
      fix: nothing,
    },
  },
  check: ({ tables: { companies }, eligible }) =>
    eachValue(companies, 'size', {
      where: eligible(companies),
      judge: (size) => {
        if (size !== 'large' && size !== 'public') return undefined
        return { variant: size, facts: { size: fact.word(size, companySizes[size]) } }
      },
    }),
} satisfies ImplementerRule<'companies'>
