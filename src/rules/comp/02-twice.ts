// A company is one company however many services it used; the target counts companies.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import type { Hit, ImplementerRule } from '../rule.ts'
import { companiesAt, namesOf } from './companies-at.ts'

export default {
  id: 'COMP-02',
  severity: 'warning',
  stage: 'payable',
  scope: 'implementer',
  reads: ['companies'],
  basis: [ownReading('Y-tunnus lasketaan hankkeessa kerran, ensimmäisenä aloituspäivänä')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Yrityksen on oltava toteuttajan luettelossa kerran',
      en: 'A company shall stand in an implementer’s list once',
    },
    message: {
      fi: 'Yritys {actual} ({names}) on luettelossa monta kertaa; se lasketaan kerran.',
      en: 'The company {actual} ({names}) stands in the list several times; it counts once.',
    },
    fix: {
      fi: 'Mitään ei tarvitse tehdä, jos jokainen rivi on oma osallistumisensa. Muuten poista toistuva rivi.',
      en: 'Nothing has to be done where each row is a participation of its own. Otherwise delete the repeated row.',
    },
    why: {
      fi: 'Tavoite on yrityksiä, ei käyntejä. Koko luetaan ensimmäiseltä riviltä, jolla se on.',
      en: 'The target is companies, not visits. The size is read from the first row that has one.',
    },
    example: {
      fi: 'Sama y-tunnus on sekä rivillä ”Puusepänliike Oy” että rivillä ”Puusepänliike Ky”.',
      en: 'The same business id stands beside both “Joinery Ltd” and “Joiners Ltd”.',
    },
  },
  variants: {
    'two-names': {
      message: {
        fi: 'Y-tunnus {actual} on luettelossa usealla nimellä ({names}); se lasketaan kerran.',
        en: 'The business id {actual} stands in the list under several names ({names}); it counts once.',
      },
      fix: {
        fi: 'Tarkista YTJ:stä (ytj.fi), kenen tunnus on: jos yrityksiä on kaksi, korjaa toisen y-tunnus, muuten kirjoita nimi samalla tavalla.',
        en: 'Look up at ytj.fi whose id it is: where they are two companies, correct the id of one, otherwise write the name in one way.',
      },
    },
  },
  check: ({ tables: { companies }, eligible }) => {
    const all = companiesAt(companies, eligible(companies))
    const hits = [...all].flatMap(([id, rows]): Hit[] => {
      if (rows.length === 1) return []
      const names = namesOf([{ table: companies, rows }])
      return [
        {
          spots: [{ table: companies, rows: rows.slice(1), column: 'businessId' }],
          related: [{ table: companies, rows: rows.slice(0, 1), column: 'businessId' }],
          facts: { actual: fact.text(id), names: names.length === 0 ? fact.text('–') : names },
          ...(names.length > 1 ? { variant: 'two-names' } : {}),
        },
      ]
    })
    return { checked: all.size, hits }
  },
} satisfies ImplementerRule<'companies'>
