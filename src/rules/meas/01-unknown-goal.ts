// A measure stands under its goal; under one that the programme does not have it would stand nowhere.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import { nearestOf } from '../../project/nearest.ts'
import { goalNamed } from '../../read/common/measures-of.ts'
import type { MeasureRule } from '../document-rule.ts'
import { eachValue } from '../each-value.ts'
import { listed } from '../listed.ts'

const fix = {
  fi: 'Kirjoita soluun jokin tavoitteiden tunnuksista ({limit}), tai lisää tavoite tiedostoon hanke.yaml (goals).',
  en: 'Write one of the goals’ ids into the cell ({limit}), or add the goal to hanke.yaml (goals).',
}

export default {
  id: 'MEAS-01',
  severity: 'error',
  stage: 'row',
  scope: 'measures',
  reads: ['measures'],
  basis: [ownReading('Mittari mittaa ohjelman omaa tavoitetta')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Mittarin tavoitteen on oltava ohjelman tavoitteita',
      en: 'A measure’s goal shall be one of the programme’s',
    },
    message: {
      fi: 'Tavoitetta ”{actual}” ei ole tiedostossa hanke.yaml; sen tavoitteet ovat {limit}.',
      en: 'hanke.yaml has no goal “{actual}”; its goals are {limit}.',
    },
    fix,
    why: {
      fi: 'Raportissa mittarit ovat tavoitteidensa alla; tavoitteeton mittari jäisi näkymättä.',
      en: 'In the report measures stand under their goals; one without a goal would not be seen.',
    },
    example: {
      fi: 'Tavoite on ”yrittäjyys”, kun ohjelmassa sen tunnus on ”yrittajat”.',
      en: 'The goal is “business” where the programme calls it “businesses”.',
    },
  },
  variants: {
    misspelt: {
      message: {
        fi: 'Tavoitetta ”{actual}” ei ole tiedostossa hanke.yaml; lähin tavoite on ”{nearest}”.',
        en: 'hanke.yaml has no goal “{actual}”; the nearest is “{nearest}”.',
      },
      fix: { fi: 'Kirjoita soluun {nearest}.', en: 'Write {nearest} into the cell.' },
    },
  },
  check: ({ measures, programme }) => {
    const ids = programme.goals.map(({ id }) => id)
    return eachValue(measures, 'goal', {
      judge: (goal) => {
        if (goalNamed(programme, goal) !== undefined) return undefined
        const nearest = nearestOf(goal, ids)
        return nearest === null
          ? { facts: { limit: fact.text(listed(ids)) } }
          : { facts: { nearest: fact.text(nearest) }, variant: 'misspelt' }
      },
    })
  },
} satisfies MeasureRule
