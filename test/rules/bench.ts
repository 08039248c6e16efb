/** A small project and its tables as text, for trying one rule: what a case says stands in the case itself. */
import { computeClaim } from '../../src/claim/compute-claim.ts'
import { type Day, day } from '../../src/day.ts'
import type { Indicators } from '../../src/indicators/indicators.ts'
import { fillText } from '../../src/lang/format.ts'
import { cents, rate } from '../../src/money.ts'
import type { Implementer, Project, StaffMember } from '../../src/project/project.ts'
import { type Dossier, readDossier } from '../../src/read/dossier.ts'
import type { Place } from '../../src/read/place.ts'
import { catalogue } from '../../src/rules/catalogue.ts'
import { type Finding, rowCount } from '../../src/rules/finding.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { runClaimRules, runIndicatorRules, runRules } from '../../src/rules/run.ts'

export function staff(changes: Partial<StaffMember> = {}): StaffMember {
  return {
    id: 'A1',
    task: 'Asiantuntija',
    unitCost: cents(30_00),
    fte: rate('1'),
    from: day('2026-09-01'),
    to: day('2029-05-31'),
    basis: null,
    ...changes,
  }
}

export function implementer(changes: Partial<Implementer> = {}): Implementer {
  return {
    id: 'a',
    name: 'Toteuttaja A',
    businessId: null,
    role: 'lead',
    budget: {
      salaries: cents(100_000_00),
      travel: cents(0),
      other: cents(0),
      services: cents(0),
      flatRate: cents(40_000_00),
      income: cents(0),
      lumpSum: cents(0),
    },
    financing: {
      support: cents(112_000_00),
      ownMunicipal: cents(28_000_00),
      ownOtherPublic: cents(0),
      ownPrivate: cents(0),
      externalMunicipal: cents(0),
      externalOtherPublic: cents(0),
      externalPrivate: cents(0),
    },
    applied: null,
    organisation: null,
    address: null,
    website: null,
    contactTitle: null,
    staff: [staff()],
    lumpSumProven: null,
    ...changes,
  }
}

/** The project of the cases: two implementers (`a` with A1, `b` with B1), IWM's days, two claim periods. */
export function project(changes: Partial<Project> = {}): Project {
  return {
    name: 'Koehanke',
    fund: 'ESR+',
    application: null,
    code: null,
    group: null,
    programme: null,
    authority: null,
    priority: null,
    objective: null,
    supportType: null,
    start: day('2026-09-01'),
    end: day('2029-05-31'),
    state: null,
    applicants: null,
    isNationwide: null,
    regions: [],
    subregions: [],
    municipalities: [],
    place: null,
    decision: null,
    horizontal: null,
    personYears: null,
    funding: { costModel: 'flat-rate-40', salaryModel: 'unit-cost', supportRate: rate('0.8'), tolerance: cents(2_00) },
    workPackages: [
      { id: 'TP1', name: 'Yksi', description: null, start: day('2026-09-01'), end: day('2029-04-30') },
      { id: 'TP2', name: 'Kaksi', description: null, start: day('2027-01-01'), end: day('2029-04-30') },
    ],
    implementers: [
      implementer(),
      implementer({ id: 'b', name: 'Toteuttaja B', role: 'partner', staff: [staff({ id: 'B1' })] }),
    ],
    targets: {},
    smallestShown: 5,
    claimPeriods: [
      { number: 1, start: day('2026-09-01'), end: day('2027-02-28') },
      { number: 2, start: day('2027-03-01'), end: day('2027-08-31') },
    ],
    sources: [],
    addressOf: (path) => ({ line: 1, column: 1, key: path.join('.'), value: '' }),
    ...changes,
  }
}

export interface Case {
  readonly project?: Project
  readonly asOf?: Day
  /** Path → content. `tyoaika.csv` alone means implementer a's: `data/a/tyoaika.csv`. */
  readonly files?: Readonly<Record<string, string | Buffer>>
}

export async function dossierOf({
  project: decision = project(),
  asOf = day('2029-06-30'),
  files = {},
}: Case): Promise<Dossier> {
  const inputs = Object.entries(files).map(([path, content]) => ({
    path: path.includes('/') ? path : `data/a/${path}`,
    bytes: () => Buffer.from(content as string),
  }))
  return readDossier(decision, inputs, asOf)
}

export interface Found {
  /** Every place of the finding in a file, as it would be printed. */
  readonly places: readonly Place[]
  /** Excel rows of the finding's own places, in order; lines of `hanke.yaml` have none. */
  readonly rows: readonly number[]
  readonly count: number
  readonly column: string | null
  readonly value: string | null
  readonly implementer: string | null
  readonly severity: string
  readonly message: string
  readonly messageEn: string
  readonly fix: string
  readonly finding: Finding
}

/** Runs one rule alone (or, with `after`, behind others) and says what it found, in Finnish. */
export async function tryRule(rule: Rule, one: Case, after: readonly Rule[] = []): Promise<Found[]> {
  const dossier = await dossierOf(one)
  const { findings } = runRules([...after, rule], dossier)
  return findings.filter((finding) => finding.rule.id === rule.id).map(foundOf)
}

/** Runs one claim rule on the claim of a period, with the whole catalogue's exclusions. */
export async function tryClaimRule(rule: Rule, one: Case, number: number): Promise<Found[]> {
  const dossier = await dossierOf(one)
  const { exclusions } = runRules(catalogue, dossier)
  const period = dossier.project.claimPeriods.find((found) => found.number === number)
  if (period === undefined) throw new Error(`no period ${number} in the case`)
  const claim = computeClaim(dossier, exclusions.eligible, period)
  return runClaimRules([rule], dossier.project, dossier.asOf, claim).findings.map(foundOf)
}

/** Runs one rule about counted indicators alone. */
export function tryIndicatorRule(rule: Rule, decision: Project, indicators: Indicators): Found[] {
  return runIndicatorRules([rule], decision, indicators.until, indicators).findings.map(foundOf)
}

/** What a finding says, and where. */
export function foundOf(finding: Finding): Found {
  const { rule, variant, facts } = finding
  const texts = variant === null ? rule.texts : (rule.variants?.[variant] ?? rule.texts)
  const places = finding.spots.flatMap((spot): Place[] => {
    if ('rows' in spot)
      return Array.from(spot.rows, (row) => spot.table.place(row, (spot.column ?? undefined) as never))
    return 'path' in spot ? [{ row: null, column: null, header: null, value: null, ...spot }] : []
  })
  return {
    places,
    rows: places.map(({ row }) => row ?? 0),
    count: rowCount(finding),
    column: places[0]?.column ?? null,
    value: places[0]?.value ?? null,
    implementer: finding.implementer,
    severity: finding.severity,
    message: fillText(texts.message, facts, 'fi').replaceAll('\u00a0', ' '),
    messageEn: fillText(texts.message, facts, 'en'),
    fix: fillText(texts.fix, facts, 'fi').replaceAll('\u00a0', ' '),
    finding,
  }
}
