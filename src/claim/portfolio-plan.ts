/** What a portfolio's projects plan together, against the appropriation that is to pay them. */
import type { Day } from '../day.ts'
import { type Money, total } from '../money.ts'
import { type Approximate, exactly, minusMoney, totalMoney } from '../project/approximate.ts'
import type { HankeDocument } from '../project/document.ts'
import type { FolderProject, Portfolio, PortfolioProject } from '../project/portfolio.ts'
import { budgetNet } from './compute-claim.ts'

/** Why a project's folder tells nothing. */
export type MemberRefusal = 'no-folder' | 'no-decision' | 'broken' | 'not-a-project'

/** What its folder describes, or why that cannot be told. */
export type OpenedMember = HankeDocument | MemberRefusal

/** One project of a portfolio, wherever it was told of. What is not known is `null`. */
export interface PortfolioRow {
  readonly project: PortfolioProject
  readonly id: string
  readonly name: string
  readonly lead: string | null
  /** How many towns, or municipalities, take part. */
  readonly towns: Approximate<number> | null
  readonly budget: Approximate<Money> | null
  readonly start: Day | null
  readonly end: Day | null
  readonly refusal: MemberRefusal | null
}

export interface PortfolioPlan {
  /** In the order of the portfolio. */
  readonly rows: readonly PortfolioRow[]
  readonly appropriation: Approximate<Money>
  /** Of the projects whose budget is known. */
  readonly planned: Approximate<Money>
  /** Ids of the projects whose budget is not known: then `planned` is only a part. */
  readonly unknown: readonly string[]
  /** Planned minus appropriation: above zero, other financing must carry it. */
  readonly excess: Approximate<Money>
}

/** @param open the folder of a project, from the portfolio's. */
export function portfolioPlan(
  { projects, appropriation }: Portfolio,
  open: (project: FolderProject) => OpenedMember,
): PortfolioPlan {
  const rows = projects.map((project): PortfolioRow => {
    if (project.told === 'folder') return fromFolder(project, open(project))
    const { id, name, lead, towns, budget, start, end } = project
    return { project, id, name, lead, towns, budget, start, end, refusal: null }
  })
  const planned = totalMoney(rows.flatMap(({ budget }) => budget ?? []))
  const unknown = rows.filter(({ budget }) => budget === null).map(({ id }) => id)
  return { rows, appropriation, planned, unknown, excess: minusMoney(planned, appropriation) }
}

function fromFolder(project: FolderProject, opened: OpenedMember): PortfolioRow {
  const nothing = {
    project,
    id: project.id,
    name: project.id,
    lead: null,
    towns: null,
    budget: null,
    start: null,
    end: null,
    refusal: null,
  }
  if (typeof opened === 'string') return { ...nothing, refusal: opened }
  if (opened.kind === 'project') {
    const { name, implementers, municipalities, start, end } = opened.project
    const budget = exactly(total(implementers.map(budgetNet)))
    return { ...nothing, name, lead: leadOf(implementers), towns: townsOf(municipalities), budget, start, end }
  }
  if (opened.kind === 'recorded') {
    const { name, implementers, municipalities, planned, start, end } = opened.recorded
    const budget = planned.publicFunding === null ? null : exactly(planned.publicFunding)
    return { ...nothing, name, lead: leadOf(implementers), towns: townsOf(municipalities), budget, start, end }
  }
  return { ...nothing, refusal: 'not-a-project' }
}

function leadOf(implementers: readonly { readonly name: string; readonly role: string }[]): string | null {
  return implementers.find(({ role }) => role === 'lead')?.name ?? null
}

/** A decision that names no municipality does not say that there are none. */
function townsOf(municipalities: readonly string[]): Approximate<number> | null {
  return municipalities.length === 0 ? null : exactly(municipalities.length)
}
