/** Runs the rules of a document that is not computed from an implementer's tables. What a rule would need and is not there, it is not asked. */
import type { Day } from '../day.ts'
import type { CommonTables } from '../read/common/read-common.ts'
import { runActivityRule } from './activity-frame.ts'
import type { ActivityFrame, PortfolioScene, ProgrammeScene, RecordedScene, TextScene } from './document-rule.ts'
import type { Exclusions } from './exclusions.ts'
import type { Rule } from './rule.ts'
import { found, type Outcome, type Ran, type Run, runStages, skipped } from './run-stages.ts'

/** Whatever the document has. */
export interface DocumentScenes {
  readonly asOf: Day
  readonly recorded?: RecordedScene['recorded']
  readonly programme?: ProgrammeScene['programme']
  readonly portfolio?: Pick<PortfolioScene, 'portfolio' | 'plan'>
  /** The tables in `data/` itself, and what their rows are told of. */
  readonly common?: { readonly tables: CommonTables; readonly frame: ActivityFrame }
  /** Of one document after another. */
  readonly texts?: readonly TextScene['texts'][]
}

export function runDocumentRules(catalogue: readonly Rule[], scenes: DocumentScenes): Outcome {
  return runStages(catalogue, (rule, exclusions) => runRule(rule, scenes, exclusions))
}

function runRule(rule: Rule, scenes: DocumentScenes, { eligible }: Exclusions): Ran | undefined {
  const { asOf, recorded, programme, portfolio, common, texts } = scenes
  switch (rule.scope) {
    case 'recorded':
      return recorded && found(rule, [[null, rule.check({ asOf, recorded })]])
    case 'measures': {
      if (programme === undefined || common === undefined) return undefined
      const { measures } = common.tables.tables
      return measures === undefined
        ? skipped(rule, { kind: 'no-table', tables: rule.reads })
        : found(rule, [[null, rule.check({ asOf, programme, measures, eligible })]])
    }
    case 'programme':
      return programme && common && found(rule, [[null, rule.check({ asOf, programme, common: common.tables })]])
    case 'portfolio':
      return portfolio && found(rule, [[null, rule.check({ asOf, ...portfolio })]])
    case 'texts':
      return (
        texts &&
        found(
          rule,
          texts.map((one): Run => [null, rule.check({ asOf, texts: one })]),
        )
      )
    case 'activities':
      return common && runActivityRule(rule, common.tables, { asOf, frame: common.frame, eligible })
    case 'file':
      return common && found(rule, [[null, rule.check({ project: null, asOf, handedIn: common.tables, eligible })]])
    default:
      return undefined
  }
}
