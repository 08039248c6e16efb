// A cost category or a kind of hours decides whether a row is paid, so a word that is not on the list is not bent to one that is.

import { fact } from '../../lang/fact.ts'
import type { Text } from '../../lang/lang.ts'
import { ownReading } from '../../law/acts.ts'
import type { CellKind } from '../../read/cell.ts'
import { nearestWord } from '../../read/nearest-word.ts'
import type { FileRule, Verdict } from '../rule.ts'
import { suggesting } from '../suggestions.ts'
import { type Explain, eachTrouble } from './each-trouble.ts'

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
    const knownOf = new Map<CellKind<unknown>, Known>()
    const explain: Explain = (_, unreadable) => {
      const { cell, header } = unreadable.column
      const known = knownOf.get(cell) ?? knownIn(cell, header)
      knownOf.set(cell, known)
      const { unlike } = known
      if (unreadable.table.definition.mapping !== undefined) return { ...unlike, variant: 'unknown-code' }
      const nearest = known.nearestTo(unreadable.text)
      return nearest === undefined
        ? unlike
        : { ...unlike, variant: 'misspelt', each: { nearest: fact.word(nearest.en, nearest) } }
    }
    return eachTrouble(scene, 'FILE-07', explain, 'by-text')
  },
} satisfies FileRule

/** What a column's kind of cells knows; in all columns of that kind the suggestions are the same ones. */
interface Known {
  /** Of a word that is like none of the allowed ones; one object, so that thousands of such words need not be compared. */
  readonly unlike: Verdict
  readonly nearestTo: (typed: string) => Text | undefined
}

function knownIn({ words, accepts }: CellKind<unknown>, header: Text): Known {
  return {
    unlike: { facts: { allowed: fact.word(header.en, accepts) } },
    nearestTo: suggesting((typed) => nearestWord(typed, words ?? [])),
  }
}
