// Women, men and non-binary people are the total: a report whose parts do not make the whole is sent back.
import { breakdown } from '../../indicators/indicators.ts'
import { fact } from '../../lang/fact.ts'
import { esfIndicators } from '../../law/indicator-acts.ts'
import type { IndicatorRule } from '../rule.ts'
import { eachCell } from './each-cell.ts'
import { added } from './each-figure.ts'
import { ownDefectFix } from './own-defect.ts'

export default {
  id: 'INDI-02',
  severity: 'stop',
  stage: 'indicators',
  scope: 'indicators',
  reads: ['participants'],
  basis: [esfIndicators],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Naisten, miesten ja muiden on oltava yhteensä indikaattorin kokonaismäärä',
      en: 'Women, men and non-binary people shall together be the indicator’s total',
    },
    message: {
      fi: '{indicator}: naisia {women}, miehiä {men} ja muita {nonBinary} on yhteensä {actual}, mutta kokonaismäärä on {limit} ({scope}, {span}).',
      en: '{indicator}: {women} women, {men} men and {nonBinary} non-binary are {actual} but the total is {limit} ({scope}, {span}).',
    },
    fix: ownDefectFix,
    why: {
      fi: 'Henkilöindikaattorit ilmoitetaan sukupuolittain, ja osien on oltava kokonaisuus.',
      en: 'Indicators of people are told by gender, and the parts have to make the whole.',
    },
    example: {
      fi: 'EECO02: naisia 23, miehiä 18 ja muita 0, mutta kokonaismäärä on 42.',
      en: 'EECO02: 23 women, 18 men and 0 non-binary, but the total is 42.',
    },
  },
  check: (scene) =>
    eachCell(scene, ({ id, cell }) => {
      const actual = added(breakdown.map((gender) => cell[gender]))
      if (actual === null) return null
      if (actual === cell.total) return []
      const parts = breakdown.map((gender) => [gender, fact.count(cell[gender] ?? 0)])
      const sums = { actual: fact.count(actual), limit: fact.count(cell.total) }
      return [{ facts: { indicator: fact.text(id), ...Object.fromEntries(parts), ...sums } }]
    }),
} satisfies IndicatorRule
