// Long-term unemployment is a part of unemployment: whoever was not unemployed cannot have been so for long.
import { fact } from '../../lang/fact.ts'
import { esfIndicators } from '../../law/indicator-acts.ts'
import { longTermBasis } from '../../law/indicator-limits.ts'
import { startingStatuses } from '../../read/tables/participants.ts'
import { eachPair } from '../each-pair.ts'
import type { ImplementerRule } from '../rule.ts'

export default {
  id: 'PART-09',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['participants'],
  basis: [esfIndicators, longTermBasis],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Työttömyyden kesto on kirjattava vain työttömälle',
      en: 'A length of unemployment shall be given only for someone unemployed',
    },
    message: {
      fi: 'Työttömyyden kestoksi on kirjattu {actual} kuukautta, mutta työmarkkina-asema aloittaessa on ”{status}”.',
      en: 'The unemployment is said to have lasted {actual} months, but the status at the start is “{status}”.',
    },
    fix: {
      fi: 'Korjaa työmarkkina-asema, tai tyhjennä työttömyyden kesto: se kirjataan vain, jos henkilö oli työtön aloituspäivänä.',
      en: 'Correct the status, or clear the length of unemployment: it is given only where the person was unemployed at the start.',
    },
    why: {
      fi: 'Pitkäaikaistyöttömät (EECO03) ovat osa työttömistä (EECO02). Ristiriitaista riviä ei voi laskea kumpaankaan.',
      en: 'The long-term unemployed (EECO03) are part of the unemployed (EECO02). A row that contradicts itself can be counted in neither.',
    },
    example: {
      fi: 'Asemaksi on kirjattu työssä ja työttömyyden kestoksi 14 kuukautta.',
      en: 'The status says employed and the unemployment is said to have lasted 14 months.',
    },
  },
  check: ({ tables: { participants }, eligible }) =>
    eachPair(participants, 'unemployedMonths', 'status', {
      at: 'first',
      where: eligible(participants),
      // Zero months say the same as an empty cell. Without a status the record is incomplete (PART-01), not contradictory.
      judge: (months, status) =>
        months === 0 || status === undefined || status === 'unemployed'
          ? undefined
          : { facts: { status: fact.word(status, startingStatuses[status]) } },
    }),
} satisfies ImplementerRule<'participants'>
