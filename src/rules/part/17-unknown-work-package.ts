// A participation in a work package that the decision does not have is not this project's.
import { fact } from '../../lang/fact.ts'
import { projectPlan } from '../../law/acts.ts'
import { eachValue } from '../each-value.ts'
import { listed } from '../listed.ts'
import type { ImplementerRule } from '../rule.ts'

export default {
  id: 'PART-17',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['participants'],
  basis: [projectPlan('Työpaketit')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Osallistujan työpaketin on oltava päätöksessä',
      en: 'A participant’s work package shall be in the decision',
    },
    message: {
      fi: 'Solussa ”{actual}” on työpaketti, jota ei ole päätöksessä (työpaketit: {packages}).',
      en: 'The cell “{actual}” names a work package that the decision does not have (work packages: {packages}).',
    },
    fix: {
      fi: 'Kirjoita työpakettien tunnukset niin kuin ne ovat päätöksessä, pilkulla erotettuina, tai tyhjennä solu.',
      en: 'Write the ids of the work packages as the decision has them, parted by commas, or clear the cell.',
    },
    why: {
      fi: 'Seurantaraportti kertoo osallistujat työpaketeittain, ja vain päätöksen työpaketit ovat hanketta.',
      en: 'The monitoring report tells of participants by work package, and only those of the decision are the project.',
    },
    example: {
      fi: 'Päätöksessä ovat TP1–TP4, mutta solussa on ”TP2, TP5”.',
      en: 'The decision has TP1 to TP4 but the cell says “TP2, TP5”.',
    },
  },
  check: ({ tables: { participants }, project, eligible }) => {
    const known = new Set(project.workPackages.map(({ id }) => id))
    const facts = { packages: fact.text(listed(known)) }
    return eachValue(participants, 'workPackages', {
      where: eligible(participants),
      judge: (ids) => (ids.every((id) => known.has(id)) ? undefined : { facts }),
    })
  },
} satisfies ImplementerRule<'participants'>
