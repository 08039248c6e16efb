// Only costs that arise within the project's own period are eligible.
import { fact } from '../../lang/fact.ts'
import { decision } from '../../law/acts.ts'
import { eachValue } from '../each-value.ts'
import type { ImplementerRule } from '../rule.ts'

export default {
  id: 'COST-03',
  severity: 'error',
  stage: 'row',
  scope: 'implementer',
  reads: ['costs'],
  basis: [decision('Hankkeen alkamis- ja päättymispäivä')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Kirjauspäivän on oltava hankkeen aikana', en: 'A ledger day shall fall within the project' },
    message: {
      fi: 'Kirjauspäivä on hankkeen toteutusajan ({start}–{end}) ulkopuolella: {actual}.',
      en: 'A ledger day outside the project, which runs from {start} to {end}: {actual}.',
    },
    fix: {
      fi: 'Tarkista päivä. Jos kustannus todella syntyi silloin, poista rivi: sitä ei makseta.',
      en: 'Check the day. If the cost really arose then, remove the row: it is not paid.',
    },
    why: {
      fi: 'Hanke maksaa vain kustannuksista, jotka syntyvät päätöksen mukaisena toteutusaikana.',
      en: 'The project pays only for costs that arise in the period that the decision sets.',
    },
    example: {
      fi: 'Hanke päättyy 31.5.2029, mutta rivin päivä on 29.6.2029.',
      en: 'The project ends on 2029-05-31 but the row says 2029-06-29.',
    },
  },
  variants: {
    'after-today': {
      severity: 'warning',
      message: {
        fi: 'Kirjauspäivä on vasta tulossa (tarkastelupäivä {limit}): {actual}.',
        en: 'A ledger day still to come (as of {limit}): {actual}.',
      },
      fix: {
        fi: 'Tarkista päivän kuukausi ja vuosi.',
        en: 'Check the month and the year of the day.',
      },
    },
  },
  check: ({ tables, asOf, project: { start, end } }) =>
    eachValue(tables.costs, 'date', {
      judge: (date) => {
        const actual = fact.day(date)
        if (date < start || date > end) return { actual, facts: { start: fact.day(start), end: fact.day(end) } }
        return date > asOf ? { actual, facts: { limit: fact.day(asOf) }, variant: 'after-today' } : undefined
      },
    }),
} satisfies ImplementerRule<'costs'>
