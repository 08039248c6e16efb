// Only what happens while the project runs is the project's, and a report tells of nothing that has not happened yet.
import { decision, ownReading } from '../../law/acts.ts'
import { eachValue } from '../each-value.ts'
import type { ImplementerRule } from '../rule.ts'
import { startFix, startMessage, startMistake, startVariants } from '../start-mistake.ts'

export default {
  id: 'COMP-09',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['companies'],
  basis: [decision('Hankkeen kesto'), ownReading('Tulevaa aloitusta ei lasketa')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Yrityksen on tultava mukaan hankkeen aikana ja viimeistään tarkistuspäivänä',
      en: 'A company shall join while the project runs and by the day of the check',
    },
    message: startMessage,
    fix: startFix,
    why: {
      fi: 'Yritys lasketaan ensimmäisenä aloituspäivänään. Hankkeen ulkopuolella mukaan tullut ei ole tämän hankkeen tulosta.',
      en: 'A company counts on its first start. One that joined outside the project is not of this project.',
    },
    example: {
      fi: 'Hanke päättyy 31.5.2029, mutta aloituspäivä on 1.6.2029.',
      en: 'The project ends on 2029-05-31 but the start says 2029-06-01.',
    },
  },
  variants: startVariants,
  check: ({ tables: { companies }, project, asOf, eligible }) =>
    eachValue(companies, 'start', {
      where: eligible(companies),
      judge: (start) => startMistake(start, project, asOf),
    }),
} satisfies ImplementerRule<'companies'>
