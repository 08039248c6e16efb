// EECR06 counts those whose work got better; whoever had no work at the start has another result.
import { fact } from '../../lang/fact.ts'
import { improvedSituation } from '../../law/indicator-acts.ts'
import { startingStatuses } from '../../read/tables/participants.ts'
import { eachPair } from '../each-pair.ts'
import type { ImplementerRule } from '../rule.ts'

export default {
  id: 'RESULT-07',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['participants'],
  basis: [improvedSituation],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Parantunut asema on kirjattava vain aloittaessaan työssä olleelle',
      en: 'An improved position shall be recorded only for someone employed at the start',
    },
    message: {
      fi: 'Aseman on kirjattu parantuneen, mutta osallistujan asema aloittaessa oli ”{status}”.',
      en: 'The position is said to have improved, but the status at the start was “{status}”.',
    },
    fix: {
      fi: 'Tyhjennä solu tai korjaa työmarkkina-asema; työllistyneen tulos on työssä 6 kk jälkeen.',
      en: 'Clear the cell or correct the status; the result of someone who found work is being employed after six months.',
    },
    why: {
      fi: 'EECR06 vertaa työtä ennen ja jälkeen, joten se voi koskea vain aloittaessaan työssä ollutta.',
      en: 'EECR06 compares work before and after, so it can only be about someone employed at the start.',
    },
    example: {
      fi: 'Työtön löysi työn, ja se on kirjattu parantuneeksi asemaksi.',
      en: 'Someone unemployed found work, and it is recorded as an improved position.',
    },
  },
  check: ({ tables: { participants }, eligible }) =>
    eachPair(participants, 'improvedAfter6', 'status', {
      at: 'first',
      where: eligible(participants),
      judge: (improved, status) =>
        improved !== 'yes' || status === undefined || status === 'employed'
          ? undefined
          : { facts: { status: fact.word(status, startingStatuses[status]) } },
    }),
} satisfies ImplementerRule<'participants'>
