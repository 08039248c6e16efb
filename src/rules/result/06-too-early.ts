// What will be true in six months nobody knows today; an answer given earlier is about another day.
import { addMonths } from '../../day.ts'
import { fact } from '../../lang/fact.ts'
import { followUpBasis, followUpMonths } from '../../law/indicator-limits.ts'
import { participantsTable } from '../../read/tables/participants.ts'
import { eachPair } from '../each-pair.ts'
import { together } from '../each-row.ts'
import type { ImplementerRule } from '../rule.ts'
import { shownDay } from '../shown-day.ts'

export default {
  id: 'RESULT-06',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['participants'],
  basis: [followUpBasis],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Kuuden kuukauden seuranta on kirjattava vasta, kun lopettamisesta on kuusi kuukautta',
      en: 'A six-month follow-up shall be recorded only once six months have passed',
    },
    message: {
      fi: 'Sarakkeessa {header} on vastaus, mutta osallistuja lopetti vasta {end}; seurantapäivä on {limit}.',
      en: 'The column {header} holds an answer, but the participant left only on {end}; the follow-up is due on {limit}.',
    },
    fix: {
      fi: 'Tyhjennä solu ja kysy uudelleen seurantapäivänä, tai korjaa lopetuspäivä.',
      en: 'Clear the cell and ask again on the day of the follow-up, or correct the end.',
    },
    why: {
      fi: 'EECR05 ja EECR06 kertovat tilanteen kuusi kalenterikuukautta lopettamisen jälkeen, eivät lopettaessa.',
      en: 'EECR05 and EECR06 tell the situation six calendar months after the exit, not at it.',
    },
    example: {
      fi: 'Osallistuja lopetti 31.8.2027; seurantapäivä on 29.2.2028, mutta vastaus on kirjattu tammikuussa.',
      en: 'The participant left on 2027-08-31; the follow-up is due on 2028-02-29, but an answer stands there in January.',
    },
  },
  check: ({ tables: { participants }, asOf, eligible }) => {
    const where = eligible(participants)
    return together(
      ...(['employedAfter6', 'improvedAfter6'] as const).map((id) => {
        const facts = { header: fact.word(id, participantsTable.columns[id].header) }
        return eachPair(participants, id, 'end', {
          at: 'first',
          where,
          judge: (answer, end) => {
            // "ei tietoa" claims nothing. Without an end RESULT-01 has told of it.
            const due = end === undefined || answer === 'unknown' ? undefined : addMonths(end, followUpMonths)
            if (end === undefined || due === undefined || due <= asOf) return undefined
            return { facts, each: { end: shownDay(end), limit: fact.day(due) } }
          },
        })
      }),
    )
  },
} satisfies ImplementerRule<'participants'>
