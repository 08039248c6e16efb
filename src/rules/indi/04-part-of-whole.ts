// Long-term unemployed are some of the unemployed, and an age or a background is some of the participants' own.
import { fact } from '../../lang/fact.ts'
import { esfIndicators, esfToolbox } from '../../law/indicator-acts.ts'
import type { IndicatorId } from '../../law/indicator-ids.ts'
import type { IndicatorRule } from '../rule.ts'
import { eachFigure } from './each-figure.ts'
import { ownDefectFix } from './own-defect.ts'

const wholes: readonly { readonly whole: IndicatorId; readonly parts: readonly IndicatorId[] }[] = [
  { whole: 'EECO02', parts: ['EECO03'] },
  { whole: 'EECO01', parts: ['EECO06', 'EECO07', 'EECO08', 'EECO13', 'EECO14', 'EECO16', 'EECO17'] },
]

export default {
  id: 'INDI-04',
  severity: 'stop',
  stage: 'indicators',
  scope: 'indicators',
  reads: ['participants'],
  basis: [esfIndicators, esfToolbox],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Osajoukon on mahduttava kokonaisuuteensa: pitkäaikaistyöttömät työttömiin, iät ja taustat osallistujiin',
      en: 'A part shall fit its whole: long-term unemployed the unemployed, ages and backgrounds the participants',
    },
    message: {
      fi: '{indicator} on {actual}, enemmän kuin {whole}, joka on {limit} ({scope}, {span}, {people}).',
      en: '{indicator} is {actual}, more than {whole}, which is {limit} ({scope}, {span}, {people}).',
    },
    fix: ownDefectFix,
    why: {
      fi: 'Osa ei voi olla kokonaisuuttaan suurempi; rahoittaja hylkää raportin, jossa on.',
      en: 'A part cannot be larger than its whole; the authority rejects a report in which one is.',
    },
    example: {
      fi: 'Pitkäaikaistyöttömiä on 41, vaikka työttömiä on kaikkiaan 40.',
      en: '41 are long-term unemployed although 40 are unemployed.',
    },
  },
  check: (scene) =>
    eachFigure(scene, (figures) => {
      const known = wholes.flatMap(({ whole, parts }) =>
        parts.map((part) => ({ part, whole, actual: figures.of(part), limit: figures.of(whole) })),
      )
      const compared = known.flatMap(({ actual, limit, ...ids }) =>
        actual === null || limit === null ? [] : [{ ...ids, actual, limit }],
      )
      if (compared.length === 0) return null
      return compared
        .filter(({ actual, limit }) => actual > limit)
        .map(({ part, whole, actual, limit }) => {
          const names = { indicator: fact.text(part), whole: fact.text(whole) }
          return { facts: { ...names, actual: fact.count(actual), limit: fact.count(limit) } }
        })
    }),
} satisfies IndicatorRule
