/** The projects of a portfolio side by side: what they plan against the appropriation, and what those with a folder of their own have done. */
import type { PortfolioPlan, PortfolioRow } from '../../../claim/portfolio-plan.ts'
import type { Day } from '../../../day.ts'
import type { Lang } from '../../../lang/lang.ts'
import { indicatorDefinitions } from '../../../law/indicator-definitions.ts'
import { indicatorIds } from '../../../law/indicator-ids.ts'
import { type Money, readMoneyText, total } from '../../../money.ts'
import { minusMoney } from '../../../project/approximate.ts'
import type { Portfolio } from '../../../project/portfolio.ts'
import type { Texts } from '../../../read/texts/read-texts.ts'
import type { Outcome } from '../../../rules/run.ts'
import { countsOf, reportFindings } from '../../findings.ts'
import { reportCount, reportMoney } from '../amount.ts'
import { reportTexts } from '../texts.ts'
import { claimed } from './own-figures.ts'
import type {
  PortfolioReport,
  ReportClaimed,
  ReportOwn,
  ReportPlan,
  ReportPortfolioIndicator,
  ReportPortfolioProject,
  ReportProjectClaim,
} from './shape.ts'

export interface PortfolioBasis {
  readonly portfolio: Portfolio
  readonly plan: PortfolioPlan
  /** Beside each of the plan's rows: `null` where the project has no folder, or one that could not be opened. */
  readonly own: readonly (ReportOwn | null)[]
  readonly texts: Texts
  /** Of the rules on the portfolio. */
  readonly outcome: Pick<Outcome, 'findings'>
  readonly asOf: Day
  readonly lang: Lang
}

export function portfolioReport({ portfolio, plan, own, texts, outcome, asOf, lang }: PortfolioBasis): PortfolioReport {
  const { sha256 = null, name, owner, state } = portfolio
  const findings = reportFindings(outcome.findings, portfolio, lang)
  const projects = plan.rows.map((row, at) => reportProject(row, own[at] ?? null))
  return {
    schema: 'hanke/portfolio@1',
    asOf,
    lang,
    portfolio: { sha256, name, owner, state },
    plan: reportPlan(plan),
    projects,
    claimed: allClaimed(projects.flatMap(({ own }) => own?.claim ?? [])),
    indicators: together(projects, lang),
    texts: reportTexts(texts, lang),
    findings,
    counts: countsOf(findings),
  }
}

function reportPlan({ appropriation, planned, unknown, excess }: PortfolioPlan): ReportPlan {
  const exceeds = excess.value > 0
  return {
    appropriation: reportMoney(appropriation),
    planned: reportMoney(planned),
    unplanned: unknown,
    beyond: exceeds ? reportMoney(excess) : null,
    left: exceeds ? null : reportMoney(minusMoney(appropriation, planned)),
  }
}

function reportProject(row: PortfolioRow, own: ReportOwn | null): ReportPortfolioProject {
  const { project, id, name, lead, towns, budget, start, end, refusal } = row
  return {
    id,
    path: project.told === 'folder' ? project.path : null,
    refusal,
    name: refusal === null ? name : null,
    lead,
    towns: towns && reportCount(towns),
    budget: budget && reportMoney(budget),
    start,
    end,
    own,
  }
}

function allClaimed(claims: readonly ReportProjectClaim[]): ReportClaimed | null {
  const sum = (of: (claim: ReportProjectClaim) => string): Money =>
    total(claims.map((claim) => readMoneyText(of(claim)) as Money))
  if (claims.length === 0) return null
  return claimed({
    budget: sum(({ budget }) => budget),
    period: sum(({ period }) => period),
    after: sum(({ after }) => after),
    support: sum(({ support }) => support),
  })
}

/** Every indicator that is some project's target. */
function together(projects: readonly ReportPortfolioProject[], lang: Lang): ReportPortfolioIndicator[] {
  const all = projects.flatMap(({ own }) => own?.indicators ?? [])
  return indicatorIds.flatMap((id) => {
    const own = all.filter((one) => one.id === id)
    const known = own.flatMap(({ done }) => done ?? [])
    if (own.length === 0) return []
    return [
      {
        id,
        name: indicatorDefinitions[id].name[lang],
        target: own.reduce((sum, { target }) => sum + target, 0),
        done: known.length === 0 ? null : known.reduce((sum, done) => sum + done, 0),
        projects: own.length,
        unknown: own.length - known.length,
      },
    ]
  })
}
