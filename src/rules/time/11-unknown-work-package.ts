// The decision pays for the work of its own work packages; work for another one is not this project's.
import { fact } from '../../lang/fact.ts'
import { projectPlan } from '../../law/acts.ts'
import { workRows } from '../../read/work-rows.ts'
import { eachValue } from '../each-value.ts'
import { listed } from '../listed.ts'
import type { ImplementerRule } from '../rule.ts'
import { suggesting } from '../suggestions.ts'
import { onlyNearest } from './only-nearest.ts'

const fix = {
  fi: 'Kirjoita työpaketin tunnus niin kuin se on päätöksessä, tai tyhjennä solu.',
  en: 'Write the work package’s id as the decision has it, or clear the cell.',
}

export default {
  id: 'TIME-11',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['hours'],
  basis: [projectPlan('Työpaketit')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Työpaketin on oltava päätöksessä', en: 'The work package shall be in the decision' },
    message: {
      fi: 'Työpakettia ”{actual}” ei ole päätöksessä (työpaketit: {packages}).',
      en: 'The decision has no work package “{actual}” (work packages: {packages}).',
    },
    fix,
    why: {
      fi: 'Hanke maksaa vain päätöksen mukaisesta työstä, ja seurantaraportti kokoaa tunnit työpaketeittain.',
      en: 'The project pays only for work that the decision describes, and the monitoring report gathers hours by work package.',
    },
    example: {
      fi: 'Päätöksessä ovat TP1–TP4, mutta rivillä on TP5.',
      en: 'The decision has TP1 to TP4 but the row says TP5.',
    },
  },
  variants: {
    misspelt: {
      message: {
        fi: 'Työpakettia ”{actual}” ei ole päätöksessä; lähin on {nearest}.',
        en: 'The decision has no work package “{actual}”; the nearest is {nearest}.',
      },
      fix,
    },
  },
  check: ({ tables: { hours }, project }) => {
    const known = new Set(project.workPackages.map(({ id }) => id))
    const nearestTo = suggesting((id) => onlyNearest(id, known))
    const unlike = { facts: { packages: fact.text(listed(known)) } }
    return eachValue(hours, 'workPackage', {
      where: workRows(hours),
      judge: (id) => {
        if (known.has(id)) return undefined
        const nearest = nearestTo(id)
        return nearest === undefined ? unlike : { variant: 'misspelt', facts: { nearest: fact.text(nearest) } }
      },
    })
  },
} satisfies ImplementerRule<'hours'>
