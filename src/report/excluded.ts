/** The rows that findings keep out of a claim, each with what it would have been worth. */
import { reachOf } from '../claim/reach.ts'
import { costsRowEffect, hoursRowEffects, netOfPay, type RowEffect } from '../claim/row-effect.ts'
import type { Lang } from '../lang/lang.ts'
import { cents, type Hours, hoursOf, hoursText, type Money, moneyText, noHours, noMoney, plus } from '../money.ts'
import type { ClaimPeriod, Funding, Project } from '../project/project.ts'
import type { HandedIn, Tables } from '../read/dossier.ts'
import type { Place } from '../read/place.ts'
import type { Table } from '../read/table.ts'
import type { Exclusions } from '../rules/exclusions.ts'
import type { Finding } from '../rules/finding.ts'
import type { RowSpot } from '../rules/rule.ts'
import { rowsInReach } from './in-period.ts'
import type { Excluded, ExcludedRow } from './report.ts'
import { rowPlaces } from './row-places.ts'
import { rowRanges } from './row-ranges.ts'

/** So many rows are listed one by one for a finding, and for an implementer; beyond that their ranges name them. */
const MOST_ROWS = 500
const MOST_TOGETHER = 1000
const FEWEST_ROWS = 20

/** One entry a finding that excludes rows of this implementer in the period; a row stands only under the finding that was first. */
export function excludedOf(
  project: Project,
  handedIn: HandedIn,
  findings: readonly Finding[],
  exclusions: Exclusions,
  period: ClaimPeriod,
  lang: Lang,
): Excluded[] {
  // A participant or a company that is not counted takes no euro from the claim.
  const { hours, costs } = handedIn.tables
  const own = new Set<unknown>([hours, costs])
  const reach = reachOf(project, period)
  const excludedBy = findings.flatMap((finding) => {
    if (finding.severity !== 'error') return []
    const spots = finding.spots
      .filter((spot): spot is RowSpot => 'rows' in spot && own.has(spot.table))
      .map((spot) => ({
        ...spot,
        rows: exclusions.excludedFirst(finding, spot.table, rowsInReach(spot, reach).rows),
      }))
      .filter(({ rows }) => rows.length > 0)
    return spots.length === 0 ? [] : [{ finding, spots }]
  })
  const most = listed(excludedBy.map(({ spots }) => spots.reduce((sum, { rows }) => sum + rows.length, 0)))
  return excludedBy.map(({ finding, spots }) => excluded(project, handedIn, finding, spots, most, lang))
}

/** How many rows each finding lists: where nearly everything is wrong, thousands of rows one by one help nobody. */
function listed(counts: readonly number[]): number {
  const together = counts.reduce((sum, count) => sum + Math.min(count, MOST_ROWS), 0)
  return together <= MOST_TOGETHER ? MOST_ROWS : Math.max(FEWEST_ROWS, Math.floor(MOST_TOGETHER / counts.length))
}

function excluded(
  project: Project,
  handedIn: HandedIn,
  finding: Finding,
  spots: readonly RowSpot[],
  most: number,
  lang: Lang,
): Excluded {
  const rows: ExcludedRow[] = []
  const sum = new Effects()
  for (const { table, rows: numbers } of spots) {
    const effectOf = effectsOf(project, handedIn, table)
    const places = rowPlaces({ table, rows: numbers, column: null }, most - rows.length)
    for (let at = 0; at < numbers.length; at++) {
      const row = numbers[at] as number
      const effect = effectOf(row)
      sum.add(effect)
      const place = places[at]
      if (place !== undefined) rows.push(rowOf(table, row, place, effect))
    }
  }
  const { hours, amount, count } = sum
  const net = sum.net(project.funding)
  return {
    finding: finding.id,
    rule: finding.rule.id,
    title: finding.rule.texts.title[lang],
    hours: hours === null ? null : hoursText(hours),
    amount: amount === null ? null : moneyText(amount),
    net: net === null ? null : moneyText(net),
    lowers: net === null ? null : moneyText(sum.lowers(project.funding)),
    count,
    rows,
    ranges: count > rows.length ? spots.flatMap((spot) => rowRanges(spot.table, spot.rows)) : [],
  }
}

type RowWorth = Omit<RowEffect, 'net'> & Partial<Pick<RowEffect, 'net'>>

/** What rows are worth together; unknown as soon as one is. */
class Effects {
  hours: Hours | null = noHours
  amount: Money | null = noMoney
  count = 0
  private pay: Money | null = noMoney
  /** What of both is below zero, where it is known. */
  private lessPay: Money = noMoney
  private lessLedger: Money = noMoney
  private ledger: Money | null = noMoney

  /** @param effect of a row of hours without a net of its own: the flat rate is a share of their sum. */
  add(effect: RowWorth): void {
    this.count += 1
    this.hours = this.hours === null || effect.hours === null ? null : hoursOf(this.hours + effect.hours)
    this.amount = together(this.amount, effect.amount)
    if (effect.net === undefined) {
      this.pay = together(this.pay, effect.amount)
      this.lessPay = cents(this.lessPay + belowZero(effect.amount))
    } else {
      this.ledger = together(this.ledger, effect.net)
      this.lessLedger = cents(this.lessLedger + belowZero(effect.net))
    }
  }

  lowers(funding: Funding): Money {
    return plus(netOfPay(funding, this.lessPay), this.lessLedger)
  }

  net(funding: Funding): Money | null {
    return this.pay === null || this.ledger === null ? null : plus(netOfPay(funding, this.pay), this.ledger)
  }
}

function belowZero(amount: Money | null): Money {
  return amount !== null && amount < 0 ? amount : noMoney
}

/** Two at a time: a list of what is added would cost more than the sum of a million rows. */
function together(sum: Money | null, more: Money | null): Money | null {
  return sum === null || more === null ? null : cents(sum + more)
}

function effectsOf(project: Project, { implementer, tables }: HandedIn, table: Table): (row: number) => RowWorth {
  if ((tables.hours as unknown) === table)
    return hoursRowEffects(implementer, project.funding, tables.hours as NonNullable<Tables['hours']>)
  return (row) => costsRowEffect(implementer, project.funding, tables.costs as NonNullable<Tables['costs']>, row)
}

function rowOf(
  table: Table,
  row: number,
  { path, line, row: excelRow }: Place,
  { hours, amount }: RowWorth,
): ExcludedRow {
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
