// A sum in which a part is missing looks like a sum; an unknown budget is not zero.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import type { PortfolioRule } from '../document-rule.ts'

export default {
  id: 'FOLIO-03',
  severity: 'warning',
  stage: 'decision',
  scope: 'portfolio',
  reads: [],
  basis: [ownReading('Puuttuva luku ei ole nolla')],
  missing: 'fires',
  texts: {
    title: {
      fi: 'Verkoston jokaisella hankkeella on oltava suunniteltu budjetti',
      en: 'Every project of a portfolio shall have a planned budget',
    },
    message: {
      fi: 'Hankkeen ”{actual}” budjettia ei tiedetä, joten suunniteltu summa on vajaa.',
      en: 'The budget of “{actual}” is not known, so the planned sum lacks it.',
    },
    fix: {
      fi: 'Kirjoita budjetti tiedostoon hanke.yaml (budget); likimääräinen käy, esim. n. 0,9 milj. €.',
      en: 'Write the budget into hanke.yaml (budget); about so much will do, such as about 0.9 million euros.',
    },
    why: {
      fi: 'Vajaa summa voisi näyttää mahtuvan määrärahaan, vaikka se ei mahdu.',
      en: 'A sum that lacks a part could seem to fit in the appropriation when it does not.',
    },
    example: {
      fi: 'Kolmella hankkeella on budjetti, neljännellä ei.',
      en: 'Three projects have a budget and the fourth has none.',
    },
  },
  // Where the folder could not be opened, FOLIO-01 has told of it.
  check: ({ plan: { rows } }) => ({
    checked: rows.length,
    hits: rows.flatMap(({ id, name, budget, refusal }, at) =>
      budget !== null || refusal !== null
        ? []
        : [{ spots: [{ key: ['projects', at] }], facts: { actual: fact.text(name === id ? id : name) } }],
    ),
  }),
} satisfies PortfolioRule
