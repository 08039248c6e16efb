// Everybody with a complete record has one highest level of education, so the three bands make the whole.
import { fact } from '../../lang/fact.ts'
import { esfIndicators, esfToolbox } from '../../law/indicator-acts.ts'
import type { IndicatorId } from '../../law/indicator-ids.ts'
import type { IndicatorRule } from '../rule.ts'
import { eachFigure } from './each-figure.ts'
import { ownDefectFix } from './own-defect.ts'

const parts: readonly IndicatorId[] = ['EECO09', 'EECO10', 'EECO11']

export default {
  id: 'INDI-03',
  severity: 'stop',
  stage: 'indicators',
  scope: 'indicators',
  reads: ['participants'],
  basis: [esfIndicators, esfToolbox],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Koulutusasteiden on oltava yhteensä kaikki osallistujat',
      en: 'The levels of education shall together be all participants',
    },
    message: {
      fi: 'EECO09 + EECO10 + EECO11 on {actual}, mutta EECO01 on {limit} ({scope}, {span}, {people}).',
      en: 'EECO09 + EECO10 + EECO11 is {actual} but EECO01 is {limit} ({scope}, {span}, {people}).',
    },
    fix: ownDefectFix,
    why: {
      fi: 'Täydellisessä tietueessa on täsmälleen yksi ylin koulutusaste.',
      en: 'A complete record has exactly one highest level of education.',
    },
    example: {
      fi: 'Perusasteen suorittaneita on 30, keskiasteen 25 ja korkea-asteen 15, mutta osallistujia 71.',
      en: '30 of lower secondary, 25 of upper secondary and 15 of tertiary education, but 71 participants.',
    },
  },
  check: (scene) =>
    eachFigure(scene, (figures) => {
      const actual = figures.sum(parts)
      const limit = figures.of('EECO01')
      if (actual === null || limit === null) return null
      return actual === limit ? [] : [{ facts: { actual: fact.count(actual), limit: fact.count(limit) } }]
    }),
} satisfies IndicatorRule
