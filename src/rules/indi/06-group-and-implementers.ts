// The group counts each person once: its total is the implementers' less the overlap, and no start or company comes from nowhere.
//
// Results are left out of the second comparison. The group's record joins the first row of one implementer and the exit of another, so
// somebody may start unemployed at one and leave another as employed: a result of the group that neither implementer has by itself.
import { fact } from '../../lang/fact.ts'
import { ownReading } from '../../law/acts.ts'
import { indicatorDefinitions } from '../../law/indicator-definitions.ts'
import type { Checked, Hit, IndicatorRule, IndicatorScene } from '../rule.ts'
import { eachFigure, hitOf, scopeFact } from './each-figure.ts'
import { ownDefectFix } from './own-defect.ts'

export default {
  id: 'INDI-06',
  severity: 'stop',
  stage: 'indicators',
  scope: 'indicators',
  reads: ['participants', 'companies'],
  basis: [ownReading('Sama ihminen ja sama yritys lasketaan ryhmässä kerran')],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Ryhmän lukujen on sovittava toteuttajien lukuihin ja päällekkäisyyksiin',
      en: 'The group’s figures shall agree with the implementers’ and with their overlap',
    },
    message: {
      fi: 'Toteuttajilla on yhteensä {sum} osallistujaa, joista päällekkäisiä {overlap}: ryhmässä pitäisi olla {limit}, mutta on {actual} ({scope}).',
      en: 'The implementers have {sum} participants, {overlap} of them more than once: the group should have {limit} but has {actual} ({scope}).',
    },
    fix: ownDefectFix,
    why: {
      fi: 'Ohjausryhmä ja rahoittaja laskevat toteuttajien luvut yhteen; eron on oltava selitetty ihminen ihmiseltä.',
      en: 'Steering group and authority add up the implementers’ figures; the difference has to be explained person by person.',
    },
    example: {
      fi: 'Toteuttajilla on 30 ja 20 osallistujaa, kaksi heistä molemmilla, mutta ryhmässä 49.',
      en: 'The implementers have 30 and 20 participants, two of them at both, but the group has 49.',
    },
  },
  variants: {
    exceeds: {
      message: {
        fi: '{indicator}: ryhmässä {actual}, vaikka toteuttajilla on yhteensä vain {limit} ({scope}, {span}, {people}).',
        en: '{indicator}: {actual} in the group although the implementers have only {limit} together ({scope}, {span}, {people}).',
      },
      fix: ownDefectFix,
    },
  },
  check: (scene) => {
    const totals = grandTotals(scene)
    const outputs = eachFigure(scene, (figures, { implementer, span, people }) => {
      if (implementer !== null) return null
      const known = scene.indicators.indicators.flatMap(({ id, implementers }) => {
        const actual = indicatorDefinitions[id].day === 'start' ? figures.of(id) : null
        const limit = Object.values(implementers).reduce((sum, own) => sum + (own[span]?.[people] ?? 0), 0)
        return actual === null ? [] : [{ id, actual, limit }]
      })
      if (known.length === 0) return null
      return known
        .filter(({ actual, limit }) => actual > limit)
        .map(({ id, actual, limit }) => {
          const facts = { indicator: fact.text(id), actual: fact.count(actual), limit: fact.count(limit) }
          return { facts, variant: 'exceeds' }
        })
    })
    return { checked: totals.checked + outputs.checked, hits: [...totals.hits, ...outputs.hits] }
  },
} satisfies IndicatorRule

function grandTotals({ indicators: { totals, overlap }, project }: IndicatorScene): Checked {
  const actual = totals.group.grandTotal
  if (actual === null || overlap === null) return { checked: 0, hits: [] }
  const sum = Object.values(totals.implementers).reduce((all, { grandTotal }) => all + (grandTotal ?? 0), 0)
  const limit = sum - overlap
  const facts = { sum, overlap, limit, actual }
  const hits: Hit[] =
    actual === limit
      ? []
      : [
          hitOf(project, null, {
            ...Object.fromEntries(Object.entries(facts).map(([name, count]) => [name, fact.count(count)])),
            scope: scopeFact(null),
          }),
        ]
  return { checked: 1, hits }
}
