/** What the projects with a folder of their own have claimed and counted. */
import { formatDay } from '../../../lang/format.ts'
import { filled, wordsOf } from '../../../lang/words.ts'
import { indicatorDefinitions } from '../../../law/indicator-definitions.ts'
import { bodyRow, type Cell, type CellRole, type Sheet, type SheetColumn } from '../../sheet.ts'
import { count, heading, money, text } from '../../sheets/cells.ts'
import { shareText } from '../amount.ts'
import { nameOf } from './names.ts'
import type {
  PortfolioReport,
  ReportClaimed,
  ReportOwn,
  ReportPortfolioProject,
  ReportProjectIndicator,
} from './shape.ts'

/** Those whose folder could be opened. */
export function ownProjects({ projects }: PortfolioReport): ReportPortfolioProject[] {
  return projects.filter(({ own }) => own !== null)
}

/** @returns `null` where no project has a folder. */
export function claimsSheet(report: PortfolioReport): Sheet | null {
  const { portfolio: words } = wordsOf(report.lang)
  const projects = ownProjects(report)
  if (projects.length === 0) return null
  const from = bodyRow({ notes: [] }, 0)
  const to = bodyRow({ notes: [] }, projects.length - 1)
  return {
    id: 'claims',
    tab: words.tabs.claims,
    title: words.claimsTitle,
    notes: [],
    columns: [
      { header: words.project, kind: 'text', width: 40 },
      { header: words.period, kind: 'number', width: 8 },
      { header: words.periodEnd, kind: 'day', width: 12 },
      { header: words.claimed, kind: 'money', width: 16 },
      { header: words.after, kind: 'money', width: 16, strong: true },
      { header: words.remaining, kind: 'money', width: 16 },
      { header: words.used, kind: 'percent', width: 10 },
      { header: words.support, kind: 'money', width: 16 },
      { header: words.toMend, kind: 'number', width: 12, spare: true },
    ],
    rows: [
      ...projects.map((project) => claimRow(project, report)),
      ...(report.claimed === null
        ? []
        : [
            [
              text(words.total, { role: 'total' }),
              text(null, { role: 'total' }),
              text(null, { role: 'total' }),
              ...claimedCells(report.claimed, 'total', (column) => `SUM(${column}${from}:${column}${to})`),
              text(null, { role: 'total' }),
            ],
          ]),
    ],
  }
}

function claimRow(project: ReportPortfolioProject, { lang }: PortfolioReport): Cell[] {
  const { portfolio: words } = wordsOf(lang)
  const claim = project.own?.claim ?? null
  const findings = project.own?.findings ?? null
  if (claim === null) {
    const why = findings === null ? words.notComputed : words.noClaim
    return [text(nameOf(project, lang)), text(why, { span: 7 }), toMend(findings)]
  }
  return [
    text(nameOf(project, lang)),
    count(claim.number),
    { kind: 'day', value: claim.end },
    ...claimedCells(claim, 'body'),
    toMend(findings),
  ]
}

/** Findings of the project's own check that something has to be done about. */
function toMend(findings: ReportOwn['findings']): Cell {
  if (findings === null) return count(null, { absent: 'unknown' })
  const many = findings.stop + findings.error
  return count(many, many === 0 ? {} : { status: findings.stop > 0 ? 'stop' : 'error' })
}

/** Claimed, accrued, left, used and support. @param sumOf a column, where the cells are sums. */
function claimedCells(claimed: ReportClaimed, role: CellRole, sumOf?: (column: string) => string): Cell[] {
  const { period, after, left, used, support } = claimed
  const live = (column: string) => (sumOf === undefined ? {} : { formula: sumOf(column) })
  return [
    money(period, { role, ...live('D') }),
    money(after, { role, ...live('E') }),
    money(left, { role, ...live('F') }),
    { kind: 'percent', value: used, role },
    money(support, { role, ...live('H') }),
  ]
}

const targetColumns = (lang: PortfolioReport['lang']): SheetColumn[] => {
  const { portfolio: words } = wordsOf(lang)
  return [
    { header: words.target, kind: 'number', width: 10 },
    { header: words.done, kind: 'number', width: 10, strong: true },
    { header: words.share, kind: 'percent', width: 14 },
  ]
}

/** All projects together. @returns `null` where none has a target. */
export function indicatorsSheet({ indicators, asOf, lang }: PortfolioReport): Sheet | null {
  const { portfolio: words } = wordsOf(lang)
  if (indicators.length === 0) return null
  return {
    id: 'indicators',
    tab: words.tabs.indicators,
    title: words.indicatorsTitle,
    notes: [
      filled(words.indicatorsLead, { day: formatDay(asOf, lang) }),
      ...(indicators.some(({ unknown }) => unknown > 0) ? [words.unknownDone] : []),
    ],
    columns: [
      { header: words.indicator, kind: 'text', width: 40 },
      { header: words.id, kind: 'text', width: 20, spare: true },
      { header: words.projects, kind: 'number', width: 12 },
      ...targetColumns(lang),
    ],
    rows: indicators.map(({ id, name, projects, ...figures }) => [
      text(name),
      text(id),
      count(projects),
      ...targetCells({ id, ...figures }),
    ]),
  }
}

/** Each project's own, under its name. */
export function byProjectSheet(report: PortfolioReport): Sheet | null {
  const { portfolio: words } = wordsOf(report.lang)
  const columns: SheetColumn[] = [
    { header: words.indicator, kind: 'text', width: 44 },
    { header: words.id, kind: 'text', width: 20, spare: true },
    ...targetColumns(report.lang),
  ]
  const rows = ownProjects(report).flatMap((project) => {
    const own = project.own?.indicators ?? []
    if (own.length === 0) return []
    return [
      heading(nameOf(project, report.lang), columns.length),
      ...own.map((one) => [text(indicatorDefinitions[one.id].name[report.lang]), text(one.id), ...targetCells(one)]),
    ]
  })
  if (rows.length === 0) return null
  return { id: 'by-project', tab: words.tabs.byProject, title: words.byProject, notes: [], columns, rows }
}

function targetCells({ target, done }: ReportProjectIndicator): Cell[] {
  const share = done === null ? null : shareText(done, target)
  return [
    count(target),
    count(done, done === null ? { absent: 'unknown' } : {}),
    share === null ? { kind: 'percent', value: null, absent: 'unknown' } : { kind: 'percent', value: share },
  ]
}
