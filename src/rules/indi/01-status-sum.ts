// Everybody is exactly one of unemployed, inactive and employed at the start, so the three make the whole.
import { fact } from '../../lang/fact.ts'
import { esfIndicators, esfToolbox } from '../../law/indicator-acts.ts'
import type { IndicatorId } from '../../law/indicator-ids.ts'
import type { IndicatorRule } from '../rule.ts'
import { eachFigure } from './each-figure.ts'
import { ownDefectFix } from './own-defect.ts'

const parts: readonly IndicatorId[] = ['EECO02', 'EECO04', 'EECO05']

export default {
  id: 'INDI-01',
  severity: 'stop',
  stage: 'indicators',
  scope: 'indicators',
  reads: ['participants'],
  basis: [esfIndicators, esfToolbox],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Työttömien, työelämän ulkopuolella olevien ja työssä olevien on oltava yhteensä kaikki osallistujat',
      en: 'Unemployed, inactive and employed shall together be all participants',
    },
    message: {
      fi: 'EECO02 + EECO04 + EECO05 on {actual}, mutta EECO01 on {limit} ({scope}, {span}, {people}).',
      en: 'EECO02 + EECO04 + EECO05 is {actual} but EECO01 is {limit} ({scope}, {span}, {people}).',
    },
    fix: ownDefectFix,
    why: {
      fi: 'Jokaisella on alussa täsmälleen yksi työmarkkina-asema; rahoittaja laskee saman summan ja huomaa eron.',
      en: 'Everyone has exactly one status at the start; the authority adds up the same and sees the difference.',
    },
    example: {
      fi: 'Työttömiä on 40, työelämän ulkopuolella 20 ja työssä 10, mutta osallistujia 71.',
      en: '40 unemployed, 20 inactive and 10 employed, but 71 participants.',
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
