/** The rows that findings keep out of a claim, each with what it would have been worth. */
import { costsRowEffect, hoursRowEffect, type RowEffect } from '../claim/row-effect.ts'
import type { Lang } from '../lang/lang.ts'
import { type Hours, hoursText, type Money, moneyText, noHours, noMoney, plus, plusHours } from '../money.ts'
import type { ClaimPeriod, Project } from '../project/project.ts'
import type { HandedIn, Tables } from '../read/dossier.ts'
import type { Table } from '../read/table.ts'
import type { Exclusions } from '../rules/exclusions.ts'
import type { Finding } from '../rules/finding.ts'
import type { RowSpot } from '../rules/rule.ts'
import { reachOf, rowsInReach } from './in-period.ts'
import type { Excluded, ExcludedRow } from './report.ts'
import { rowRanges } from './row-ranges.ts'

const MOST_ROWS = 1000

/** One entry a finding that excludes rows of this implementer in the period; a row stands only under the finding that was first. */
export function excludedOf(
  project: Project,
  handedIn: HandedIn,
  findings: readonly Finding[],
  exclusions: Exclusions,
  period: ClaimPeriod,
  lang: Lang,
): Excluded[] {
  const own = new Set<Table>(Object.values(handedIn.tables) as unknown as Table[])
  const reach = reachOf(project, period)
  return findings.flatMap((finding) => {
    if (finding.severity !== 'error') return []
    const spots = finding.spots
      .filter((spot): spot is RowSpot => 'rows' in spot && own.has(spot.table) && spot.table.definition.id !== 'staff')
      .map((spot) => ({
        ...spot,
        rows: Uint32Array.from(rowsInReach(spot, reach).rows).filter(
          (row) => exclusions.excludedBy(spot.table, row) === finding,
        ),
      }))
      .filter(({ rows }) => rows.length > 0)
    return spots.length === 0 ? [] : [excluded(project, handedIn, finding, spots, lang)]
  })
}

function excluded(
  project: Project,
  handedIn: HandedIn,
  finding: Finding,
  spots: readonly RowSpot[],
  lang: Lang,
): Excluded {
  const rows: ExcludedRow[] = []
  let hours: Hours | null = noHours
  let amount: Money | null = noMoney
  let net: Money | null = noMoney
  let count = 0
  for (const { table, rows: numbers } of spots) {
    const effectOf = effectsOf(project, handedIn, table)
    for (let at = 0; at < numbers.length; at++) {
      const row = numbers[at] as number
      const effect = effectOf(row)
      hours = hours === null || effect.hours === null ? null : plusHours(hours, effect.hours)
      amount = amount === null || effect.amount === null ? null : plus(amount, effect.amount)
      net = net === null || effect.net === null ? null : plus(net, effect.net)
      if (rows.length < MOST_ROWS) rows.push(rowOf(table, row, effect))
      count += 1
    }
  }
  return {
    finding: finding.id,
    rule: finding.rule.id,
    title: finding.rule.texts.title[lang],
    hours: hours === null ? null : hoursText(hours),
    amount: amount === null ? null : moneyText(amount),
    net: net === null ? null : moneyText(net),
    count,
    rows,
    ranges: count > rows.length ? spots.flatMap((spot) => rowRanges(spot.table, spot.rows)) : [],
  }
}

function effectsOf(project: Project, { implementer, tables }: HandedIn, table: Table): (row: number) => RowEffect {
  if ((tables.hours as unknown) === table)
    return (row) => hoursRowEffect(implementer, project.funding, tables.hours as NonNullable<Tables['hours']>, row)
  return (row) => costsRowEffect(implementer, project.funding, tables.costs as NonNullable<Tables['costs']>, row)
}

function rowOf(table: Table, row: number, { hours, amount }: RowEffect): ExcludedRow {
  const { path, line, row: excelRow } = table.place(row)
  const typed = (column: string): string | null =>
    column in table.definition.columns ? table.place(row, column).value : null
  return {
    path,
    line,
    row: excelRow,
    person: typed('person'),
    date: typed('date'),
    hours: hours === null ? null : hoursText(hours),
    amount: amount === null ? null : moneyText(amount),
  }
}
