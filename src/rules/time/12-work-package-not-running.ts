// A work package has its own days in the plan; work before or after them suggests that the wrong one was written down.
import { fact } from '../../lang/fact.ts'
import { projectPlan } from '../../law/acts.ts'
import { workRows } from '../../read/work-rows.ts'
import { eachPair } from '../each-pair.ts'
import type { ImplementerRule } from '../rule.ts'

export default {
  id: 'TIME-12',
  severity: 'warning',
  stage: 'row',
  scope: 'implementer',
  reads: ['hours'],
  basis: [projectPlan('Työpakettien alkamis- ja päättymispäivät')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Työpaketin on oltava käynnissä työpäivänä',
      en: 'The work package shall be running on the working day',
    },
    message: {
      fi: 'Työpaketti {package} ({start}–{end}) ei ollut käynnissä: {actual}.',
      en: 'The work package {package} ({start} to {end}) was not running: {actual}.',
    },
    fix: {
      fi: 'Tarkista työpaketti ja päivä; jos työ kuuluu hankkeeseen mutta ei tähän työpakettiin, vaihda tunnus tai tyhjennä solu.',
      en: 'Check the work package and the day; if the work belongs to the project but not to this package, change the id or clear the cell.',
    },
    why: {
      fi: 'Työpaketin tunnit sen oman ajan ulkopuolella herättävät kysymyksen, tehtiinkö työ suunnitelman mukaan.',
      en: 'Hours of a work package outside its own days raise the question whether the work followed the plan.',
    },
    example: {
      fi: 'TP2 alkaa 1.1.2027, mutta rivin päivä on 4.11.2026.',
      en: 'TP2 starts on 2027-01-01 but the row says 2026-11-04.',
    },
  },
  check: ({ tables: { hours }, project }) => {
    const packages = new Map(project.workPackages.map((one) => [one.id, one]))
    return eachPair(hours, 'workPackage', 'date', {
      at: 'first',
      where: workRows(hours),
      isSuspect: (id) => {
        const found = packages.get(id)
        return found !== undefined && (found.start > project.start || found.end < project.end)
      },
      judge: (id, date) => {
        const found = packages.get(id)
        // A day outside the project is TIME-01's.
        if (found === undefined || date === undefined || date < project.start || date > project.end) return undefined
        if (found.start <= date && date <= found.end) return undefined
        const facts = { package: fact.text(id), start: fact.day(found.start), end: fact.day(found.end) }
        return { actual: fact.day(date), facts }
      },
    })
  },
} satisfies ImplementerRule<'hours'>
