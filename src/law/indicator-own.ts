/** What Finnish decisions set targets for. Most are common indicators under another name; two part EECO04, and companies are plain. */
import { decision } from './acts.ts'
import { exitFormMapping } from './indicator-acts.ts'
import { type IndicatorDefinition, own } from './indicator-definition.ts'

const target = decision('Indikaattoritavoitteet')

export const ownDefinitions: readonly IndicatorDefinition[] = [
  own('unemployed', {
    sameAs: 'EECO02',
    name: { fi: 'työttömät', en: 'unemployed' },
    definition: { fi: 'Sama kuin EECO02.', en: 'The same as EECO02.' },
    basis: [target],
  }),
  own('outsideLabourForce', {
    name: { fi: 'työelämän ulkopuolella', en: 'outside the labour force' },
    definition: {
      fi: 'Työelämän ulkopuolella aloituspäivänä, muu kuin koulutuksessa; osa EECO04:ää.',
      en: 'Outside the labour force on the day of the start, other than in education; a part of EECO04.',
    },
    basis: [target],
  }),
  own('inEducation', {
    name: { fi: 'koulutuksessa', en: 'in education' },
    definition: {
      fi: 'Koulutuksessa aloituspäivänä; osa EECO04:ää.',
      en: 'In education on the day of the start; a part of EECO04.',
    },
    basis: [target],
  }),
  own('employed', {
    sameAs: 'EECO05',
    name: { fi: 'työssä olevat', en: 'employed' },
    definition: { fi: 'Sama kuin EECO05.', en: 'The same as EECO05.' },
    basis: [target],
  }),
  own('jobSearch', {
    day: 'exit',
    sameAs: 'EECR01',
    name: { fi: 'työnhakuun siirtyneet', en: 'into job search' },
    definition: { fi: 'Sama kuin EECR01.', en: 'The same as EECR01.' },
    basis: [target, exitFormMapping],
  }),
  own('intoEducation', {
    day: 'exit',
    sameAs: 'EECR02',
    name: { fi: 'koulutukseen siirtyneet', en: 'into education' },
    definition: { fi: 'Sama kuin EECR02.', en: 'The same as EECR02.' },
    basis: [target, exitFormMapping],
  }),
  own('qualification', {
    day: 'exit',
    sameAs: 'EECR03',
    name: { fi: 'tutkinnon saaneet', en: 'gained a qualification' },
    definition: { fi: 'Sama kuin EECR03.', en: 'The same as EECR03.' },
    basis: [target],
  }),
  own('intoEmployment', {
    day: 'exit',
    sameAs: 'EECR04',
    name: { fi: 'työllistyneet', en: 'into employment' },
    definition: { fi: 'Sama kuin EECR04.', en: 'The same as EECR04.' },
    basis: [target, exitFormMapping],
  }),
  own('companies', {
    unit: 'company',
    name: { fi: 'yritykset ja muut organisaatiot', en: 'companies and other organisations' },
    definition: {
      fi: 'Eri Y-tunnukset, koosta riippumatta.',
      en: 'Distinct business ids, whatever the size.',
    },
    basis: [target],
  }),
]
