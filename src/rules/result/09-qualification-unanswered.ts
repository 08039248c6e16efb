// The exit form asks for a qualification too; whoever did not answer is beside the figure and not in it.
import { addDays } from '../../day.ts'
import { esfIndicators, exitForm } from '../../law/indicator-acts.ts'
import { resultDays, resultDaysBasis } from '../../law/indicator-limits.ts'
import { eachUnanswered } from '../each-unanswered.ts'
import { lastRow } from '../part/records-at.ts'
import type { GroupRule } from '../rule.ts'

export default {
  id: 'RESULT-09',
  severity: 'warning',
  stage: 'payable',
  scope: 'group',
  reads: ['participants'],
  basis: [exitForm, resultDaysBasis, esfIndicators],
  missing: 'fires',
  texts: {
    title: {
      fi: 'Lopettaneesta on kirjattava, saiko hän tutkinnon tai ammattipätevyyden',
      en: 'Of whoever has left it shall be recorded whether they gained a qualification',
    },
    message: {
      fi: 'Lopetusilmoituksen tilanne on kirjattu, mutta sarake {header} on tyhjä: osallistuja on indikaattorissa {indicator} ”ei tietoa”.',
      en: 'The status of the exit form is recorded, but the column {header} is empty: the participant stands as “unknown” beside {indicator}.',
    },
    fix: {
      fi: 'Katso lopetusilmoituksesta, suorittiko osallistuja hankkeen ansiosta tutkinnon tai sai muun ammattipätevyyden, ja kirjoita kyllä tai ei.',
      en: 'See in the exit form whether the participant gained a qualification thanks to the project, and write yes or no.',
    },
    why: {
      fi: 'Lopetusilmoitus kysyy tutkinnon samalla kuin tilanteen. Tyhjä ei ole ”ei”, joten tutkinnot näyttävät todellista vähäisemmiltä.',
      en: 'The exit form asks for it together with the status. Empty is not “no”, so qualifications look fewer than they are.',
    },
    example: {
      fi: 'Tilanne lopettaessa on työssä, ja tutkinto on tyhjä.',
      en: 'The exit status is employed, and the qualification is empty.',
    },
  },
  variants: {
    'no-column': {
      severity: 'info',
      message: {
        fi: 'Taulukossa ei ole saraketta {header}, joka muilla on: kaikki siitä lopettaneet ovat indikaattorissa {indicator} ”ei tietoa”.',
        en: 'The table has no column {header}, which others have: all who have left stand as “unknown” beside {indicator}.',
      },
      fix: {
        fi: 'Lisää sarake {header} ja täytä se lopetusilmoituksista: kyllä tai ei.',
        en: 'Add the column {header} and fill it in from the exit forms: yes or no.',
      },
    },
  },
  // Where the form itself is missing, RESULT-02 asks for all of it.
  check: (scene) =>
    eachUnanswered(scene, [
      {
        question: 'qualification',
        indicator: 'EECR03',
        isAsked: ({ end, exitStatus }) =>
          end !== undefined && exitStatus !== undefined && addDays(end, resultDays) < scene.asOf,
        rowOf: lastRow,
      },
    ]),
} satisfies GroupRule
