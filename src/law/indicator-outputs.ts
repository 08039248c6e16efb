/** The common outputs, Annex I of Regulation (EU) 2021/1057. The Finnish names are our own rendering: the official wording was not seen. */
import { ownReading } from './acts.ts'
import {
  citizenshipAndBackground,
  completeRecords,
  esfIndicators,
  indicatorCodes,
  noSpecialCategories,
  personOrCompany,
} from './indicator-acts.ts'
import { type IndicatorDefinition, output } from './indicator-definition.ts'
import { longTermBasis } from './indicator-limits.ts'

export const outputDefinitions: readonly IndicatorDefinition[] = [
  output('EECO01', {
    name: { fi: 'osallistujat yhteensä', en: 'total number of participants' },
    definition: {
      fi: 'Osallistujat, joiden tietue on täydellinen: työttömät, työelämän ulkopuolella olevat ja työssä olevat yhteensä.',
      en: 'Participants with a complete record: unemployed, inactive and employed together.',
    },
    basis: [esfIndicators, indicatorCodes, completeRecords],
  }),
  output('EECO02', {
    name: { fi: 'työttömät, mukaan lukien pitkäaikaistyöttömät', en: 'unemployed, including long-term unemployed' },
    definition: { fi: 'Työtön aloituspäivänä.', en: 'Unemployed on the day of the start.' },
    basis: [esfIndicators],
  }),
  output('EECO03', {
    name: { fi: 'pitkäaikaistyöttömät', en: 'long-term unemployed' },
    definition: {
      fi: 'Työtön aloituspäivänä ja ollut työttömänä vähintään 12 kuukautta.',
      en: 'Unemployed on the day of the start, and for at least 12 months.',
    },
    basis: [esfIndicators, indicatorCodes, longTermBasis],
  }),
  output('EECO04', {
    name: { fi: 'työelämän ulkopuolella olevat', en: 'inactive' },
    definition: {
      fi: 'Työelämän ulkopuolella tai koulutuksessa aloituspäivänä.',
      en: 'Outside the labour force or in education on the day of the start.',
    },
    basis: [esfIndicators, indicatorCodes],
  }),
  output('EECO05', {
    name: {
      fi: 'työlliset, mukaan lukien itsenäiset ammatinharjoittajat',
      en: 'employed, including self-employed',
    },
    definition: { fi: 'Työssä aloituspäivänä.', en: 'Employed on the day of the start.' },
    basis: [esfIndicators],
  }),
  output('EECO06', {
    name: { fi: 'alle 18-vuotiaat', en: 'children below 18 years of age' },
    definition: { fi: 'Aloituspäivänä alle 18 vuotta.', en: 'Below 18 years on the day of the start.' },
    basis: [esfIndicators, indicatorCodes],
  }),
  output('EECO07', {
    name: { fi: '18–29-vuotiaat', en: 'young people aged 18 to 29' },
    definition: {
      fi: 'Aloituspäivänä 18–29 täyttä vuotta.',
      en: '18 to 29 full years on the day of the start.',
    },
    basis: [esfIndicators, indicatorCodes],
  }),
  output('EECO08', {
    name: { fi: 'vähintään 55-vuotiaat', en: '55 years of age and above' },
    definition: {
      fi: 'Aloituspäivänä vähintään 55 täyttä vuotta.',
      en: 'At least 55 full years on the day of the start.',
    },
    basis: [esfIndicators, indicatorCodes],
  }),
  output('EECO09', {
    name: { fi: 'enintään perusaste', en: 'lower secondary education or less' },
    definition: {
      fi: 'Ylin ennen aloitusta suoritettu koulutus on ISCED-tasoa 0–2.',
      en: 'The highest education completed before the start is ISCED 0 to 2.',
    },
    basis: [esfIndicators, indicatorCodes],
  }),
  output('EECO10', {
    name: {
      fi: 'keskiaste tai keskiasteen jälkeinen koulutus',
      en: 'upper secondary or post-secondary education',
    },
    definition: {
      fi: 'Ylin ennen aloitusta suoritettu koulutus on ISCED-tasoa 3–4.',
      en: 'The highest education completed before the start is ISCED 3 or 4.',
    },
    basis: [esfIndicators, indicatorCodes],
  }),
  output('EECO11', {
    name: { fi: 'korkea-aste', en: 'tertiary education' },
    definition: {
      fi: 'Ylin ennen aloitusta suoritettu koulutus on ISCED-tasoa 5–8.',
      en: 'The highest education completed before the start is ISCED 5 to 8.',
    },
    basis: [esfIndicators, indicatorCodes],
  }),
  output('EECO12', {
    name: { fi: 'vammaiset osallistujat', en: 'participants with disabilities' },
    definition: { fi: 'Ei kerätä EURA 2021:ssä.', en: 'Not collected in EURA 2021.' },
    basis: [esfIndicators, noSpecialCategories],
    isCollected: false,
  }),
  output('EECO13', {
    name: { fi: 'kolmansien maiden kansalaiset', en: 'third-country nationals' },
    definition: {
      fi: 'Aloittaessa muun kuin EU-maan kansalainen tai kansalaisuudeton.',
      en: 'At the start a citizen of a country outside the EU, or stateless.',
    },
    basis: [esfIndicators, citizenshipAndBackground],
  }),
  output('EECO14', {
    name: { fi: 'ulkomaalaistaustaiset osallistujat', en: 'participants with a foreign background' },
    definition: {
      fi: 'Ulkomaalaistaustainen, kansalaisuudesta riippumatta.',
      en: 'Of foreign background, whatever the citizenship.',
    },
    basis: [esfIndicators, citizenshipAndBackground],
  }),
  output('EECO15', {
    name: { fi: 'vähemmistöt', en: 'minorities' },
    definition: { fi: 'Ei kerätä EURA 2021:ssä.', en: 'Not collected in EURA 2021.' },
    basis: [esfIndicators, noSpecialCategories],
    isCollected: false,
  }),
  output('EECO16', {
    name: { fi: 'asunnottomat', en: 'homeless or affected by housing exclusion' },
    definition: {
      fi: 'Aloittaessa asunnoton tai asunnottomuuden uhkaama.',
      en: 'At the start homeless or affected by housing exclusion.',
    },
    basis: [esfIndicators, indicatorCodes],
  }),
  output('EECO17', {
    name: { fi: 'maaseudulta tulevat', en: 'participants from rural areas' },
    definition: { fi: 'Asuu aloittaessa maaseudulla.', en: 'Lives in a rural area at the start.' },
    basis: [esfIndicators, indicatorCodes],
  }),
  output('EECO18', {
    unit: 'company',
    name: { fi: 'tuetut julkishallinnot ja julkiset palvelut', en: 'public administrations or services supported' },
    definition: {
      fi: 'Eri Y-tunnukset, joiden koko on julkinen.',
      en: 'Distinct business ids of size public.',
    },
    basis: [esfIndicators, indicatorCodes, ownReading('Julkinen koko yritystaulukossa on julkishallinto tai -palvelu')],
  }),
  output('EECO19', {
    unit: 'company',
    name: {
      fi: 'tuetut mikroyritykset sekä pienet ja keskisuuret yritykset',
      en: 'supported micro, small and medium-sized enterprises',
    },
    definition: {
      fi: 'Eri Y-tunnukset, joiden koko on mikro, pieni tai keskisuuri.',
      en: 'Distinct business ids of size micro, small or medium.',
    },
    basis: [esfIndicators, personOrCompany],
  }),
]
