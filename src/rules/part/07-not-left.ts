// A project that has ended has no participants; whoever has no exit by then has no results either.
import type { Day } from '../../day.ts'
import { fact } from '../../lang/fact.ts'
import { decision, ownReading } from '../../law/acts.ts'
import type { ImplementerRule, Verdict } from '../rule.ts'
import { shownDay } from '../shown-day.ts'
import { Verdicts } from '../verdicts.ts'
import { lastRow, recordsAt } from './records-at.ts'

const open = {
  message: {
    fi: 'Hanke on päättynyt {limit}, mutta osallistujan lopetuspäivä puuttuu.',
    en: 'The project ended on {limit}, but the participant has no end.',
  },
  fix: {
    fi: 'Kirjaa lopetuspäivä ja lopetusilmoituksen tiedot; jos niitä ei saa, kirjaa itsellesi, miten niitä on kysytty.',
    en: 'Record the end and what the exit form says; where it cannot be had, keep a note of how it was asked for.',
  },
}

export default {
  id: 'PART-07',
  severity: 'warning',
  stage: 'payable',
  scope: 'implementer',
  reads: ['participants'],
  basis: [decision('Hankkeen kesto'), ownReading('Osallistuminen päättyy viimeistään hankkeen mukana')],
  missing: 'fires',
  texts: {
    title: {
      fi: 'Osallistumisen on päätyttävä viimeistään hankkeen päättyessä',
      en: 'A participation shall end by the end of the project',
    },
    ...open,
    why: {
      fi: 'Tulokset lasketaan lopetuspäivänä. Ilman sitä osallistujan tutkinto tai työpaikka jää laskematta.',
      en: 'Results count on the day of the exit. Without one a participant’s qualification or job is not counted.',
    },
    example: {
      fi: 'Hanke päättyi 31.5.2029, ja lopetuspäivä on tyhjä.',
      en: 'The project ended on 2029-05-31, and the end is empty.',
    },
  },
  variants: {
    open,
    'after-end': {
      message: {
        fi: 'Lopetuspäivä {actual} on hankkeen päättymisen {limit} jälkeen.',
        en: 'The end {actual} is after the project ended on {limit}.',
      },
      fix: {
        fi: 'Tarkista lopetuspäivä: hanke ei voi auttaa ketään päättymisensä jälkeen.',
        en: 'Check the end: the project can help nobody once it is over.',
      },
    },
  },
  check: (scene) => {
    const { participants } = scene.tables
    const { project, asOf } = scene
    const records = recordsAt(scene)
    const verdicts = new Verdicts(participants, 'end')
    const limit = { limit: fact.day(project.end) }
    const judge = (end: Day | undefined): Verdict | undefined => {
      if (end === undefined) return asOf > project.end ? { variant: 'open', facts: limit } : undefined
      return end > project.end ? { variant: 'after-end', actual: shownDay(end), facts: limit } : undefined
    }
    for (const record of records) {
      const row = lastRow(record)
      const verdict = judge(participants.columns.end.value(row))
      if (verdict !== undefined) verdicts.take(row, verdicts.number(verdict, participants.columns.end.text(row)))
    }
    return { checked: records.length, hits: verdicts.hits() }
  },
} satisfies ImplementerRule<'participants'>
