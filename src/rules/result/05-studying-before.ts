// EECR02 counts those who began to study; whoever studied at the start may merely have gone on.
import { esfIndicators, exitFormMapping } from '../../law/indicator-acts.ts'
import type { ImplementerRule } from '../rule.ts'
import { exitsFrom } from './not-a-result.ts'

export default {
  id: 'RESULT-05',
  severity: 'warning',
  stage: 'payable',
  scope: 'implementer',
  reads: ['participants'],
  basis: [esfIndicators, exitFormMapping],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Koulutustulokseen on laskettava vain ne, jotka eivät aloittaessaan olleet koulutuksessa',
      en: 'Only those not in education at the start shall count as in education upon leaving',
    },
    message: {
      fi: 'Tilanne lopettaessa on ”{exit}”, ja aloittaessa oli ”{start}”: ei lasketa koulutustulokseen (EECR02).',
      en: 'The exit status is “{exit}”, and the start was “{start}”: not counted as in education (EECR02).',
    },
    fix: {
      fi: 'Tarkista, opiskeliko osallistuja jo aloittaessaan; jos molemmat tilanteet ovat oikein, mitään ei tarvitse tehdä.',
      en: 'Check whether the participant was already studying at the start; where both situations are right, nothing has to be done.',
    },
    why: {
      fi: 'EECR02 on tulos koulutukseen siirtyneistä. Samassa koulutuksessa jatkanut ei ole siirtynyt, ja toiseen siirtyneestä rahoittaja kysyy.',
      en: 'EECR02 is a result of those who went into education. Whoever stayed in the same one did not, and of a change to another the authority will ask.',
    },
    example: {
      fi: 'Lukiolainen tuli mukaan ja jatkaa lukiossa lopettaessaan.',
      en: 'An upper secondary student joined, and is still one at the exit.',
    },
  },
  check: (scene) => exitsFrom(scene, ['studying'], ['inEducation']),
} satisfies ImplementerRule<'participants'>
