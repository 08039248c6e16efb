// Why the law, the decision or good practice wants this, in one sentence.
import { fact } from '../lang/fact.ts'
import { ownReading } from '../law/acts.ts'
import { eachValue } from './each-value.ts'
import type { ImplementerRule } from './rule.ts'

/** Copy to `<topic>/<nn>-<slug>.ts`, list it in catalogue.ts, and put its cases into `test/rules/<topic>/<nn>-<slug>.test.ts`. */
export default {
  id: 'TIME-99',
  severity: 'warning',
  stage: 'row',
  scope: 'implementer',
  reads: ['hours'],
  basis: [ownReading('…')],
  missing: 'not-checked',
  texts: {
    title: { fi: 'Rivin on …', en: 'A row shall …' },
    message: { fi: '{actual} ylittää rajan {limit}.', en: '{actual} exceeds {limit}.' },
    fix: { fi: '…', en: '…' },
    why: { fi: '…', en: '…' },
    example: { fi: '…', en: '…' },
  },
  check: ({ tables, project }) =>
    eachValue(tables.hours, 'date', {
      judge: (date) =>
        date > project.end ? { actual: fact.day(date), facts: { limit: fact.day(project.end) } } : undefined,
    }),
} satisfies ImplementerRule<'hours'>
