// Whoever was not asked is in none of the figure and beside it as unknown; only an answer makes the figure whole.
import { citizenshipAndBackground, esfIndicators } from '../../law/indicator-acts.ts'
import { type Asked, eachUnanswered } from '../each-unanswered.ts'
import type { GroupRule } from '../rule.ts'
import { firstRow } from './records-at.ts'

/** What is asked at the start; the months of unemployment only of the unemployed. */
const questions: readonly Asked[] = [
  {
    question: 'unemployedMonths',
    indicator: 'EECO03',
    isAsked: ({ status }) => status === 'unemployed',
    rowOf: firstRow,
    variant: 'months',
  },
  ...(
    [
      ['thirdCountry', 'EECO13'],
      ['foreignBackground', 'EECO14'],
      ['homeless', 'EECO16'],
      ['rural', 'EECO17'],
    ] as const
  ).map(([question, indicator]): Asked => ({ question, indicator, isAsked: () => true, rowOf: firstRow })),
]

const unanswered = {
  message: {
    fi: 'Sarake {header} on tyhjä, joten osallistuja on indikaattorissa {indicator} ”ei tietoa”.',
    en: 'The column {header} is empty, so the participant stands as “unknown” beside {indicator}.',
  },
  fix: {
    fi: 'Kysy osallistujalta ja kirjoita kyllä, ei tai ei tietoa. ”Ei tietoa” on vastaus, eikä siitä enää kysytä.',
    en: 'Ask the participant and write yes, no or unknown. “Unknown” is an answer and is not asked about again.',
  },
}

/** Written "ei tietoa" is let be: the questions are sensitive, and nobody has to answer them. */
export default {
  id: 'PART-18',
  severity: 'info',
  stage: 'payable',
  scope: 'group',
  reads: ['participants'],
  basis: [esfIndicators, citizenshipAndBackground],
  missing: 'fires',
  texts: {
    title: {
      fi: 'Osallistujan aloitustietoihin on kirjattava vastaus, vaikka se olisi ”ei tietoa”',
      en: 'Each question at a participant’s start shall have an answer, be it “unknown”',
    },
    ...unanswered,
    why: {
      fi: 'Tyhjä solu ei ole ”ei”. Henkilö ei ole luvussa vaan sen vieressä (+1 ei tietoa), ja luku jää todellista pienemmäksi.',
      en: 'An empty cell is not “no”. The person is not in the figure but beside it (+1 unknown), and the figure is smaller than the truth.',
    },
    example: {
      fi: 'Sarake maaseutu on tyhjä, kun muilla siinä on kyllä tai ei.',
      en: 'The column rural is empty where others have yes or no.',
    },
  },
  variants: {
    months: {
      message: {
        fi: 'Työttömän osallistujan sarake {header} on tyhjä, joten hän on indikaattorissa {indicator} ”ei tietoa”.',
        en: 'The column {header} of an unemployed participant is empty, so they stand as “unknown” beside {indicator}.',
      },
      fix: {
        fi: 'Kysy, montako täyttä kuukautta työttömyys oli aloituspäivänä kestänyt, ja kirjoita luku; alle kuukausi on 0.',
        en: 'Ask how many full months the unemployment had lasted on the day of the start, and write the number; less than a month is 0.',
      },
    },
    'no-column': {
      message: {
        fi: 'Taulukossa ei ole saraketta {header}, joka muilla on: kaikki sen osallistujat ovat indikaattorissa {indicator} ”ei tietoa”.',
        en: 'The table has no column {header}, which others have: all its participants stand as “unknown” beside {indicator}.',
      },
      fix: {
        fi: 'Lisää sarake {header}, jos tieto on kysytty. Jos sitä ei ole kysytty, kerro se päätoteuttajalle: silloin mitään ei tarvitse tehdä.',
        en: 'Add the column {header} where it was asked. Where it was not, tell the lead implementer so: then nothing has to be done.',
      },
    },
  },
  check: (scene) => eachUnanswered(scene, questions),
} satisfies GroupRule
