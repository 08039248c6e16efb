// Nobody leaves before starting, and an exit in the future has no result yet.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import { eachPair } from '../each-pair.ts'
import type { ImplementerRule } from '../rule.ts'
import { shownDay } from '../shown-day.ts'

const beforeStart = {
  message: {
    fi: 'Lopetuspäivä {actual} on ennen aloituspäivää {start}.',
    en: 'The end {actual} is before the start {start}.',
  },
  fix: {
    fi: 'Tarkista molemmat päivät ja korjaa väärä Excelissä.',
    en: 'Check both days and correct the wrong one in Excel.',
  },
}

export default {
  id: 'PART-06',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['participants'],
  basis: [ownReading('Osallistuminen päättyy aikaisintaan aloituspäivänä, ja vain tapahtunut lopetus kirjataan')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Osallistumisen on päätyttävä aikaisintaan aloituspäivänä ja viimeistään tarkistuspäivänä',
      en: 'A participation shall end on its first day at the earliest and by the day of the check',
    },
    ...beforeStart,
    why: {
      fi: 'Tulokset lasketaan lopetuspäivänä. Väärä päivä vie ne väärään neljännekseen tai pois kokonaan.',
      en: 'Results count on the day of the exit. A wrong day puts them into a wrong quarter or leaves them out.',
    },
    example: {
      fi: 'Aloituspäivä on 3.10.2027 ja lopetuspäivä 10.3.2027: päivä ja kuukausi ovat vaihtuneet.',
      en: 'The start is 2027-10-03 and the end 2027-03-10: day and month have changed places.',
    },
  },
  variants: {
    'before-start': beforeStart,
    'in-future': {
      message: {
        fi: 'Lopetuspäivä {actual} on tulevaisuudessa; tarkistuspäivä on {limit}.',
        en: 'The end {actual} is in the future; the day of the check is {limit}.',
      },
      fix: {
        fi: 'Tyhjennä lopetuspäivä ja tulokset, kunnes osallistuja on lopettanut.',
        en: 'Clear the end and the results until the participant has left.',
      },
    },
  },
  check: ({ tables: { participants }, asOf, eligible }) =>
    eachPair(participants, 'end', 'start', {
      at: 'first',
      where: eligible(participants),
      judge: (end, start) => {
        const actual = shownDay(end)
        if (start !== undefined && end < start)
          return { variant: 'before-start', actual, each: { start: shownDay(start) } }
        return end > asOf ? { variant: 'in-future', actual, facts: { limit: fact.day(asOf) } } : undefined
      },
    }),
} satisfies ImplementerRule<'participants'>
