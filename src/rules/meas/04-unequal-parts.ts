// A measure of three parts has three values each time: with two of them nobody knows which part is missing.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import type { MeasureRule } from '../document-rule.ts'
import { eachRow } from '../each-row.ts'

const figures = ['baseline', 'current', 'target'] as const

export default {
  id: 'MEAS-04',
  severity: 'error',
  stage: 'row',
  scope: 'measures',
  reads: ['measures'],
  basis: [ownReading('Moniosaisen mittarin arvot luetaan järjestyksessä')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Moniosaisella mittarilla on oltava yhtä monta arvoa joka solussa',
      en: 'A measure of several parts shall have as many values in each cell',
    },
    message: {
      fi: 'Mittarin soluissa on eri määrä arvoja: {counts}.',
      en: 'The measure’s cells hold different numbers of values: {counts}.',
    },
    fix: {
      fi: 'Kirjoita jokaiseen soluun yhtä monta arvoa samassa järjestyksessä, puolipisteellä erotettuina; puuttuvan paikalle ei tietoa.',
      en: 'Write as many values into each cell, in the same order and parted by semicolons; no data where one is missing.',
    },
    why: {
      fi: 'Arvoja verrataan järjestyksessä toisiinsa; yksi puuttuva siirtäisi muut väärän nimen alle.',
      en: 'Values are compared in their order; one that is missing would move the others under the wrong name.',
    },
    example: {
      fi: 'Lähtöarvo 9,4 %; 9,3 %; 21,2 % ja tilanne 8,1 %; 7,3 %.',
      en: 'Baseline 9,4 %; 9,3 %; 21,2 % and value 8,1 %; 7,3 %.',
    },
  },
  check: ({ measures, eligible }) =>
    eachRow(measures, {
      at: 'current',
      where: eligible(measures),
      judge: (row) => {
        const counts = figures.flatMap((id) => measures.columns[id].value(row)?.length ?? [])
        if (counts.length < 2) return null
        return new Set(counts).size === 1 ? undefined : { facts: { counts: fact.text(counts.join(', ')) } }
      },
    }),
} satisfies MeasureRule
