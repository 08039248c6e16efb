// A person, a work package or a claim period can only run while the project does, and nothing ends before it begins.
import type { Day } from '../../day.ts'
import { fact } from '../../lang/fact.ts'
import type { Text } from '../../lang/lang.ts'
import { decision, projectPlan } from '../../law/acts.ts'
import type { KeyPath, Project } from '../../project/project.ts'
import type { DecisionRule, Hit } from '../rule.ts'

/** Days that belong together, and where each stands in `hanke.yaml`. */
interface Span {
  readonly name: string
  readonly subject: Text
  readonly path: KeyPath
  readonly keys: readonly [from: string, to: string]
  readonly from: Day
  readonly to: Day
  readonly implementer?: string
}

const fix = {
  fi: 'Korjaa päivä hanke.yaml-tiedostoon päätöksen mukaiseksi.',
  en: 'Set the day in hanke.yaml as the decision has it.',
}

export default {
  id: 'PLAN-06',
  severity: 'stop',
  stage: 'decision',
  scope: 'decision',
  reads: [],
  basis: [
    decision('Hankkeen alkamis- ja päättymispäivä'),
    projectPlan('Työpakettien, henkilöluettelon ja maksatuskausien päivät'),
  ],
  missing: 'has-default',
  texts: {
    title: {
      fi: 'Päätöksen päivien on oltava hankkeen aikana ja oikeassa järjestyksessä',
      en: 'The days of the decision shall lie within the project and in order',
    },
    message: {
      fi: '{subject}: {actual} ei ole hankkeen aikana; hanke kestää {start}–{end}.',
      en: '{subject}: {actual} is outside the project, which runs from {start} to {end}.',
    },
    fix,
    why: {
      fi: 'Päivät ratkaisevat, mitkä tunnit ja kulut hanke maksaa.',
      en: 'The days decide which hours and costs the project pays.',
    },
    example: {
      fi: 'Hanke päättyy 31.5.2029, mutta työpaketti TP3 vasta 30.6.2029.',
      en: 'The project ends on 2029-05-31 but work package TP3 on 2029-06-30.',
    },
  },
  variants: {
    reversed: {
      message: {
        fi: '{subject} päättyy {actual}, ennen kuin se alkaa ({start}).',
        en: '{subject} ends on {actual}, before it begins ({start}).',
      },
      fix,
    },
  },
  check: ({ project }) => {
    const { start, end } = project
    const whole = wholeProject(project)
    if (start > end) return { checked: 1, hits: [reversed(whole)] }
    const spans = spansOf(project)
    return {
      checked: 1 + spans.length,
      hits: spans.flatMap((span) => (span.from > span.to ? [reversed(span)] : outside(span, start, end))),
    }
  },
} satisfies DecisionRule

function reversed(span: Span): Hit {
  return hit(span, span.keys[1], { actual: fact.day(span.to), start: fact.day(span.from) }, 'reversed')
}

function outside(span: Span, start: Day, end: Day): Hit[] {
  return ([[span.keys[0], span.from] as const, [span.keys[1], span.to] as const] as const)
    .filter(([, day]) => day < start || day > end)
    .map(([key, day]) => hit(span, key, { actual: fact.day(day), start: fact.day(start), end: fact.day(end) }))
}

function hit({ name, subject, path, implementer }: Span, key: string, facts: Hit['facts'], variant?: string): Hit {
  return {
    spots: [{ key: [...path, key] }],
    facts: { subject: fact.word(name, subject), ...facts },
    ...(variant === undefined ? {} : { variant }),
    ...(implementer === undefined ? {} : { implementer }),
  }
}

function wholeProject({ start, end }: Project): Span {
  return {
    name: 'project',
    subject: { fi: 'Hanke', en: 'The project' },
    path: ['project'],
    keys: ['start', 'end'],
    from: start,
    to: end,
  }
}

function spansOf({ workPackages, implementers, claimPeriods }: Project): Span[] {
  const startEnd = ['start', 'end'] as const
  return [
    ...workPackages.map(({ id, start, end }, at) => {
      const subject = { fi: `Työpaketti ${id}`, en: `Work package ${id}` }
      return { name: id, subject, path: ['workPackages', at], keys: startEnd, from: start, to: end }
    }),
    ...implementers.flatMap((implementer, at) =>
      implementer.staff.map(({ id, task, from, to }, line) => {
        const subject = { fi: `Henkilön ${id} tehtävä ${task}`, en: `The task ${task} of ${id}` }
        const path = ['implementers', at, 'staff', line]
        return { name: id, subject, path, keys: ['from', 'to'] as const, from, to, implementer: implementer.id }
      }),
    ),
    ...claimPeriods.map(({ number, start, end }, at) => {
      const subject = { fi: `Maksatuskausi ${number}`, en: `Claim period ${number}` }
      return { name: String(number), subject, path: ['claimPeriods', at], keys: startEnd, from: start, to: end }
    }),
  ]
}
