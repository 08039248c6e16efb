// Gender and age decide the indicators; where the code and the columns say different things, one of them is somebody else's.
import { ownReading } from '../../law/acts.ts'
import { identityCodes } from '../../law/person-acts.ts'
import { identityOf } from '../../read/person/identity-code.ts'
import { eachPair } from '../each-pair.ts'
import { together } from '../each-row.ts'
import type { ImplementerRule } from '../rule.ts'

const fix = {
  fi: 'Tarkista tunnus ja solu osallistujalta ja korjaa väärä; solun voi myös tyhjentää, sillä tunnus riittää.',
  en: 'Check the code and the cell with the participant and correct the wrong one; the cell may also be cleared, since the code is enough.',
}
const birthDate = {
  message: {
    fi: 'Syntymäaika ei ole sama kuin henkilötunnuksessa; laskennassa käytetään henkilötunnusta.',
    en: 'The birth date is not that of the identity code; the code is what is counted by.',
  },
  fix,
}

export default {
  id: 'PART-03',
  severity: 'warning',
  stage: 'row',
  scope: 'implementer',
  reads: ['participants'],
  basis: [
    identityCodes,
    ownReading('Henkilötunnus on luotettavampi kuin sen vieressä kirjattu syntymäaika tai sukupuoli'),
  ],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Syntymäajan ja sukupuolen on oltava samat kuin henkilötunnuksessa',
      en: 'Birth date and gender shall be those of the personal identity code',
    },
    ...birthDate,
    why: {
      fi: 'Ristiriita kertoo usein, että tunnus on väärän henkilön rivillä.',
      en: 'A contradiction often means that the code stands in another person’s row.',
    },
    example: {
      fi: 'Tunnuksen yksilönumero on pariton, mutta sukupuoleksi on kirjattu nainen.',
      en: 'The code’s number is odd, but the gender says woman.',
    },
  },
  variants: {
    'birth-date': birthDate,
    gender: {
      message: {
        fi: 'Sukupuoli ei ole sama kuin henkilötunnuksessa; laskennassa käytetään henkilötunnusta.',
        en: 'The gender is not that of the identity code; the code is what is counted by.',
      },
      fix,
    },
  },
  check: ({ tables: { participants }, eligible }) => {
    const where = eligible(participants)
    return together(
      eachPair(participants, 'birthDate', 'personalId', {
        at: 'first',
        where,
        judge: (typed, code) => {
          const identity = code === undefined ? undefined : identityOf(code)
          return identity === undefined || identity.birthDate === typed ? undefined : { variant: 'birth-date' }
        },
      }),
      eachPair(participants, 'gender', 'personalId', {
        at: 'first',
        where,
        judge: (typed, code) => {
          const identity = code === undefined ? undefined : identityOf(code)
          return identity === undefined || identity.gender === typed ? undefined : { variant: 'gender' }
        },
      }),
    )
  },
} satisfies ImplementerRule<'participants'>
