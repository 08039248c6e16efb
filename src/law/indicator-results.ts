/** The common results, Annex I of Regulation (EU) 2021/1057, and how EURA 2021's exit form makes them. */
import {
  esfGuidance,
  esfToolbox,
  exitForm,
  exitFormMapping,
  followUpSampled,
  improvedSituation,
  indicatorCodes,
} from './indicator-acts.ts'
import { type IndicatorDefinition, result } from './indicator-definition.ts'

export const resultDefinitions: readonly IndicatorDefinition[] = [
  result('EECR01', {
    name: { fi: 'työnhaussa lopettaessa', en: 'engaged in job searching upon leaving' },
    definition: {
      fi: 'Lopettaessa työtön työnhakija, aloittaessa työelämän ulkopuolella tai koulutuksessa.',
      en: 'An unemployed jobseeker on leaving, and outside the labour force or in education at the start.',
    },
    basis: [esfToolbox, esfGuidance, exitForm, exitFormMapping],
  }),
  result('EECR02', {
    name: { fi: 'koulutuksessa lopettaessa', en: 'in education or training upon leaving' },
    definition: {
      fi: 'Lopettaessa opiskelee, aloittaessa ei koulutuksessa.',
      en: 'Studying on leaving, and not in education at the start.',
    },
    basis: [esfToolbox, esfGuidance, exitForm, exitFormMapping, indicatorCodes],
  }),
  result('EECR03', {
    name: { fi: 'tutkinnon tai ammattipätevyyden saaneet', en: 'gaining a qualification upon leaving' },
    definition: {
      fi: 'Sai tutkinnon tai muun ammattipätevyyden hankkeen ansiosta.',
      en: 'Gained a qualification through the project.',
    },
    basis: [esfToolbox, esfGuidance, exitForm, indicatorCodes],
  }),
  result('EECR04', {
    name: {
      fi: 'työllisenä lopettaessa, myös itsenäisenä ammatinharjoittajana',
      en: 'in employment, including self-employment, upon leaving',
    },
    definition: {
      fi: 'Lopettaessa työssä tai yrittäjä, aloittaessa ei työssä.',
      en: 'Employed or self-employed on leaving, and not employed at the start.',
    },
    basis: [esfToolbox, esfGuidance, exitForm, exitFormMapping],
  }),
  result('EECR05', {
    day: 'followUp',
    name: { fi: 'työllisenä kuuden kuukauden kuluttua', en: 'in employment six months after leaving' },
    definition: {
      fi: 'Työssä kuuden kuukauden kuluttua lopettamisesta, aloittaessa ei työssä.',
      en: 'Employed six months after leaving, and not employed at the start.',
    },
    basis: [esfToolbox, esfGuidance, followUpSampled, indicatorCodes],
  }),
  result('EECR06', {
    day: 'followUp',
    name: {
      fi: 'parempi työmarkkina-asema kuuden kuukauden kuluttua',
      en: 'improved labour market situation six months after leaving',
    },
    definition: {
      fi: 'Aloittaessa työssä, ja asema on parantunut kuudessa kuukaudessa lopettamisesta; pelkkä palkankorotus ei riitä.',
      en: 'Employed at the start, and the position has improved six months after leaving; a pay rise alone does not count.',
    },
    basis: [esfToolbox, improvedSituation, followUpSampled, indicatorCodes],
  }),
]
