// A full-time person works or is absent every month; a month with neither means that records are missing.
import { lastDayOf, monthOf, monthsFromTo } from '../../day.ts'
import { fact } from '../../lang/fact.ts'
import { ownReading, timeRecords } from '../../law/acts.ts'
import { partsInMonth } from '../../law/months-between.ts'
import type { KeyPath } from '../../project/project.ts'
import { staffByPerson } from '../../project/staff-of.ts'
import type { Hit, ImplementerRule } from '../rule.ts'
import { fullTimeParts } from './full-time-parts.ts'
import { cellsOf } from './person-spans.ts'

export default {
  id: 'TIME-17',
  severity: 'warning',
  stage: 'payable',
  scope: 'implementer',
  reads: ['hours'],
  basis: [ownReading('Kokoaikaisen työaika kirjataan joka kuukaudelta'), timeRecords],
  missing: 'fires',
  texts: {
    title: {
      fi: 'Kokoaikaisella henkilöllä on oltava tunteja tai poissaoloja joka kuukausi',
      en: 'A full-time person shall have hours or absences in every month',
    },
    message: {
      fi: 'Kokoaikaiselle henkilölle {person} ei ole kirjattu tunteja eikä poissaoloja: {actual}.',
      en: 'Full-time {person} has neither hours nor absences in {actual}.',
    },
    fix: {
      fi: 'Pyydä puuttuva työaikakirjanpito, ja kirjaa lomat ja muut poissaolot omina riveinään.',
      en: 'Ask for the missing time records, and record leave and other absences as rows of their own.',
    },
    why: {
      fi: 'Tyhjä kuukausi tarkoittaa, että tunteja jää maksamatta tai työajan osuus on muuttunut.',
      en: 'An empty month means that hours remain unpaid or that the share of working time has changed.',
    },
    example: {
      fi: 'Henkilöllä M1 on tunteja kesäkuussa ja elokuussa 2027, mutta heinäkuun lomaa ei ole kirjattu.',
      en: 'M1 has hours in June and August 2027, but the leave of July is not recorded.',
    },
  },
  check: ({ tables: { hours }, implementer, project, asOf }) => {
    const staff = [...staffByPerson(implementer)]
    const people = new Map(staff.map(([id], at) => [id, at]))
    const ended = monthsFromTo(project.start, project.end).filter((month) => lastDayOf(month) <= asOf)
    const { isUsed } = cellsOf(hours, { people, spans: ended, spanOf: monthOf }, people.size)
    const hits = staff.flatMap(([id, lines], person): Hit[] => {
      const silent = ended.filter(
        (month, at) =>
          isUsed[person * ended.length + at] === 0 && fullTimeParts(lines, month, project).eq(partsInMonth),
      )
      if (silent.length === 0) return []
      const key: KeyPath = [
        'implementers',
        project.implementers.indexOf(implementer),
        'staff',
        implementer.staff.findIndex((line) => line.id === id),
        'id',
      ]
      return [{ spots: [{ key }], facts: { person: fact.text(id), actual: silent.map(fact.month) } }]
    })
    return { checked: hours.rows, hits }
  },
} satisfies ImplementerRule<'hours'>
