// Approval is another person's eye on the record; nobody approves their own hours.
import { timeRecords } from '../../law/acts.ts'
import { workRows } from '../../read/work-rows.ts'
import { eachPair } from '../each-pair.ts'
import { personFact } from '../person-fact.ts'
import type { ImplementerRule } from '../rule.ts'

export default {
  id: 'TIME-19',
  severity: 'warning',
  stage: 'row',
  scope: 'implementer',
  reads: ['hours'],
  basis: [timeRecords],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Tunnit on hyväksyttävä muun kuin tekijän itsensä',
      en: 'Hours shall be approved by someone other than the person',
    },
    message: {
      fi: 'Henkilö {actual} on hyväksynyt omat tuntinsa.',
      en: '{actual} approved their own hours.',
    },
    fix: {
      fi: 'Pyydä esihenkilöä tai hänen sijaistaan hyväksymään tunnit, ja kirjoita hänen tunnuksensa Hyväksyjä-sarakkeeseen.',
      en: 'Ask the supervisor or a deputy to approve the hours, and write their id into the approver column.',
    },
    why: {
      fi: 'Hyväksyntä on toisen ihmisen tarkistus; oma hyväksyntä ei todista tunneista mitään.',
      en: 'Approval is a check by someone else; one’s own proves nothing about the hours.',
    },
    example: {
      fi: 'Projektipäällikkö M1 on merkitty omien tuntiensa hyväksyjäksi.',
      en: 'Project manager M1 stands as the approver of their own hours.',
    },
  },
  check: ({ tables: { hours } }) => {
    const approvers = new Set(hours.columns.approver.values.map((approver) => approver?.toLowerCase()))
    return eachPair(hours, 'person', 'approver', {
      at: 'second',
      where: workRows(hours),
      isSuspect: (person) => approvers.has(person.toLowerCase()),
      judge: (person, approver) =>
        approver !== undefined && person.toLowerCase() === approver.toLowerCase()
          ? { facts: { person: personFact(hours, person) }, actual: personFact(hours, person) }
          : undefined,
    })
  },
} satisfies ImplementerRule<'hours'>
