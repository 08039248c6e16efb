// Only costs that arise within the project's own period are eligible; an hour before or after it is nobody's to pay.
import { fact } from '../../lang/fact.ts'
import { decision } from '../../law/acts.ts'
import { eachValue } from '../each-value.ts'
import type { ImplementerRule } from '../rule.ts'

export default {
  id: 'TIME-01',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['hours'],
  basis: [decision('Hankkeen alkamis- ja päättymispäivä')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Työpäivän on oltava hankkeen aikana', en: 'A working day shall fall within the project' },
    message: {
      fi: 'Työpäivä on hankkeen toteutusajan ({start}–{end}) ulkopuolella: {actual}.',
      en: 'Work outside the project, which runs from {start} to {end}: {actual}.',
    },
    fix: {
      fi: 'Tarkista päivä. Jos työ todella tehtiin silloin, poista rivi: sitä ei makseta.',
      en: 'Check the day. If the work really was done then, remove the row: it is not paid.',
    },
    why: {
      fi: 'Hanke maksaa vain työstä, joka tehtiin päätöksen mukaisena toteutusaikana.',
      en: 'The project pays only for work done in the period that the decision sets.',
    },
    example: {
      fi: 'Hanke alkaa 1.9.2026, mutta rivin päivä on 31.8.2026.',
      en: 'The project starts on 2026-09-01 but the row says 2026-08-31.',
    },
  },
  check: ({ tables, project: { start, end } }) =>
    eachValue(tables.hours, 'date', {
      judge: (date) =>
        date < start || date > end
          ? { actual: fact.day(date), facts: { start: fact.day(start), end: fact.day(end) } }
          : undefined,
    }),
} satisfies ImplementerRule<'hours'>
