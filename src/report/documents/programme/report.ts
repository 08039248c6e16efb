/** A development programme's monitoring report: each goal with its measures, and the appropriation with its use. */
import type { Day } from '../../../day.ts'
import type { Lang } from '../../../lang/lang.ts'
import { minusMoney } from '../../../project/approximate.ts'
import type { Goal, Programme, ProgrammeBudget } from '../../../project/programme.ts'
import { measuresOf } from '../../../read/common/measures-of.ts'
import type { CommonTables } from '../../../read/common/read-common.ts'
import type { Texts } from '../../../read/texts/read-texts.ts'
import type { Outcome } from '../../../rules/run.ts'
import { inputsOf } from '../../common.ts'
import { countsOf, reportFindings } from '../../findings.ts'
import { reportMoney, shareText } from '../amount.ts'
import { reportTexts } from '../texts.ts'
import { reportMeasure } from './measures.ts'
import type { ProgrammeReport, ReportBudget, ReportMeasure } from './shape.ts'

export interface ProgrammeBasis {
  readonly programme: Programme
  readonly common: CommonTables
  readonly texts: Texts
  readonly outcome: Pick<Outcome, 'findings'>
  readonly asOf: Day
  readonly lang: Lang
}

export function programmeReport({ programme, common, texts, outcome, asOf, lang }: ProgrammeBasis): ProgrammeReport {
  const { sha256 = null, name, owner, start, end, reported, goals, budget } = programme
  const table = common.tables.measures
  const measures = table === undefined ? [] : measuresOf(table, programme)
  const findings = reportFindings(outcome.findings, programme, lang)
  const ofGoal = (goal: Goal | null): ReportMeasure[] =>
    table === undefined ? [] : measures.filter((one) => one.goal === goal).map((one) => reportMeasure(one, table))
  return {
    schema: 'hanke/programme@1',
    asOf,
    lang,
    programme: { sha256, name, owner, start, end, reported },
    goals: goals.map((goal, at) => ({
      id: goal.id,
      number: at + 1,
      name: goal.name,
      measures: ofGoal(goal),
    })),
    strays: ofGoal(null),
    budget: budget === null ? null : reportBudget(budget),
    texts: reportTexts(texts, lang),
    inputs: inputsOf(common, null),
    findings,
    counts: countsOf(findings),
  }
}

function reportBudget({ planned, used }: ProgrammeBudget): ReportBudget {
  if (used === null) return { planned: reportMoney(planned), used: null, left: null, share: null }
  const left = reportMoney(minusMoney(planned, used))
  const share = shareText(used.value, planned.value)
  // Of a plan that is not exact even a lower limit of its use is only about.
  const mark = planned.mark === null ? used.mark : 'about'
  return {
    planned: reportMoney(planned),
    used: reportMoney(used),
    left,
    share: share === null ? null : { value: share, approximate: mark !== null, mark },
  }
}
