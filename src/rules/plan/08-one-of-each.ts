// An id has to mean one thing: with two unit costs for one day, or two leads, nobody can say which one the decision meant.
import { earlier, later } from '../../day.ts'
import { fact } from '../../lang/fact.ts'
import type { Text } from '../../lang/lang.ts'
import { groupProjectGuidance, ownReading } from '../../law/acts.ts'
import type { Implementer, KeyPath, Project, StaffMember } from '../../project/project.ts'
import { sameTask } from '../../project/staff-of.ts'
import type { Checked, DecisionRule, Hit } from '../rule.ts'

const fix = {
  fi: 'Anna toiselle oma tunnus tai poista ylimääräinen kohta hanke.yaml-tiedostosta.',
  en: 'Give one of them an id of its own, or remove the one too many from hanke.yaml.',
}

export default {
  id: 'PLAN-08',
  severity: 'stop',
  stage: 'decision',
  scope: 'decision',
  reads: [],
  basis: [ownReading('Tunnus tarkoittaa päätöksessä yhtä asiaa'), groupProjectGuidance],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Tunnuksen on oltava päätöksessä vain kerran ja päätoteuttajia täsmälleen yksi',
      en: 'An id shall stand once in the decision, and exactly one implementer shall lead',
    },
    message: {
      fi: '{subject} on päätöksessä useammin kuin kerran: tunnus {actual}.',
      en: '{subject} stands more than once in the decision: id {actual}.',
    },
    fix,
    why: {
      fi: 'Tunnuksesta löytyvät kansio, tuntitaksa ja maksatuskausi; kahdesta samasta ei voi valita.',
      en: 'The id leads to the folder, the unit cost and the claim period; of two equal ones none can be chosen.',
    },
    example: {
      fi: 'Kaksi toteuttajaa, joilla kummallakin on tunnus xamk.',
      en: 'Two implementers that both have the id xamk.',
    },
  },
  variants: {
    'two-unit-costs': {
      message: {
        fi: 'Henkilöllä {actual} on tehtävässä ”{task}” kaksi tuntitaksaa samoina päivinä {from}–{to}.',
        en: 'Person {actual} has two unit costs for the task “{task}” on the same days, {from} to {to}.',
      },
      fix: {
        fi: 'Päätä edellinen rivi päivään ennen kuin uusi tuntitaksa alkaa (to: ja from:).',
        en: 'End the earlier line on the day before the new unit cost begins (to: and from:).',
      },
    },
    'not-one-lead': {
      message: {
        fi: 'Päätoteuttajia (role: lead) on {actual}, kun niitä on oltava {limit}.',
        en: 'There are {actual} leads (role: lead) where there must be {limit}.',
      },
      fix: {
        fi: 'Merkitse päätoteuttajalle role: lead ja kaikille muille role: partner.',
        en: 'Give the lead implementer role: lead and all others role: partner.',
      },
    },
  },
  check: ({ project }) => {
    const parts = [
      repeated(project.implementers, ({ id }) => id, 'implementers', 'id', { fi: 'Toteuttaja', en: 'The implementer' }),
      repeated(project.workPackages, ({ id }) => id, 'workPackages', 'id', {
        fi: 'Työpaketti',
        en: 'The work package',
      }),
      repeated(project.claimPeriods, ({ number }) => String(number), 'claimPeriods', 'number', {
        fi: 'Maksatuskausi',
        en: 'The claim period',
      }),
      ...project.implementers.map((implementer, at) => doublyPriced(implementer, ['implementers', at, 'staff'])),
      leads(project),
    ]
    return { checked: parts.reduce((sum, { checked }) => sum + checked, 0), hits: parts.flatMap(({ hits }) => hits) }
  },
} satisfies DecisionRule

function repeated<T>(list: readonly T[], idOf: (one: T) => string, key: string, leaf: string, subject: Text): Checked {
  const ids = list.map(idOf)
  const hits = ids.flatMap((id, at): Hit[] => {
    const first = ids.indexOf(id)
    if (first === at) return []
    const facts = { subject: fact.word(key, subject), actual: fact.text(id) }
    return [{ spots: [{ key: [key, at, leaf] }], related: [{ key: [key, first, leaf] }], facts }]
  })
  return { checked: list.length, hits }
}

/** Two lines of one person and task may follow each other (a new unit cost) but not overlap. */
function doublyPriced({ id, staff }: Implementer, path: KeyPath): Checked {
  const hits = staff.flatMap((line, at): Hit[] => {
    const other = staff.findIndex((one, before) => before < at && overlap(one, line))
    const first = staff[other]
    if (first === undefined) return []
    const from = later(line.from, first.from)
    const to = earlier(line.to, first.to)
    const facts = {
      actual: fact.text(line.id),
      task: fact.text(line.task),
      from: fact.day(from),
      to: fact.day(to),
    }
    const spots = [{ key: [...path, at, 'from'] }]
    return [{ spots, related: [{ key: [...path, other, 'to'] }], facts, variant: 'two-unit-costs', implementer: id }]
  })
  return { checked: staff.length, hits }
}

function overlap(a: StaffMember, b: StaffMember): boolean {
  return a.id === b.id && sameTask(a.task, b.task) && a.from <= b.to && b.from <= a.to
}

function leads({ implementers }: Project): Checked {
  const leading = implementers.flatMap(({ role }, at) => (role === 'lead' ? [at] : []))
  if (leading.length === 1) return { checked: 1, hits: [] }
  const spots =
    leading.length === 0 ? [{ key: ['implementers'] }] : leading.map((at) => ({ key: ['implementers', at, 'role'] }))
  const facts = { actual: fact.count(leading.length), limit: fact.count(1) }
  return { checked: 1, hits: [{ spots, facts, variant: 'not-one-lead' }] }
}
