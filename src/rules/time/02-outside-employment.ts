// A person has a unit cost for a stretch of time; before and after it the hour has no price.
import { earlier, later } from '../../day.ts'
import { fact } from '../../lang/fact.ts'
import { projectPlan } from '../../law/acts.ts'
import { staffByPerson } from '../../project/staff-of.ts'
import { workRows } from '../../read/work-rows.ts'
import { eachPair } from '../each-pair.ts'
import type { ImplementerRule } from '../rule.ts'

const fix = {
  fi: 'Tarkista päivä. Jos työsuhde on muuttunut, muuta henkilön päivät hanke.yaml-tiedostoon muutospäätöksen mukaan.',
  en: 'Check the day. If the employment has changed, change the person’s days in hanke.yaml as the change decision says.',
}

export default {
  id: 'TIME-02',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['hours'],
  basis: [projectPlan('Henkilöluettelo: tehtävän alkamis- ja päättymispäivä')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Työpäivän on oltava aikana, jona henkilö on hankkeessa',
      en: 'A working day shall fall within the person’s time in the project',
    },
    message: {
      fi: 'Henkilö {person} ei ollut hankkeessa {actual}; hän on siinä {start}–{end}.',
      en: '{person} was not in the project on {actual}; their time in it runs from {start} to {end}.',
    },
    fix,
    why: {
      fi: 'Henkilön tuntitaksa on voimassa vain sen ajan, jonka hän on hankkeessa.',
      en: 'A person’s unit cost holds only while the person is in the project.',
    },
    example: {
      fi: 'Henkilö X2 lopettaa 31.10.2027, mutta rivin päivä on 3.11.2027.',
      en: 'X2 leaves on 2027-10-31 but the row says 2027-11-03.',
    },
  },
  variants: {
    between: {
      message: {
        fi: 'Henkilö {person} ei ollut hankkeessa {actual}: hän oli siinä {end} asti ja taas {start} alkaen.',
        en: '{person} was not in the project on {actual}: they were in it until {end} and again from {start}.',
      },
      fix,
    },
  },
  check: ({ tables, implementer, project }) => {
    const staff = staffByPerson(implementer)
    return eachPair(tables.hours, 'person', 'date', {
      at: 'second',
      where: workRows(tables.hours),
      // A person outside the list is TIME-06's; most of the others are in the project from its first day to its last.
      isSuspect: (person) =>
        staff.get(person)?.every(({ from, to }) => from > project.start || to < project.end) === true,
      judge: (person, date) => {
        const lines = staff.get(person)
        // A day outside the project is TIME-01's.
        if (lines === undefined || date === undefined || date < project.start || date > project.end) return undefined
        if (lines.some(({ from, to }) => from <= date && date <= to)) return undefined
        const before = lines.filter(({ to }) => to < date)
        const after = lines.filter(({ from }) => date < from)
        const between = before.length > 0 && after.length > 0
        const start = (between ? after : lines).map(({ from }) => from).reduce(earlier)
        const end = (between ? before : lines).map(({ to }) => to).reduce(later)
        const facts = { person: fact.text(person), start: fact.day(start), end: fact.day(end) }
        return { actual: fact.day(date), facts, ...(between ? { variant: 'between' } : {}) }
      },
    })
  },
} satisfies ImplementerRule<'hours'>
