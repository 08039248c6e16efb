/** Participants: one row a participation. Whatever tells who a person is stands in personal columns and is never written out. */
import type { Text } from '../../lang/lang.ts'
import { choice } from '../cells/choice.ts'
import { dayCell } from '../cells/day.ts'
import { idListCell } from '../cells/id-list.ts'
import { identityCodeCell } from '../cells/identity-code.ts'
import { text } from '../cells/text.ts'
import { wholeNumberCell } from '../cells/whole-number.ts'
import { yesNoCell, yesNoUnknownCell } from '../cells/yes-no.ts'
import { column, type TableDefinition } from './definition.ts'

export const genders = {
  woman: { fi: 'nainen', en: 'woman' },
  man: { fi: 'mies', en: 'man' },
  nonBinary: { fi: 'muu', en: 'non-binary' },
} as const
export type Gender = keyof typeof genders

/** At the start. "koulutuksessa" is inactive in EU terms, and still counted on its own. */
export const startingStatuses = {
  unemployed: { fi: 'työtön', en: 'unemployed' },
  outsideLabourForce: { fi: 'työelämän ulkopuolella', en: 'outside the labour force' },
  inEducation: { fi: 'koulutuksessa', en: 'in education' },
  employed: { fi: 'työssä', en: 'employed' },
} as const
export type StartingStatus = keyof typeof startingStatuses

/** The options of EURA 2021's exit form. */
export const exitStatuses = {
  jobSeeker: { fi: 'työtön työnhakija', en: 'unemployed jobseeker' },
  studying: { fi: 'opiskelee', en: 'studying' },
  employed: { fi: 'työssä', en: 'employed' },
  selfEmployed: { fi: 'yrittäjä', en: 'self-employed' },
  none: { fi: 'ei mikään näistä', en: 'none of these' },
} as const
export type ExitStatus = keyof typeof exitStatuses

const levels = ['0', '1', '2', '3', '4', '5', '6', '7', '8'] as const
/** ISCED 2011. */
export type EducationLevel = (typeof levels)[number]
const educationLevels = Object.fromEntries(levels.map((level) => [level, { fi: level, en: level }])) as Readonly<
  Record<EducationLevel, Text>
>

export const participantsTable = {
  id: 'participants',
  name: { fi: 'osallistujat', en: 'participants' },
  help: {
    fi: 'Osallistujat: rivi osallistumista kohti',
    en: 'Participants: a row a participation',
  },
  isOfPeople: true,
  isWatched: true,
  columns: {
    id: column(
      { fi: 'osallistuja', en: 'id' },
      text,
      {
        fi: 'Toteuttajan oma juokseva tunnus, ei henkilötietoja, esim. X-014',
        en: 'The implementer’s own running id, no personal data, such as X-014',
      },
      { required: true, personal: true },
    ),
    personalId: column(
      { fi: 'henkilötunnus', en: 'personalId' },
      identityCodeCell,
      {
        fi: 'Ikää, sukupuolta ja saman henkilön tunnistamista varten; ei koskaan tulosteissa',
        en: 'For age, gender and recognising the same person; never in any output',
      },
      { personal: true },
    ),
    gender: column({ fi: 'sukupuoli', en: 'gender' }, choice(genders), {
      fi: 'Voi jättää pois, kun henkilötunnus on annettu',
      en: 'May be left out when the identity code is given',
    }),
    birthDate: column(
      { fi: 'syntymäaika', en: 'birthDate' },
      dayCell,
      {
        fi: 'Voi jättää pois, kun henkilötunnus on annettu; ei koskaan tulosteissa',
        en: 'May be left out when the identity code is given; never in any output',
      },
      { personal: true },
    ),
    start: column(
      { fi: 'aloituspäivä', en: 'start' },
      dayCell,
      { fi: 'Päivä, jona osallistuminen alkoi', en: 'The day on which the participation began' },
      { required: true },
    ),
    status: column({ fi: 'työmarkkina-asema', en: 'status' }, choice(startingStatuses), {
      fi: 'Asema aloituspäivänä',
      en: 'Status on the day of the start',
    }),
    unemployedMonths: column({ fi: 'työttömyyden kesto kk', en: 'unemployedMonths' }, wholeNumberCell, {
      fi: 'Työttömän työttömyys aloituspäivään mennessä, täysiä kuukausia',
      en: 'How long an unemployed person had been so at the start, in whole months',
    }),
    education: column({ fi: 'koulutusaste', en: 'education' }, choice(educationLevels), {
      fi: 'Ylin ennen aloitusta suoritettu tutkinto, ISCED 0–8',
      en: 'Highest level completed before the start, ISCED 0–8',
    }),
    municipality: column(
      { fi: 'kotikunta', en: 'municipality' },
      text,
      {
        fi: 'Kotikunta aloituspäivänä',
        en: 'Home municipality at the start',
      },
      { personal: true },
    ),
    thirdCountry: column({ fi: 'kolmannen maan kansalainen', en: 'thirdCountry' }, yesNoUnknownCell, {
      fi: 'Muun kuin EU-maan kansalainen tai kansalaisuudeton',
      en: 'Citizen of a country outside the EU, or stateless',
    }),
    foreignBackground: column({ fi: 'ulkomaalaistausta', en: 'foreignBackground' }, yesNoUnknownCell, {
      fi: 'Ulkomaalaistaustainen; ei riipu kansalaisuudesta',
      en: 'Of foreign background; does not depend on citizenship',
    }),
    homeless: column({ fi: 'asunnoton', en: 'homeless' }, yesNoUnknownCell, {
      fi: 'Asunnoton tai asunnottomuuden uhkaama',
      en: 'Homeless or affected by housing exclusion',
    }),
    rural: column({ fi: 'maaseutu', en: 'rural' }, yesNoUnknownCell, {
      fi: 'Asuu maaseudulla',
      en: 'Lives in a rural area',
    }),
    workPackages: column({ fi: 'työpaketti', en: 'workPackages' }, idListCell, {
      fi: 'Työpaketit, esim. TP1, TP2',
      en: 'Work packages, such as TP1, TP2',
    }),
    end: column({ fi: 'lopetuspäivä', en: 'end' }, dayCell, {
      fi: 'Tyhjä niin kauan kuin osallistuminen jatkuu',
      en: 'Empty while the participation goes on',
    }),
    exitStatus: column({ fi: 'tilanne lopettaessa', en: 'exitStatus' }, choice(exitStatuses), {
      fi: 'Lopetusilmoituksen mukaan',
      en: 'As in the exit form',
    }),
    qualification: column({ fi: 'tutkinto', en: 'qualification' }, yesNoCell, {
      fi: 'Sai tutkinnon tai muun ammattipätevyyden hankkeen ansiosta',
      en: 'Gained a qualification through the project',
    }),
    employedAfter6: column({ fi: 'työssä 6 kk jälkeen', en: 'employedAfter6' }, yesNoUnknownCell, {
      fi: 'Oliko työssä kuusi kuukautta lopettamisen jälkeen',
      en: 'Whether employed six months after leaving',
    }),
    improvedAfter6: column({ fi: 'asema parantunut 6 kk jälkeen', en: 'improvedAfter6' }, yesNoUnknownCell, {
      fi: 'Aloittaessa työssä olleen asema parani kuudessa kuukaudessa lopettamisesta',
      en: 'Whether the position of someone employed at the start had improved six months after leaving',
    }),
  },
} as const satisfies TableDefinition
