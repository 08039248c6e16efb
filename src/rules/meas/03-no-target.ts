// A measure without a target shows a value, and not whether it is a good one.
import { ownReading } from '../../law/acts.ts'
import type { MeasureRule } from '../document-rule.ts'
import { eachFigure } from './each-figure.ts'

export default {
  id: 'MEAS-03',
  severity: 'info',
  stage: 'row',
  scope: 'measures',
  reads: ['measures'],
  basis: [ownReading('Edistyminen lasketaan lähtöarvosta tavoitearvoon')],
  missing: 'fires',
  texts: {
    title: { fi: 'Mittarilla on oltava tavoitearvo', en: 'A measure shall have a target' },
    message: {
      fi: 'Mittarilla ei ole tavoitearvoa, joten edistymistä ei voi laskea.',
      en: 'The measure has no target, so progress cannot be computed.',
    },
    fix: {
      fi: 'Jos ohjelma asettaa tavoitteen, kirjoita se ja sen aika; muuten mitään ei tarvitse tehdä.',
      en: 'Where the programme sets a target, write it and its time; otherwise nothing has to be done.',
    },
    why: {
      fi: 'Raportissa näkyy vain, mihin suuntaan arvo on mennyt, ei onko se riittävästi.',
      en: 'The report only shows which way the value has gone, not whether it is far enough.',
    },
    example: {
      fi: 'Työttömien osuus on 8,1 %, eikä ohjelma sano, mihin pyritään.',
      en: 'The unemployment rate is 8.1 %, and the programme does not say what is aimed at.',
    },
  },
  variants: {
    unknown: {
      message: {
        fi: 'Mittarin tavoitearvoa ei tiedetä (ei tietoa), joten edistymistä ei voi laskea.',
        en: 'The measure’s target is not known (no data), so progress cannot be computed.',
      },
      fix: {
        fi: 'Kun tavoite päätetään, kirjoita se; muuten mitään ei tarvitse tehdä.',
        en: 'When the target is decided, write it; otherwise nothing has to be done.',
      },
    },
  },
  check: ({ measures }) => eachFigure(measures, 'target'),
} satisfies MeasureRule
