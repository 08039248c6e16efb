// A source whose table, column or value does not exist would read a partner's file otherwise than was meant, so it is not used at all.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import { mappingsOf, type SourceMistake } from '../../read/mapping/mappings-of.ts'
import type { DecisionRule, Hit } from '../rule.ts'

const correct = {
  fi: 'Korjaa kohta tiedostoon hanke.yaml. Siihen käy: {limit}.',
  en: 'Correct it in hanke.yaml. Here may stand: {limit}.',
}
const unused = { fi: 'Lähdettä ei käytetty.', en: 'The source was not used.' }

export default {
  id: 'PLAN-13',
  severity: 'stop',
  stage: 'decision',
  scope: 'decision',
  reads: [],
  basis: [ownReading('Tiedostoa ei lueta kuvauksella, joka ei sovi taulukkoon')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Lähteen on nimettävä taulukko ja sarakkeet, jotka ovat olemassa',
      en: 'A source shall name a table and columns that exist',
    },
    message: {
      fi: `Lähteessä on tuntematon sarake ”{actual}”. ${unused.fi}`,
      en: `The source names an unknown column “{actual}”. ${unused.en}`,
    },
    fix: correct,
    why: {
      fi: 'Väärin kuvatusta tiedostosta luettaisiin muuta kuin sen kirjoittaja tarkoitti.',
      en: 'From a file described wrongly something else would be read than its writer meant.',
    },
    example: {
      fi: 'Kohdassa columns on ”hour”, kun sarakkeen nimi on ”hours” tai ”tunnit”.',
      en: 'The key columns says “hour” where the column is called “hours”.',
    },
  },
  variants: {
    'unknown-implementer': {
      message: {
        fi: `Lähteessä on tuntematon toteuttaja ”{actual}”. ${unused.fi}`,
        en: `The source names an unknown implementer “{actual}”. ${unused.en}`,
      },
      fix: correct,
    },
    'unknown-table': {
      message: {
        fi: `Lähteessä on tuntematon taulukko ”{actual}”. ${unused.fi}`,
        en: `The source names an unknown table “{actual}”. ${unused.en}`,
      },
      fix: correct,
    },
    'column-twice': {
      message: {
        fi: `Lähde antaa sarakkeen ”{actual}” kahdesti. ${unused.fi}`,
        en: `The source gives the column “{actual}” twice. ${unused.en}`,
      },
      fix: {
        fi: 'Jätä sarakkeelle vain yksi otsikko (columns) tai yksi arvo (constants).',
        en: 'Leave the column one header (columns) or one value (constants) only.',
      },
    },
    'not-a-value': {
      message: {
        fi: `Lähteen arvo ”{actual}” ei käy tähän sarakkeeseen. ${unused.fi}`,
        en: `The value “{actual}” of the source does not fit its column. ${unused.en}`,
      },
      fix: correct,
    },
    'source-twice': {
      message: {
        fi: `Toteuttajan taulukko ”{actual}” on kuvattu jo toisessa lähteessä. ${unused.fi}`,
        en: `The implementer’s table “{actual}” is described by another source already. ${unused.en}`,
      },
      fix: {
        fi: 'Yhdistä lähteet yhdeksi: saman taulukon kaikki tiedostot luetaan samalla kuvauksella.',
        en: 'Make one source of the two: all files of a table are read by one description.',
      },
    },
    'not-summed': {
      message: {
        fi: `Tässä taulukossa ei ole saraketta, jonka summa ”{actual}” olisi. ${unused.fi}`,
        en: `This table has no column whose sum “{actual}” could be. ${unused.en}`,
      },
      fix: {
        fi: 'Käytä tyoaika-taulukossa kohtaa hours ja kustannukset-taulukossa kohtaa amount; rows käy kaikkiin.',
        en: 'Use hours in the table hours and amount in the table costs; rows fits every table.',
      },
    },
    near: {
      message: {
        fi: `Lähteessä on tuntematon nimi tai arvo ”{actual}”. ${unused.fi}`,
        en: `The source says “{actual}”, which is not known. ${unused.en}`,
      },
      fix: {
        fi: 'Tarkoititko ”{nearest}”? Korjaa kohta tiedostoon hanke.yaml.',
        en: 'Did you mean “{nearest}”? Correct it in hanke.yaml.',
      },
    },
  },
  check: ({ project }) => ({ checked: project.sources.length, hits: mappingsOf(project).mistakes.map(said) }),
} satisfies DecisionRule

function said({ kind, key, actual, nearest, allowed }: SourceMistake): Hit {
  const spots = [{ key }]
  if (nearest !== null)
    return { spots, facts: { actual: fact.text(actual), nearest: fact.text(nearest) }, variant: 'near' }
  const facts = { actual: fact.text(actual), limit: fact.word(allowed.en, allowed) }
  return { spots, facts, ...(kind === 'unknown-column' ? {} : { variant: kind }) }
}
