// A cost category or a kind of hours decides whether a row is paid, so a word that is not on the list is not bent to one that is.

import { type Facts, fact } from '../../lang/fact.ts'
import type { Text } from '../../lang/lang.ts'
import { ownReading } from '../../law/acts.ts'
import type { CellKind } from '../../read/cell.ts'
import { nearestWord } from '../../read/nearest-word.ts'
import type { FileRule } from '../rule.ts'
import { suggesting } from '../suggestions.ts'
import { eachTrouble } from './each-trouble.ts'

const pick = {
  fi: 'Kirjoita soluun jokin näistä: {allowed}.',
  en: 'Write one of these into the cell: {allowed}.',
}

export default {
  id: 'FILE-07',
  severity: 'error',
  stage: 'file',
  scope: 'file',
  reads: ['participants', 'companies', 'hours', 'costs', 'measures'],
  basis: [ownReading('Sanaa, jota luettelossa ei ole, ei tulkita')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Arvon on oltava sallittujen joukossa', en: 'A value shall be among the allowed ones' },
    message: {
      fi: '”{actual}” ei ole sallittu arvo sarakkeessa {header}.',
      en: '“{actual}” is not an allowed value in the column {header}.',
    },
    fix: pick,
    why: {
      fi: 'Arvo ratkaisee, maksetaanko rivi ja mille kustannuslajille.',
      en: 'The value decides whether the row is paid and in which category.',
    },
    example: {
      fi: 'Kustannuslajina on ”matka”, kun sallittu arvo on ”matkat”.',
      en: 'The category says “trip” where the allowed value is “travel”.',
    },
  },
  variants: {
    misspelt: {
      message: {
        fi: '”{actual}” ei ole sallittu arvo sarakkeessa {header}; lähin sallittu on ”{nearest}”.',
        en: '“{actual}” is not an allowed value in the column {header}; the nearest allowed is “{nearest}”.',
      },
      fix: pick,
    },
    'unknown-code': {
      message: {
        fi: '”{actual}” ei ole sallittu arvo sarakkeessa {header} eikä koodi, jonka tiedosto hanke.yaml selittää.',
        en: '“{actual}” is neither an allowed value in the column {header} nor a code that hanke.yaml explains.',
      },
      fix: {
        fi: 'Lisää koodi lähteen kohtaan values tiedostossa hanke.yaml. Sallitut arvot ovat {allowed}.',
        en: 'Add the code to the source’s values in hanke.yaml. The allowed values are {allowed}.',
      },
    },
    'not-allowed': {
      message: {
        fi: '”{actual}” ei ole sallittu arvo sarakkeessa {header}.',
        en: '“{actual}” is not an allowed value in the column {header}.',
      },
      fix: pick,
    },
  },
  check: (scene) => {
    const nearestOf = new Map<CellKind<unknown>, (typed: string) => Text | undefined>()
    const allowedIn = new Map<CellKind<unknown>, Facts>()
    return eachTrouble(scene, 'FILE-07', (_, unreadable) => {
      const { cell, header } = unreadable.column
      const { mapping } = unreadable.table.definition
      const find = nearestOf.get(cell) ?? suggesting((typed) => nearestWord(typed, cell.words ?? []))
      nearestOf.set(cell, find)
      const facts = allowedIn.get(cell) ?? { allowed: fact.word(header.en, cell.accepts) }
      allowedIn.set(cell, facts)
      if (mapping !== undefined) return { facts, variant: 'unknown-code' }
      const nearest = find(unreadable.text)
      return nearest === undefined
        ? { facts }
        : { facts, variant: 'misspelt', each: { nearest: fact.word(nearest.en, nearest) } }
    })
  },
} satisfies FileRule
