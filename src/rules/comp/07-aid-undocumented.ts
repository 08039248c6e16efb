// Whether aid fits under the ceiling can only be shown by its day and by what the company had before.
import { deMinimisDuty, deMinimisRegulation } from '../../law/de-minimis.ts'
import { eachPair } from '../each-pair.ts'
import { together } from '../each-row.ts'
import type { ImplementerRule } from '../rule.ts'

const noDate = {
  message: {
    fi: 'De minimis -tuelta {actual} puuttuu päivä, joten sitä ei ole laskettu mihinkään kolmeen vuoteen.',
    en: 'The de minimis aid {actual} has no date, so it is in no three years’ sum.',
  },
  fix: {
    fi: 'Kirjoita tuen päiväksi se päivä, jona tuki myönnettiin eli yritys otettiin palveluun.',
    en: 'Write the day on which the aid was granted, that is, on which the company was taken into the service.',
  },
}

export default {
  id: 'COMP-07',
  severity: 'warning',
  stage: 'row',
  scope: 'implementer',
  reads: ['companies'],
  basis: [deMinimisRegulation, deMinimisDuty],
  missing: 'fires',
  texts: {
    title: {
      fi: 'De minimis -tuesta on oltava päivä ja yrityksen aiemmat tuet',
      en: 'De minimis aid shall have its day and the company’s earlier aid',
    },
    ...noDate,
    why: {
      fi: 'Hankkeen on kysyttävä aiemmat tuet ennen osallistumista ja säilytettävä vastaus kymmenen vuotta. Tyhjä solu ei ole nolla.',
      en: 'The project has to ask for earlier aid before the participation and keep the answer for ten years. An empty cell is not zero.',
    },
    example: {
      fi: 'Tuki on 900 €, mutta aiempi de minimis on tyhjä.',
      en: 'The aid is €900, but the earlier aid is empty.',
    },
  },
  variants: {
    'no-date': noDate,
    'not-asked': {
      message: {
        fi: 'De minimis -tuen {actual} vierestä puuttuu yrityksen aiempi de minimis.',
        en: 'Beside the de minimis aid {actual} the company’s earlier aid is missing.',
      },
      fix: {
        fi: 'Kysy yritykseltä sen kolmen vuoden de minimis -tuet ja kirjoita summa; jos niitä ei ole, kirjoita 0.',
        en: 'Ask the company for its de minimis aid of three years and write the sum; where there is none, write 0.',
      },
    },
  },
  check: ({ tables: { companies }, eligible }) => {
    const where = eligible(companies)
    return together(
      eachPair(companies, 'aid', 'aidDate', {
        at: 'first',
        where,
        judge: (aid, date) => (aid === 0 || date !== undefined ? undefined : { variant: 'no-date' }),
      }),
      eachPair(companies, 'aid', 'earlierAid', {
        at: 'first',
        where,
        judge: (aid, earlier) => (aid === 0 || earlier !== undefined ? undefined : { variant: 'not-asked' }),
      }),
    )
  },
} satisfies ImplementerRule<'companies'>
