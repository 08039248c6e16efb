// The group reports companies, not contacts: one that two implementers have served is one in the group's figures.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import type { GroupRule, Hit } from '../rule.ts'
import { companiesAt, namesOf } from './companies-at.ts'

const settled = {
  fi: 'Mitään ei tarvitse tehdä, jos yritys on osallistunut molempien toimintaan. De minimis -tuki lasketaan niiltä yhteen.',
  en: 'Nothing has to be done where the company has taken part at both. De minimis aid of both is added up.',
}

export default {
  id: 'COMP-03',
  severity: 'info',
  stage: 'payable',
  scope: 'group',
  reads: ['companies'],
  basis: [ownReading('Y-tunnus lasketaan ryhmässä kerran')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Yrityksen on oltava ryhmän luvuissa kerran',
      en: 'A company shall be in the group’s figures once',
    },
    message: {
      fi: 'Yritys {actual} ({names}) on usealla toteuttajalla: {implementers}. Ryhmässä se lasketaan kerran.',
      en: 'The company {actual} ({names}) is at several implementers: {implementers}. In the group it counts once.',
    },
    fix: settled,
    why: {
      fi: 'Siksi ryhmän luku voi olla pienempi kuin toteuttajien luvut yhteensä.',
      en: 'Because of them the group’s figure may be smaller than the implementers’ together.',
    },
    example: {
      fi: 'Sama y-tunnus on sekä Miksein että Xamkin yrityksissä.',
      en: 'The same business id is among the companies of both Miksei and Xamk.',
    },
  },
  variants: {
    'two-names': {
      message: {
        fi: 'Y-tunnus {actual} on usealla toteuttajalla ({implementers}) ja usealla nimellä ({names}). Ryhmässä se lasketaan kerran.',
        en: 'The business id {actual} is at several implementers ({implementers}) and under several names ({names}). In the group it counts once.',
      },
      fix: {
        fi: 'Tarkista YTJ:stä (ytj.fi), kenen tunnus on; jos yrityksiä on kaksi, korjaa toisen y-tunnus.',
        en: 'Look up at ytj.fi whose id it is; where they are two companies, correct the id of one.',
      },
    },
  },
  check: ({ handedIn, eligible }) => {
    const places = handedIn.flatMap(({ implementer, tables: { companies } }) =>
      companies === undefined
        ? []
        : [{ implementer, table: companies, all: companiesAt(companies, eligible(companies)) }],
    )
    const ids = [...new Set(places.flatMap(({ all }) => [...all.keys()]))]
    const hits = ids.flatMap((id): Hit[] => {
      const here = places.flatMap(({ implementer, table, all }) => {
        const rows = all.get(id)
        return rows === undefined ? [] : [{ implementer, table, rows }]
      })
      if (here.length === 1) return []
      const names = namesOf(here)
      return [
        {
          spots: here.map(({ table, rows }) => ({ table, rows, column: 'businessId' })),
          facts: {
            actual: fact.text(id),
            names: names.length === 0 ? fact.text('–') : names,
            implementers: here.map(({ implementer }) => fact.text(implementer.name)),
          },
          ...(names.length > 1 ? { variant: 'two-names' } : {}),
        },
      ]
    })
    return { checked: ids.length, hits }
  },
} satisfies GroupRule
