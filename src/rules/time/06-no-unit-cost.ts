// An hour is paid by the unit cost of a person and a task; without the two there is no price.
import { fact } from '../../lang/fact.ts'
import { projectPlan, unitCostModel } from '../../law/acts.ts'
import { staffByPerson } from '../../project/staff-of.ts'
import { eachValue } from '../each-value.ts'
import { listed } from '../listed.ts'
import type { ImplementerRule } from '../rule.ts'
import { suggesting } from '../suggestions.ts'
import { payableWork } from './hours-table.ts'
import { onlyNearest } from './only-nearest.ts'
import { taskMistakes } from './task-mistake.ts'

const namePerson = {
  fi: 'Korjaa tunnus, tai hae muutospäätös ja lisää henkilö hanke.yaml-tiedostoon.',
  en: 'Correct the id, or apply for a change decision and add the person to hanke.yaml.',
}
const nameTask = {
  fi: 'Kirjoita tehtävä niin kuin se on henkilöluettelossa (hanke.yaml); jos riveillä on sama virhe, korjaa ne Excelin Etsi ja korvaa -toiminnolla.',
  en: 'Write the task as the staff list (hanke.yaml) has it; where many rows have the same mistake, use Find and Replace in Excel.',
}

export default {
  id: 'TIME-06',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['hours'],
  basis: [projectPlan('Henkilöluettelo: henkilöt, tehtävät ja tuntitaksat'), unitCostModel],
  missing: 'fires',
  texts: {
    title: {
      fi: 'Henkilöllä ja tehtävällä on oltava tuntitaksa henkilöluettelossa',
      en: 'The person and the task shall have a unit cost in the staff list',
    },
    message: {
      fi: 'Henkilöluettelossa ei ole henkilöä ”{actual}” (henkilöt: {people}).',
      en: 'The staff list has no person “{actual}” (persons: {people}).',
    },
    fix: namePerson,
    why: {
      fi: 'Tunti maksetaan henkilön ja tehtävän omalla tuntitaksalla. Taksaa ei arvata.',
      en: 'An hour is paid by the unit cost of the person and the task. It is not guessed.',
    },
    example: {
      fi: 'Henkilöllä X3 on kaksi tehtävää, 39,49 €/h ja 34,40 €/h, eikä rivi kerro kumpi.',
      en: 'X3 has two tasks, €39.49 and €34.40 an hour, and the row does not say which.',
    },
  },
  variants: {
    'misspelt-person': {
      message: {
        fi: 'Henkilöluettelossa ei ole henkilöä ”{actual}”; lähin on {nearest}.',
        en: 'The staff list has no person “{actual}”; the nearest is {nearest}.',
      },
      fix: namePerson,
    },
    'unknown-task': {
      message: {
        fi: 'Henkilöllä {person} ei ole tehtävää ”{actual}”; henkilöluettelossa hänellä on {tasks}.',
        en: 'The staff list gives {person} no task “{actual}”, but {tasks}.',
      },
      fix: nameTask,
    },
    'which-task': {
      message: {
        fi: 'Henkilöllä {person} on monta tehtävää ({tasks}) ja eri tuntitaksat, mutta tehtävä puuttuu: {actual}.',
        en: '{person} has several tasks ({tasks}) with their own unit costs, but the task is not given: {actual}.',
      },
      fix: {
        fi: 'Kirjoita Tehtävä-sarakkeeseen, kumpaa työtä tunnit ovat.',
        en: 'Write into the task column which of them the hours belong to.',
      },
    },
    'task-not-then': {
      message: {
        fi: 'Henkilön {person} tehtävä on silloin {tasks} eikä ”{task}”: {actual}.',
        en: 'The task of {person} is then {tasks}, not “{task}”: {actual}.',
      },
      fix: {
        fi: 'Tarkista päivä ja tehtävä, tai muuta tehtävän päivät hanke.yaml-tiedostoon muutospäätöksen mukaan.',
        en: 'Check the day and the task, or change the task’s days in hanke.yaml as the change decision says.',
      },
    },
    'two-prices': {
      message: {
        fi: 'Henkilöllä {person} on samaan tehtävään ”{task}” kaksi tuntitaksaa samana päivänä: {actual}.',
        en: '{person} has two unit costs for the same task “{task}” on the same day: {actual}.',
      },
      fix: {
        fi: 'Korjaa hanke.yaml-tiedostossa henkilön rivien päivät niin, etteivät ne mene päällekkäin.',
        en: 'In hanke.yaml mend the days of the person’s lines so that they do not overlap.',
      },
    },
  },
  check: ({ tables: { hours }, implementer, eligible }) => {
    const known = staffByPerson(implementer)
    const where = payableWork(hours, eligible(hours))
    const nearestTo = suggesting((person) => onlyNearest(person, known.keys()))
    const unlike = { facts: { people: fact.text(listed(known.keys())) } }
    const people = eachValue(hours, 'person', {
      where,
      judge: (person) => {
        if (known.has(person)) return undefined
        const nearest = nearestTo(person)
        return nearest === undefined ? unlike : { variant: 'misspelt-person', facts: { nearest: fact.text(nearest) } }
      },
    })
    return { checked: people.checked, hits: [...people.hits, ...taskMistakes(implementer, hours, where)] }
  },
} satisfies ImplementerRule<'hours'>
