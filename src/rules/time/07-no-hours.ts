// A row without hours claims nothing, and a correction without anything to correct would take hours from other days.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import { noHours } from '../../money.ts'
import { workRows } from '../../read/work-rows.ts'
import { eachValue } from '../each-value.ts'
import type { ImplementerRule } from '../rule.ts'
import { correctionMistakes } from './correction-mistakes.ts'
import { payableWork } from './hours-table.ts'

const fixCorrection = {
  fi: 'Kirjoita korjaukselle sama henkilö, päivä ja tehtävä kuin rivillä, jota se korjaa, tai korjaa alkuperäisen rivin tunnit.',
  en: 'Give the correction the same person, day and task as the row that it corrects, or correct the hours of that row.',
}

export default {
  id: 'TIME-07',
  severity: 'error',
  // After the rows: hours that are not approved are not there to be corrected.
  stage: 'day',
  scope: 'implementer',
  reads: ['hours'],
  basis: [ownReading('Korjaus kohdistuu sen päivän tunteihin, jota se korjaa')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Tuntien on oltava yli nolla, ja miinustuntien on korjattava aiempaa riviä',
      en: 'Hours shall be above zero, and negative hours shall correct an earlier row',
    },
    message: { fi: 'Tunnit ovat {actual}.', en: 'The hours are {actual}.' },
    fix: {
      fi: 'Kirjoita tehdyt tunnit tai poista rivi.',
      en: 'Write the hours worked or remove the row.',
    },
    why: {
      fi: 'Maksatukseen lasketaan tehdyt tunnit; korjaus vähentää vain tunteja, jotka on kirjattu.',
      en: 'The claim counts hours worked; a correction takes away only hours that were recorded.',
    },
    example: {
      fi: 'Rivillä on -1,50 h, mutta henkilölle ei ole kirjattu sille päivälle mitään.',
      en: 'The row says -1.50 h, but nothing is recorded for the person on that day.',
    },
  },
  variants: {
    'nothing-to-correct': {
      message: {
        fi: 'Korjauksella {actual} ei ole mitä korjata: päivälle {day} ei ole kirjattu henkilön tunteja samaan tehtävään.',
        en: 'The correction {actual} has nothing to correct: on {day} the person has no hours for the same task.',
      },
      fix: fixCorrection,
    },
    'too-much': {
      message: {
        fi: 'Korjaukset {actual} vievät päivän {day} alle nollan: samaan tehtävään on kirjattu {limit}. Mitään päivän riveistä ei makseta ennen korjausta.',
        en: 'Corrections of {actual} take {day} below zero: the same task has {limit}. None of the day’s rows is paid before that is mended.',
      },
      fix: fixCorrection,
    },
  },
  check: ({ tables: { hours }, implementer, eligible }) => {
    const zeros = eachValue(hours, 'hours', {
      where: workRows(hours),
      judge: (amount) => (amount === noHours ? { actual: fact.hours(amount) } : undefined),
    })
    const corrections = correctionMistakes(implementer, hours, payableWork(hours, eligible(hours)))
    return { checked: zeros.checked, hits: [...zeros.hits, ...corrections] }
  },
} satisfies ImplementerRule<'hours'>
