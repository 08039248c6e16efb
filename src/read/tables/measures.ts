/** Measures of a development programme's goals: one row a measure, whatever number of values it has. */
import { choice } from '../cells/choice.ts'
import { measureUnits, measureValuesCell } from '../cells/measure-values.ts'
import { text } from '../cells/text.ts'
import { timeCell } from '../cells/time.ts'
import { column, type TableDefinition } from './definition.ts'

export const measuresTable = {
  id: 'measures',
  name: { fi: 'mittarit', en: 'measures' },
  help: {
    fi: 'Kehitysohjelman tavoitteiden mittarit: rivi mittaria kohti',
    en: 'Measures of a development programme’s goals: a row a measure',
  },
  columns: {
    goal: column(
      { fi: 'tavoite', en: 'goal' },
      text,
      { fi: 'Tavoitteen tunnus tiedostosta hanke.yaml', en: 'Id of the goal in hanke.yaml' },
      { required: true },
    ),
    measure: column(
      { fi: 'mittari', en: 'measure' },
      text,
      { fi: 'Mitä mitataan', en: 'What is measured' },
      { required: true },
    ),
    source: column({ fi: 'tietolähde', en: 'source' }, text, {
      fi: 'Mistä luvut tulevat',
      en: 'Where the figures come from',
    }),
    unit: column({ fi: 'yksikkö', en: 'unit' }, choice(measureUnits), {
      fi: 'Tyhjä, jos arvot itse sanovat yksikkönsä',
      en: 'Empty where the values themselves say it',
    }),
    baseline: column({ fi: 'lähtöarvo', en: 'baseline' }, measureValuesCell, {
      fi: 'Arvo alussa; ei tietoa, jos sitä ei tiedetä',
      en: 'Value at the start; no data, where it is not known',
    }),
    baselineDate: column({ fi: 'lähtöarvon aika', en: 'baselineDate' }, timeCell, {
      fi: 'Milloin lähtöarvo oli voimassa',
      en: 'When the baseline was so',
    }),
    current: column({ fi: 'tilanne', en: 'current' }, measureValuesCell, {
      fi: 'Arvo nyt; ei tietoa, jos sitä ei tiedetä',
      en: 'Value now; no data, where it is not known',
    }),
    currentDate: column({ fi: 'tilanteen aika', en: 'currentDate' }, timeCell, {
      fi: 'Milloin arvo oli voimassa',
      en: 'When the value was so',
    }),
    target: column({ fi: 'tavoitearvo', en: 'target' }, measureValuesCell, {
      fi: 'Arvo, johon pyritään',
      en: 'Value that is aimed at',
    }),
    targetDate: column({ fi: 'tavoitteen aika', en: 'targetDate' }, timeCell, {
      fi: 'Milloin arvoon pyritään',
      en: 'When it is to be reached',
    }),
  },
} as const satisfies TableDefinition
