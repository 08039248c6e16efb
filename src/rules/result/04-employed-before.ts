// EECR04 counts those who got into work; whoever had work at the start did not get into it.
import { esfIndicators, exitFormMapping } from '../../law/indicator-acts.ts'
import type { ImplementerRule } from '../rule.ts'
import { exitsFrom } from './not-a-result.ts'

export default {
  id: 'RESULT-04',
  severity: 'info',
  stage: 'payable',
  scope: 'implementer',
  reads: ['participants'],
  basis: [esfIndicators, exitFormMapping],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Työllistymistulokseen on laskettava vain ne, jotka eivät aloittaessaan olleet työssä',
      en: 'Only those not employed at the start shall count as in employment upon leaving',
    },
    message: {
      fi: 'Tilanne lopettaessa on ”{exit}”, ja aloittaessa oli ”{start}”: ei lasketa työllistymistulokseen (EECR04).',
      en: 'The exit status is “{exit}”, and the start was “{start}”: not counted as in employment (EECR04).',
    },
    fix: {
      fi: 'Mitään ei tarvitse tehdä, jos molemmat tilanteet ovat oikein. Työssä olleen tulos on parantunut asema (EECR06).',
      en: 'Nothing has to be done where both situations are right. The result of someone employed is an improved position (EECR06).',
    },
    why: {
      fi: 'EECR04 on tulos niistä, jotka olivat aloittaessaan työttömiä, työelämän ulkopuolella tai koulutuksessa.',
      en: 'EECR04 is a result of those who were unemployed, outside the labour force or in education at the start.',
    },
    example: {
      fi: 'Osallistuja oli työssä aloittaessaan ja on yrittäjä lopettaessaan.',
      en: 'The participant was employed at the start and is self-employed at the exit.',
    },
  },
  check: (scene) => exitsFrom(scene, ['employed', 'selfEmployed'], ['employed']),
} satisfies ImplementerRule<'participants'>
