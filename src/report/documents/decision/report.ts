/** The summary of the funding decision, from `hanke.yaml` alone. */
import { budgetNet, budgetTotal } from '../../../claim/compute-claim.ts'
import type { Day } from '../../../day.ts'
import type { Lang } from '../../../lang/lang.ts'
import { indicatorDefinitions } from '../../../law/indicator-definitions.ts'
import { indicatorIds } from '../../../law/indicator-ids.ts'
import { minus, moneyText } from '../../../money.ts'
import type { Project } from '../../../project/project.ts'
import type { Texts } from '../../../read/texts/read-texts.ts'
import type { Finding } from '../../../rules/finding.ts'
import { reportProject } from '../../common.ts'
import { decisionSummary } from '../../decision.ts'
import { countsOf, reportFindings } from '../../findings.ts'
import { reportFacts } from '../facts.ts'
import { reportTexts } from '../texts.ts'
import { appliedCosts, appliedFinancing } from './applied.ts'
import { roundingOf } from './rounding.ts'
import type { DecisionImplementer, DecisionReport } from './shape.ts'

/** @param found by the rules on the decision and on its texts. */
export function decisionReport(
  project: Project,
  texts: Texts,
  found: readonly Finding[],
  asOf: Day,
  lang: Lang,
): DecisionReport {
  const findings = reportFindings(found, project, lang)
  return {
    schema: 'hanke/decision@1',
    asOf,
    lang,
    project: reportProject(project),
    facts: reportFacts(project),
    implementers: implementersOf(project),
    workPackages: project.workPackages.map(({ id, name, description, start, end }) => ({
      id,
      name,
      description,
      start,
      end,
    })),
    costs: appliedCosts(project),
    financing: appliedFinancing(project),
    rounding: roundingOf(project),
    targets: indicatorIds.flatMap((id) => {
      const target = project.targets[id]
      return target === undefined ? [] : [{ id, name: indicatorDefinitions[id].name[lang], target }]
    }),
    texts: reportTexts(texts, lang),
    findings,
    counts: countsOf(findings),
  }
}

function implementersOf(project: Project): DecisionImplementer[] {
  const { lines } = decisionSummary(project)
  return project.implementers.map((implementer, at) => {
    const { id, name, businessId, role, financing } = implementer
    const { share = '0', residue = '0.00' } = lines[at] ?? {}
    return {
      id,
      name,
      businessId,
      role,
      net: moneyText(budgetNet(implementer)),
      support: moneyText(financing.support),
      otherFinancing: moneyText(minus(budgetTotal(implementer), financing.support)),
      share,
      residue,
    }
  })
}
