// An authority may approve less than was applied for and move euros between rows, but a whole that grew is a mistyped figure.
import { fact } from '../../lang/fact.ts'
import type { Text } from '../../lang/lang.ts'
import { decision, ownReading } from '../../law/acts.ts'
import { type Money, minus, total } from '../../money.ts'
import type { Implementer } from '../../project/project.ts'
import { eachImplementer, type Said } from '../each-implementer.ts'
import type { DecisionRule } from '../rule.ts'

const tables = {
  budget: { fi: 'Nettokustannukset', en: 'The net costs' },
  financing: { fi: 'Rahoitus', en: 'The financing' },
} as const satisfies Readonly<Record<string, Text>>

export default {
  id: 'PLAN-14',
  severity: 'warning',
  stage: 'decision',
  scope: 'decision',
  reads: [],
  basis: [
    decision('Haetut, hyväksytyt ja hylätyt kustannukset'),
    ownReading('Hyväksytty ei ole yhteensä enempää kuin haettu'),
  ],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Hyväksyttyjen eurojen on mahduttava haettuihin',
      en: 'What is approved shall not exceed what was applied for',
    },
    message: {
      fi: '{table}: hyväksytty yhteensä {actual}, mutta haettu {limit}.',
      en: '{table}: {actual} approved in all but {limit} applied for.',
    },
    fix: {
      fi: 'Vertaa kohtia budget, financing ja applied päätökseen; yleensä yksi rivi puuttuu haetuista.',
      en: 'Compare budget, financing and applied with the decision; usually a row is missing from what was applied for.',
    },
    why: {
      fi: 'Hylätty lasketaan haetusta ja hyväksytystä, joten väärä haettu näyttäisi hylätyn negatiivisena.',
      en: 'What is rejected follows from both, so a wrong figure would show it below zero.',
    },
    example: { fi: 'Haettu 100 000 €, hyväksytty 110 000 €.', en: '€100,000 applied for, €110,000 approved.' },
  },
  check: ({ project }) =>
    eachImplementer(project, (implementer) => {
      const { applied } = implementer
      return [
        ...compared('budget', implementer.budget, applied?.budget ?? null),
        ...compared('financing', implementer.financing, applied?.financing ?? null),
      ]
    }),
} satisfies DecisionRule

function compared(
  table: keyof typeof tables,
  approved: Implementer['budget'] | Implementer['financing'],
  applied: typeof approved | null,
): Said[] {
  if (applied === null || sumOf(approved) <= sumOf(applied)) return []
  const facts = {
    table: fact.word(table, tables[table]),
    actual: fact.money(sumOf(approved)),
    limit: fact.money(sumOf(applied)),
  }
  return [{ at: ['applied', table], facts }]
}

/** Income lessens the costs. */
function sumOf(rows: Readonly<Record<string, Money>>): Money {
  const { income, ...others } = rows
  const sum = total(Object.values(others))
  return income === undefined ? sum : minus(sum, income)
}
