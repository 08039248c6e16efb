/** What each implementer still owes (`hanke owed`): the findings of `hanke check` by what has to be done, what stops most first. It is the machine output as it stands. */
import { formatFact } from '../lang/format.ts'
import type { Lang } from '../lang/lang.ts'
import { filled, wordsOf } from '../lang/words.ts'
import type { Dossier, HandedIn } from '../read/dossier.ts'
import type { Finding } from '../rules/finding.ts'
import type { RuleId, Severity } from '../rules/rule.ts'
import type { Outcome } from '../rules/run.ts'
import { reportInputs, reportProject, ruleLines } from './common.ts'
import { countsOf, reportFindings } from './findings.ts'
import { type DebtKind, debtKind, debtKinds } from './owed-kinds.ts'
import { isOfDecision, type OwedPlace, ownersOf, placesIn } from './owed-places.ts'
import type { Counts, Input, ReportFinding, ReportProject, RuleLine } from './report.ts'

export interface OwedReport {
  readonly schema: 'hanke/owed@1'
  readonly asOf: string
  readonly lang: Lang
  readonly project: ReportProject
  readonly implementers: readonly OwedList[]
  /** Ids of findings that no implementer can mend: they concern `hanke.yaml`, or files in nobody's folder. */
  readonly coordinator: readonly string[]
  readonly inputs: readonly Input[]
  readonly rules: readonly RuleLine[]
  readonly findings: readonly ReportFinding[]
  readonly counts: Counts
}

export interface OwedList {
  readonly id: string
  readonly name: string
  readonly role: 'lead' | 'partner'
  /** Rows of each kind; of stops and tables, items. */
  readonly owed: Readonly<Record<DebtKind, number>>
  /** In the order of the kinds; within a kind as the files and rows stand. */
  readonly debts: readonly Debt[]
}

export interface Debt {
  readonly kind: DebtKind
  readonly finding: string
  readonly rule: RuleId
  readonly severity: Severity
  /** How many of the implementer's own rows; 1 where it is about no row. */
  readonly rows: number
  readonly places: readonly OwedPlace[]
  /** What helps to understand it: the first of two equal rows. */
  readonly related: readonly OwedPlace[]
  readonly message: string
  readonly fix: string
}

export function owedReport(dossier: Dossier, outcome: Pick<Outcome, 'findings' | 'states'>, lang: Lang): OwedReport {
  const { project } = dossier
  const findings = reportFindings(outcome.findings, project, lang)
  const found = new Map(outcome.findings.map((finding) => [finding.id, finding]))
  // In the order in which people read findings.
  const owed = findings.flatMap((said) => {
    const finding = found.get(said.id)
    const kind = finding === undefined ? undefined : debtKind(finding)
    return finding === undefined || kind === undefined ? [] : [{ finding, said, kind }]
  })
  const isCoordinators = ({ finding }: Owed): boolean =>
    isOfDecision(finding) || ownersOf(finding, dossier).length === 0
  const others = owed.filter((one) => !isCoordinators(one))
  return {
    schema: 'hanke/owed@1',
    asOf: dossier.asOf,
    lang,
    project: reportProject(project),
    implementers: dossier.handedIn.map((owner) =>
      listOf(
        owner,
        others.filter(({ finding }) => ownersOf(finding, dossier).includes(owner)),
        lang,
      ),
    ),
    coordinator: owed.filter(isCoordinators).map(({ said }) => said.id),
    inputs: reportInputs(dossier),
    rules: ruleLines(outcome.states, lang),
    findings,
    counts: countsOf(findings),
  }
}

interface Owed {
  readonly finding: Finding
  readonly said: ReportFinding
  readonly kind: DebtKind
}

function listOf(owner: HandedIn, owed: readonly Owed[], lang: Lang): OwedList {
  const { id, name, role } = owner.implementer
  const debts = debtKinds.flatMap((kind) =>
    owed
      .filter((one) => one.kind === kind)
      .map((one) => debtOf(one, owner, lang))
      .sort(asTheFilesStand),
  )
  const counts = debtKinds.map((kind) => [kind, countOf(debts.filter((debt) => debt.kind === kind))] as const)
  return { id, name, role, owed: Object.fromEntries(counts) as OwedList['owed'], debts }
}

function debtOf({ finding, said, kind }: Owed, owner: HandedIn, lang: Lang): Debt {
  const places = placesIn(finding.spots, owner)
  return {
    kind,
    finding: said.id,
    rule: finding.rule.id,
    severity: said.severity,
    rows: Math.max(
      1,
      places.reduce((sum, { count }) => sum + count, 0),
    ),
    places,
    related: placesIn(finding.related, owner),
    message: said.message,
    fix: isToBeSent(finding, kind) ? sendTable(finding, places, lang) : said.fix,
  }
}

/** What the rule says of a table is said to whoever keeps the project folder; its owner only has to send it. */
function isToBeSent({ variant }: Finding, kind: DebtKind): boolean {
  return (kind === 'missingTable' || kind === 'tableNotSeen') && variant !== 'misnamed'
}

function sendTable({ facts: { path } }: Finding, [place]: readonly OwedPlace[], lang: Lang): string {
  const named = path !== undefined && 'kind' in path ? formatFact(path, lang) : place?.path
  const file = named?.split('/').at(-1) ?? ''
  return filled(wordsOf(lang).owed.letter.sendTable, { file })
}

/** Whoever mends a file goes through it from its start. */
function asTheFilesStand({ places: [a] }: Debt, { places: [b] }: Debt): number {
  if (a === undefined || b === undefined || a.path === b.path) return firstRow(a) - firstRow(b)
  return a.path < b.path ? -1 : 1
}

function firstRow(place: OwedPlace | undefined): number {
  return Number.parseInt(place?.rows ?? '0', 10)
}

function countOf(debts: readonly Debt[]): number {
  return debts.reduce((sum, { severity, rows }) => sum + (severity === 'stop' ? 1 : rows), 0)
}
