// What was done before the project or after it is not what the project has done.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import { daysOf } from '../../read/cells/time.ts'
import type { ActivityRule } from '../document-rule.ts'
import { eachValue } from '../each-value.ts'

const fix = {
  fi: 'Korjaa päivä, tai poista rivi, jos toimi ei kuulu tähän.',
  en: 'Correct the day, or delete the row where the activity does not belong here.',
}

export default {
  id: 'ACT-01',
  severity: 'warning',
  stage: 'row',
  scope: 'activities',
  reads: ['activities'],
  basis: [ownReading('Luvuissa on vain se, mitä hankkeen aikana on tehty')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Toimen on oltava hankkeen tai ohjelman ajalta',
      en: 'An activity shall be of the project’s or programme’s time',
    },
    message: {
      fi: 'Päivä {actual} ei ole ajalla {start}–{end}, jonka {name} kestää.',
      en: 'The day {actual} is outside {start} to {end}, which the {name} lasts.',
    },
    fix,
    why: {
      fi: 'Väärältä ajalta oleva toimi tekisi luvuista suuremmat kuin ne ovat.',
      en: 'An activity of another time would make the figures larger than they are.',
    },
    example: {
      fi: 'Hanke alkoi 1.9.2026, työpajan päivä on 12.5.2026.',
      en: 'The project began on 2026-09-01 and the workshop was on 2026-05-12.',
    },
  },
  variants: {
    'to-come': {
      severity: 'info',
      message: {
        fi: 'Päivä {actual} on vasta tulossa, mutta toimi lasketaan jo lukuihin.',
        en: 'The day {actual} is yet to come, but the activity is counted already.',
      },
      fix: {
        fi: 'Jos toimi on vasta suunniteltu, poista rivi siihen asti, kunnes se on ollut.',
        en: 'Where it is only planned, leave the row out until it has been.',
      },
    },
  },
  check: ({ activities, frame: { name, start, end }, asOf }) =>
    eachValue(activities, 'date', {
      judge: (time) => {
        const [from, to] = daysOf(time)
        if (start !== null && end !== null && (to < start || from > end))
          return { facts: { start: fact.day(start), end: fact.day(end), name: fact.word(name.en, name) } }
        return from > asOf ? { variant: 'to-come' } : undefined
      },
    }),
} satisfies ActivityRule
