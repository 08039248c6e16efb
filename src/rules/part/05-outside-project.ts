// Only what happens while the project runs is the project's, and a report tells of nothing that has not happened yet.
import { decision, ownReading } from '../../law/acts.ts'
import { eachValue } from '../each-value.ts'
import type { ImplementerRule } from '../rule.ts'
import { startFix, startMessage, startMistake, startVariants } from '../start-mistake.ts'

export default {
  id: 'PART-05',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['participants'],
  basis: [decision('Hankkeen kesto'), ownReading('Tulevaa aloitusta ei lasketa')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Osallistumisen on alettava hankkeen aikana ja viimeistään tarkistuspäivänä',
      en: 'A participation shall begin while the project runs and by the day of the check',
    },
    message: startMessage,
    fix: startFix,
    why: {
      fi: 'Osallistuja lasketaan aloituspäivänä. Hankkeen ulkopuolella alkanut osallistuminen ei ole tämän hankkeen tulosta.',
      en: 'A participant counts on the day of the start. A participation that began outside the project is not of this project.',
    },
    example: {
      fi: 'Hanke alkaa 1.9.2026, mutta aloituspäivä on 31.8.2026.',
      en: 'The project begins on 2026-09-01 but the start says 2026-08-31.',
    },
  },
  variants: startVariants,
  check: ({ tables: { participants }, project, asOf, eligible }) =>
    eachValue(participants, 'start', {
      where: eligible(participants),
      judge: (start) => startMistake(start, project, asOf),
    }),
} satisfies ImplementerRule<'participants'>
