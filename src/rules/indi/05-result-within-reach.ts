// A result belongs to somebody who left, and most results to somebody whose starting situation lets them reach it.
import type { StatusResults } from '../../indicators/indicators.ts'
import { fact } from '../../lang/fact.ts'
import { esfToolbox, exitFormMapping } from '../../law/indicator-acts.ts'
import type { ResultId } from '../../law/indicator-ids.ts'
import { type StartingStatus, startingStatuses } from '../../read/tables/participants.ts'
import type { IndicatorRule } from '../rule.ts'
import { added, eachFigure, ownOf, type SpanId } from './each-figure.ts'
import { ownDefectFix } from './own-defect.ts'

interface Reach {
  readonly id: ResultId
  readonly from: readonly StartingStatus[]
  /** What counts six months after the exit counts in a later quarter than the exit does, so only the sums are compared. */
  readonly spans: readonly SpanId[]
}

const everyone = Object.keys(startingStatuses) as StartingStatus[]
const notEmployed = everyone.filter((status) => status !== 'employed')
const onExit: readonly SpanId[] = ['quarter', 'cumulative']
const later: readonly SpanId[] = ['cumulative']

const reaches: readonly Reach[] = [
  { id: 'EECR01', from: ['outsideLabourForce', 'inEducation'], spans: onExit },
  { id: 'EECR02', from: everyone, spans: onExit },
  { id: 'EECR03', from: everyone, spans: onExit },
  { id: 'EECR04', from: notEmployed, spans: onExit },
  { id: 'EECR05', from: notEmployed, spans: later },
  { id: 'EECR06', from: ['employed'], spans: later },
]

export default {
  id: 'INDI-05',
  severity: 'stop',
  stage: 'indicators',
  scope: 'indicators',
  reads: ['participants'],
  basis: [esfToolbox, exitFormMapping],
  missing: 'not-checked',
  texts: {
    title: {
      fi: 'Tulos ei saa ylittää niiden lopettaneiden määrää, jotka voivat siihen päästä',
      en: 'A result shall not exceed the number of leavers who could reach it',
    },
    message: {
      fi: '{indicator} on {actual}, mutta lopettaneita, jotka voivat siihen päästä, on {limit} ({from}; {scope}, {span}, {people}).',
      en: '{indicator} is {actual} but the leavers who could reach it are {limit} ({from}; {scope}, {span}, {people}).',
    },
    fix: ownDefectFix,
    why: {
      fi: 'Tulos lasketaan vain hankkeen jättäneistä, ja useimmat vain niistä, joiden lähtötilanne sen sallii.',
      en: 'A result is counted only of those who left, and most only of those whose starting situation allows it.',
    },
    example: {
      fi: 'EECR04 on 12, mutta alussa muita kuin työssä olleita lopettaneita on 11.',
      en: 'EECR04 is 12 but 11 leavers were other than employed at the start.',
    },
  },
  check: (scene) =>
    eachFigure(scene, (figures, { implementer, span }) => {
      const rows = ownOf(scene.indicators.byStatus, implementer) ?? null
      if (rows === null) return null
      return reaches
        .filter(({ spans }) => spans.includes(span))
        .flatMap(({ id, from }) => {
          const actual = figures.of(id)
          const limit = added(leavers(rows, from, span).map((cell) => figures.in(cell)))
          if (actual === null || limit === null || actual <= limit) return []
          const starts = fact.word(from.join('+'), {
            fi: from.map((status) => startingStatuses[status].fi).join(', '),
            en: from.map((status) => startingStatuses[status].en).join(', '),
          })
          return [
            {
              facts: { indicator: fact.text(id), actual: fact.count(actual), limit: fact.count(limit), from: starts },
            },
          ]
        })
    }),
} satisfies IndicatorRule

function leavers(rows: readonly StatusResults[], from: readonly StartingStatus[], span: SpanId) {
  return rows.filter(({ status }) => from.includes(status)).map(({ left }) => left[span])
}
