// A result counts on the day of the exit; without that day it is in no quarter.
import { fact } from '../../lang/fact.ts'
import { esfGuidance } from '../../law/indicator-acts.ts'
import { participantsTable } from '../../read/tables/participants.ts'
import { eachPair } from '../each-pair.ts'
import { together } from '../each-row.ts'
import type { ImplementerRule } from '../rule.ts'

export default {
  id: 'RESULT-01',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['participants'],
  basis: [esfGuidance],
  missing: 'fires',
  texts: {
    title: {
      fi: 'Tuloksella on oltava lopetuspäivä',
      en: 'A result shall have a day of exit',
    },
    message: {
      fi: 'Sarakkeessa {header} on tulos, mutta lopetuspäivä puuttuu.',
      en: 'The column {header} holds a result, but there is no end.',
    },
    fix: {
      fi: 'Kirjaa lopetuspäivä; jos osallistuminen jatkuu, tyhjennä lopettaneiden sarakkeet.',
      en: 'Record the end; where the participation goes on, clear the columns of those who have left.',
    },
    why: {
      fi: 'Tulokset lasketaan vain lopettaneista, lopetuspäivänä tai kuusi kuukautta sen jälkeen.',
      en: 'Results are counted of leavers only, on the day of the exit or six months after it.',
    },
    example: {
      fi: 'Tilanteeksi lopettaessa on kirjattu työssä, mutta lopetuspäivä on tyhjä.',
      en: 'The exit status says employed, but the end is empty.',
    },
  },
  check: ({ tables: { participants }, eligible }) => {
    const where = eligible(participants)
    // "ei" to a qualification is what a form says before anything is known, and "ei tietoa" is no answer.
    const told = { exitStatus: [], qualification: ['no'], employedAfter6: ['unknown'], improvedAfter6: ['unknown'] }
    return together(
      ...(['exitStatus', 'qualification', 'employedAfter6', 'improvedAfter6'] as const).map((id) => {
        const silent: readonly string[] = told[id]
        const facts = { header: fact.word(id, participantsTable.columns[id].header) }
        return eachPair(participants, id, 'end', {
          at: 'first',
          where,
          judge: (result, end) => (end !== undefined || silent.includes(result) ? undefined : { facts }),
        })
      }),
    )
  },
} satisfies ImplementerRule<'participants'>
