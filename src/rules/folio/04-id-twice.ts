// A project that stands twice is counted twice, and its text would be drawn for two.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import type { PortfolioRule } from '../document-rule.ts'

export default {
  id: 'FOLIO-04',
  severity: 'error',
  stage: 'decision',
  scope: 'portfolio',
  reads: [],
  basis: [ownReading('Hanke on verkostossa kerran')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Hankkeen on oltava verkostossa vain kerran', en: 'A project shall be in a portfolio only once' },
    message: {
      fi: 'Tunnus ”{actual}” on kahdella hankkeella; jos ne ovat sama hanke, sen budjetti on summassa kahdesti.',
      en: 'Two projects have the id “{actual}”; where they are one project, its budget is in the sum twice.',
    },
    fix: {
      fi: 'Poista toinen, tai anna toiselle oma tunnus (id).',
      en: 'Delete one of them, or give it an id of its own (id).',
    },
    why: {
      fi: 'Tunnuksella haetaan hankkeen teksti, ja summassa jokainen hanke saa olla kerran.',
      en: 'The id finds the project’s text, and in the sum each project may stand once.',
    },
    example: {
      fi: 'Polut ../a/iwm ja ../b/iwm saavat saman tunnuksen iwm.',
      en: 'The paths ../a/iwm and ../b/iwm both get the id iwm.',
    },
  },
  check: ({ plan: { rows } }) => {
    const ids = rows.map(({ id }) => id)
    return {
      checked: rows.length,
      hits: rows.flatMap(({ id }, at) => {
        const first = ids.indexOf(id)
        return first === at
          ? []
          : [
              {
                spots: [{ key: ['projects', at] }],
                related: [{ key: ['projects', first] }],
                facts: { actual: fact.text(id) },
              },
            ]
      }),
    }
  },
} satisfies PortfolioRule
