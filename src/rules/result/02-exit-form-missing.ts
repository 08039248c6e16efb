// The situation at the exit can be asked for four weeks; after that a result that was not recorded is lost.
import { addDays } from '../../day.ts'
import { fact } from '../../lang/fact.ts'
import { exitForm } from '../../law/indicator-acts.ts'
import { resultDays, resultDaysBasis } from '../../law/indicator-limits.ts'
import { lastRow, recordsAt } from '../part/records-at.ts'
import type { ImplementerRule } from '../rule.ts'
import { shownDay } from '../shown-day.ts'
import { Verdicts } from '../verdicts.ts'

export default {
  id: 'RESULT-02',
  severity: 'warning',
  stage: 'payable',
  scope: 'implementer',
  reads: ['participants'],
  basis: [resultDaysBasis, exitForm],
  missing: 'fires',
  texts: {
    title: {
      fi: 'Lopetusilmoitus on saatava neljän viikon kuluessa lopettamisesta',
      en: 'The exit form shall be had within four weeks of the exit',
    },
    message: {
      fi: 'Lopettamisesta ({end}) on yli {limit} päivää, mutta tilanne lopettaessa puuttuu.',
      en: 'The exit ({end}) was more than {limit} days ago, but the exit status is missing.',
    },
    fix: {
      fi: 'Pyydä osallistujalta lopetusilmoitus ja täytä tilanne lopettaessa; jos sitä ei saa, kirjaa itsellesi, miten sitä on kysytty.',
      en: 'Ask the participant for the exit form and fill in the exit status; where it cannot be had, keep a note of how it was asked for.',
    },
    why: {
      fi: 'Työnhaku-, koulutus- ja työllistymistulokset (EECR01, EECR02 ja EECR04) luetaan lopetusilmoituksesta. Puuttuva ilmoitus on tulos, jota ei tiedetä.',
      en: 'Job search, education and employment (EECR01, EECR02 and EECR04) are read from the exit form. A missing form is a result that is not known.',
    },
    example: {
      fi: 'Osallistuja lopetti 31.1.2028, eikä tilannetta ole kirjattu 1.3.2028 mennessä.',
      en: 'The participant left on 2028-01-31, and no status is recorded by 2028-03-01.',
    },
  },
  check: (scene) => {
    const { participants } = scene.tables
    const verdicts = new Verdicts(participants, 'exitStatus')
    const left = recordsAt(scene).filter(({ end }) => end !== undefined)
    const facts = { limit: fact.count(resultDays) }
    for (const record of left) {
      const { end, exitStatus } = record
      if (end === undefined || exitStatus !== undefined || addDays(end, resultDays) >= scene.asOf) continue
      verdicts.take(
        lastRow(record),
        verdicts.number({ actual: fact.text(''), facts, each: { end: shownDay(end) } }, ''),
      )
    }
    return { checked: left.length, hits: verdicts.hits() }
  },
} satisfies ImplementerRule<'participants'>
