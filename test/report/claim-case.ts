/** Claims to draw sheets of: a small project and its tables as text, computed without any rule, so that only the arithmetic is on trial. */
import { computeClaim } from '../../src/claim/compute-claim.ts'
import { day } from '../../src/day.ts'
import type { Lang } from '../../src/lang/lang.ts'
import { cents, rate } from '../../src/money.ts'
import type { Implementer, Project } from '../../src/project/project.ts'
import { readDossier } from '../../src/read/dossier.ts'
import { claimReport } from '../../src/report/claim-report.ts'
import type { ClaimReport, ReportClaim } from '../../src/report/report.ts'
import { Exclusions } from '../../src/rules/exclusions.ts'
import { implementer, project, staff } from '../rules/bench.ts'

export interface ClaimCase {
  readonly project?: Project
  /** Path → content; `tyoaika.csv` alone is implementer a's. */
  readonly files?: Readonly<Record<string, string>>
  readonly period?: number
  readonly lang?: Lang
}

export async function claimOf({
  project: decision = project(),
  files = {},
  period = 2,
  lang = 'fi',
}: ClaimCase): Promise<ClaimReport> {
  const inputs = Object.entries(files).map(([path, content]) => ({
    path: path.includes('/') ? path : `data/a/${path}`,
    bytes: () => Buffer.from(content),
  }))
  const dossier = await readDossier(decision, inputs, day('2028-01-15'))
  const chosen = decision.claimPeriods.find(({ number }) => number === period)
  if (chosen === undefined) throw new Error(`no period ${period}`)
  const exclusions = new Exclusions()
  const claim = computeClaim(dossier, exclusions.eligible, chosen)
  return claimReport(dossier, claim, { findings: [], states: [], exclusions }, { findings: [], states: [] }, lang)
}

/** `worked('2026-09-01 1,25', '2027-03-01 -2')` is A1's table of hours. */
export function worked(...rows: readonly string[]): string {
  return ['henkilö;päivä;tunnit', ...rows.map((row) => `A1;${row.replace(' ', ';')}`)].join('\n')
}

/** `booked('2027-03-01 tulot 100')` is a ledger extract. */
export function booked(...rows: readonly string[]): string {
  const line = (row: string, at: number): string => {
    const [date = '', amount = '', ...category] = row.split(' ')
    return `${at};${date};${category.join(' ')};${amount};A1`
  }
  return ['tosite;päivä;kustannuslaji;summa;henkilö', ...rows.map(line)].join('\n')
}

type Changes = Omit<Partial<Implementer>, 'financing' | 'budget'> & {
  readonly unitCost?: number
  readonly financing?: Partial<Record<keyof Implementer['financing'], number>>
  readonly budget?: Partial<Record<keyof Implementer['budget'], number>>
}

/** The bench's implementer with other cents in its decision. */
export function decided({ unitCost = 30_00, financing = {}, budget = {}, ...changes }: Changes = {}): Implementer {
  const usual = implementer()
  const inCents = (figures: Partial<Record<string, number>>) =>
    Object.fromEntries(Object.entries(figures).map(([row, amount = 0]) => [row, cents(amount)]))
  return {
    ...usual,
    staff: [staff({ unitCost: cents(unitCost) })],
    ...changes,
    financing: { ...usual.financing, ...inCents(financing) },
    budget: { ...usual.budget, ...inCents(budget) },
  }
}

export function alone(
  one: Implementer,
  funding: Partial<Omit<Project['funding'], 'supportRate'>> & { readonly supportRate?: string } = {},
): Project {
  const usual = project()
  const { supportRate = '0.8', ...rest } = funding
  return { ...usual, implementers: [one], funding: { ...usual.funding, ...rest, supportRate: rate(supportRate) } }
}

/** The first implementer's claim. */
export function firstOf(report: ClaimReport): ReportClaim {
  const [first] = report.implementers
  if (first === undefined) throw new Error('no implementer in the case')
  return first
}
