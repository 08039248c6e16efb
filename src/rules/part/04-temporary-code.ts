// A temporary code is replaced later, and then the same person looks like another one.
import { temporaryCodes } from '../../law/person-acts.ts'
import { identityOf } from '../../read/person/identity-code.ts'
import { eachValue } from '../each-value.ts'
import type { ImplementerRule } from '../rule.ts'

export default {
  id: 'PART-04',
  severity: 'warning',
  stage: 'row',
  scope: 'implementer',
  reads: ['participants'],
  basis: [temporaryCodes],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Henkilötunnuksen on oltava pysyvä',
      en: 'A personal identity code shall be a permanent one',
    },
    message: {
      fi: 'Henkilötunnus on tilapäinen tai testitunnus (yksilönumero 900–999).',
      en: 'The identity code is a temporary one or made for testing (its number is 900 to 999).',
    },
    fix: {
      fi: 'Vaihda pysyvä tunnus jokaiselle henkilön riville, kun hän on saanut sen; siihen asti mitään ei tarvitse tehdä.',
      en: 'Put the permanent code into each of the person’s rows once there is one; until then nothing has to be done.',
    },
    why: {
      fi: 'Kun tunnus vaihtuu, saman henkilön vanha ja uusi rivi eivät enää yhdisty.',
      en: 'Once the code changes, the person’s old and new rows are no longer recognised as one.',
    },
    example: {
      fi: 'Sairaala on antanut tunnuksen, jonka yksilönumero on 903.',
      en: 'A hospital has given a code whose number is 903.',
    },
  },
  check: ({ tables: { participants }, eligible }) =>
    eachValue(participants, 'personalId', {
      where: eligible(participants),
      judge: (code) => (identityOf(code)?.isTemporary ? {} : undefined),
    }),
} satisfies ImplementerRule<'participants'>
