// Activities are counted by work package, and one that is misspelt would be counted as another.
import { fact } from '../../lang/fact.ts'
import { projectPlan } from '../../law/acts.ts'
import { nearestOf } from '../../project/nearest.ts'
import type { ActivityRule } from '../document-rule.ts'
import { eachValue } from '../each-value.ts'
import { listed } from '../listed.ts'

export default {
  id: 'ACT-02',
  severity: 'warning',
  stage: 'row',
  scope: 'activities',
  reads: ['activities'],
  basis: [projectPlan('Työpaketit')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Toimen työpaketin on oltava hankkeen työpaketteja',
      en: 'An activity’s work package shall be one of the project’s',
    },
    message: {
      fi: 'Työpakettia ”{actual}” ei ole; hankkeen työpaketit ovat {limit}.',
      en: 'There is no work package “{actual}”; those of the project are {limit}.',
    },
    fix: {
      fi: 'Kirjoita soluun jokin työpaketeista, tai jätä solu tyhjäksi.',
      en: 'Write one of the work packages into the cell, or leave it empty.',
    },
    why: {
      fi: 'Väärällä tunnuksella toimi ei näy työpakettinsa kohdalla.',
      en: 'With a wrong id the activity is not seen with its work package.',
    },
    example: {
      fi: 'Työpaketti on ”TP5”, mutta hankkeessa niitä on neljä.',
      en: 'It says “TP5” where the project has four.',
    },
  },
  variants: {
    misspelt: {
      message: {
        fi: 'Työpakettia ”{actual}” ei ole; lähin on ”{nearest}”.',
        en: 'There is no work package “{actual}”; the nearest is “{nearest}”.',
      },
      fix: { fi: 'Kirjoita soluun {nearest}.', en: 'Write {nearest} into the cell.' },
    },
  },
  check: ({ activities, frame: { workPackages } }) =>
    workPackages === null
      ? { checked: 0, hits: [] }
      : eachValue(activities, 'workPackage', {
          judge: (id) => {
            if (workPackages.some((known) => known.toLowerCase() === id.toLowerCase())) return undefined
            const nearest = id.length > 3 ? nearestOf(id, workPackages) : null
            return nearest === null
              ? { facts: { limit: fact.text(listed(workPackages)) } }
              : { facts: { nearest: fact.text(nearest) }, variant: 'misspelt' }
          },
        }),
} satisfies ActivityRule
