/** Why somebody, or some company, cannot have started on a day: PART-05 and COMP-09. */
import type { Day } from '../day.ts'
import { fact } from '../lang/fact.ts'
import type { Project } from '../project/project.ts'
import type { Variant, Verdict } from './rule.ts'
import { shownDay } from './shown-day.ts'

export function startMistake(start: Day, project: Project, asOf: Day): Verdict | undefined {
  const actual = shownDay(start)
  if (start < project.start) return { actual, facts: { limit: fact.day(project.start) } }
  if (start > project.end) return { variant: 'after-end', actual, facts: { limit: fact.day(project.end) } }
  return start > asOf ? { variant: 'in-future', actual, facts: { limit: fact.day(asOf) } } : undefined
}

export const startMessage = {
  fi: 'Aloituspäivä {actual} on ennen hankkeen alkua {limit}.',
  en: 'The start {actual} is before the project began on {limit}.',
}
export const startFix = {
  fi: 'Tarkista aloituspäivä ja korjaa se Excelissä; jos osallistuminen ei kuulu tähän hankkeeseen, poista rivi.',
  en: 'Check the start and correct it in Excel; where the participation is not of this project, delete the row.',
}
export const startVariants: Readonly<Record<string, Variant>> = {
  'after-end': {
    message: {
      fi: 'Aloituspäivä {actual} on hankkeen päättymisen {limit} jälkeen.',
      en: 'The start {actual} is after the project ended on {limit}.',
    },
    fix: startFix,
  },
  'in-future': {
    message: {
      fi: 'Aloituspäivä {actual} on tulevaisuudessa; tarkistuspäivä on {limit}.',
      en: 'The start {actual} is in the future; the day of the check is {limit}.',
    },
    fix: {
      fi: 'Tarkista aloituspäivä, tai kirjaa osallistuja vasta, kun osallistuminen on alkanut.',
      en: 'Check the start, or record the participation only once it has begun.',
    },
  },
}
