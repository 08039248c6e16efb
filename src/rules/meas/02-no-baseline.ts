// Without the value at the start nobody can say how far a measure has come.
import { ownReading } from '../../law/acts.ts'
import type { MeasureRule } from '../document-rule.ts'
import { eachFigure } from './each-figure.ts'

export default {
  id: 'MEAS-02',
  severity: 'warning',
  stage: 'row',
  scope: 'measures',
  reads: ['measures'],
  basis: [ownReading('Edistyminen lasketaan lähtöarvosta tavoitearvoon')],
  missing: 'fires',
  texts: {
    title: { fi: 'Mittarilla on oltava lähtöarvo', en: 'A measure shall have a baseline' },
    message: {
      fi: 'Mittarin lähtöarvo puuttuu, joten edistymistä ei voi laskea.',
      en: 'The measure’s baseline is missing, so progress cannot be computed.',
    },
    fix: {
      fi: 'Kirjoita lähtöarvo ja sen aika; jos arvoa ei ole selvitetty eikä selvitetä, kirjoita ei tietoa.',
      en: 'Write the baseline and its time; where it has not been found out and will not be, write no data.',
    },
    why: {
      fi: 'Tilanne ilman lähtöarvoa ei kerro, onko suunta oikea.',
      en: 'A situation without a baseline does not tell whether the direction is right.',
    },
    example: { fi: 'Tilanne on 48 %, mutta lähtöarvo on tyhjä.', en: 'The value is 48 % but the baseline is empty.' },
  },
  variants: {
    unknown: {
      severity: 'info',
      message: {
        fi: 'Mittarin lähtöarvoa ei tiedetä (ei tietoa), joten edistymistä ei voi laskea.',
        en: 'The measure’s baseline is not known (no data), so progress cannot be computed.',
      },
      fix: {
        fi: 'Kun arvo selviää, kirjoita se; muuten mitään ei tarvitse tehdä.',
        en: 'When the value is found out, write it; otherwise nothing has to be done.',
      },
    },
  },
  check: ({ measures }) => eachFigure(measures, 'baseline'),
} satisfies MeasureRule
