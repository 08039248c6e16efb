// EECR01 counts those who began to look for work; whoever was in the labour force at the start did not begin.
import { esfIndicators, exitFormMapping } from '../../law/indicator-acts.ts'
import type { ImplementerRule } from '../rule.ts'
import { exitsFrom } from './not-a-result.ts'

export default {
  id: 'RESULT-03',
  severity: 'info',
  stage: 'payable',
  scope: 'implementer',
  reads: ['participants'],
  basis: [esfIndicators, exitFormMapping],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Työnhakutulokseen on laskettava vain aloittaessaan työelämän ulkopuolella olleet',
      en: 'Only those inactive at the start shall count as engaged in job searching',
    },
    message: {
      fi: 'Tilanne lopettaessa on ”{exit}”, mutta aloittaessa oli ”{start}”: ei lasketa työnhakutulokseen (EECR01).',
      en: 'The exit status is “{exit}”, but the start was “{start}”: not counted as engaged in job searching (EECR01).',
    },
    fix: {
      fi: 'Mitään ei tarvitse tehdä, jos molemmat tilanteet ovat oikein.',
      en: 'Nothing has to be done where both situations are right.',
    },
    why: {
      fi: 'EECR01 on tulos niistä, jotka olivat työelämän ulkopuolella tai koulutuksessa ja alkoivat hakea työtä. Työttömänä pysynyt ei ole tulos.',
      en: 'EECR01 is a result of those who were outside the labour force or in education and began to look for work. Staying unemployed is none.',
    },
    example: {
      fi: 'Osallistuja oli työtön aloittaessaan ja on työtön työnhakija lopettaessaan.',
      en: 'The participant was unemployed at the start and is an unemployed jobseeker at the exit.',
    },
  },
  check: (scene) => exitsFrom(scene, ['jobSeeker'], ['unemployed', 'employed']),
} satisfies ImplementerRule<'participants'>
