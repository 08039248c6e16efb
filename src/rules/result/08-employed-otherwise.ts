// EECR05 counts those who got into work and stayed; whoever had work at the start is counted by how it got better.
import { esfIndicators, exitFormMapping } from '../../law/indicator-acts.ts'
import { followUpBasis } from '../../law/indicator-limits.ts'
import { eachPair } from '../each-pair.ts'
import type { ImplementerRule } from '../rule.ts'

export default {
  id: 'RESULT-08',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['participants'],
  basis: [esfIndicators, followUpBasis, exitFormMapping],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Työssä 6 kk jälkeen on kirjattava vain sille, joka ei aloittaessaan ollut työssä',
      en: 'Being employed after six months shall be recorded only for someone not employed at the start',
    },
    message: {
      fi: 'Osallistujan on kirjattu olevan työssä kuuden kuukauden jälkeen, mutta hän oli työssä jo aloittaessaan.',
      en: 'The participant is said to be employed after six months, but was employed at the start already.',
    },
    fix: {
      fi: 'Tyhjennä solu tai korjaa työmarkkina-asema; työssä olleesta kirjataan, onko asema parantunut.',
      en: 'Clear the cell or correct the status; of someone employed one records whether the position has improved.',
    },
    why: {
      fi: 'EECR05 on tulos niistä, jotka eivät olleet työssä. Muuten jokainen työssä ollut olisi tulos ilman muutosta.',
      en: 'EECR05 is a result of those who had no work. Otherwise everyone employed would be a result without any change.',
    },
    example: {
      fi: 'Aloittaessaan työssä olleelle on kirjattu työssä 6 kk jälkeen: kyllä.',
      en: 'For someone employed at the start, employed after six months says yes.',
    },
  },
  check: ({ tables: { participants }, eligible }) =>
    eachPair(participants, 'employedAfter6', 'status', {
      at: 'first',
      where: eligible(participants),
      judge: (employed, status) => (employed === 'yes' && status === 'employed' ? {} : undefined),
    }),
} satisfies ImplementerRule<'participants'>
