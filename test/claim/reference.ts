/**
 * Section 4 of the specification computed a second time, in whole-number fractions and without a line of hanke's own: what
 * `computeClaim` has to agree with, cent for cent.
 */
import type { Decision, HoursRow, LedgerRow, Staff } from './some-claims.ts'

const costNames = ['salaries', 'travel', 'other', 'services', 'flatRate', 'income', 'lumpSum', 'net'] as const
const ownNames = ['ownMunicipal', 'ownOtherPublic', 'ownPrivate'] as const
const externalNames = ['externalMunicipal', 'externalOtherPublic', 'externalPrivate'] as const
type Figures = Record<string, bigint>

/** Percentages in hundredths of a percent, and what each is a share of. */
const flatRates: Record<Decision['costModel'], readonly [rate: bigint, base: readonly string[]]> = {
  'flat-rate-40': [4000n, ['salaries']],
  'flat-rate-7': [700n, ['salaries', 'travel', 'other', 'services']],
  'flat-rate-15': [1500n, ['salaries']],
  'flat-rate-17': [1700n, ['salaries']],
  'flat-rate-24': [2400n, ['salaries']],
  actual: [0n, []],
  'lump-sum': [0n, []],
}

export const floor = (top: bigint, bottom: bigint): bigint =>
  top / bottom - (top % bottom !== 0n && top < 0n !== bottom < 0n ? 1n : 0n)

const smallest = (a: bigint, b: bigint): bigint => {
  if (a < b) return a
  return b
}

export const nearest = (top: bigint, bottom: bigint): bigint => {
  const doubled = top < 0n ? -top * 2n : top * 2n
  const size = (doubled + bottom) / (bottom * 2n)
  return top < 0n ? -size : size
}

/** Each period's own figures, period after period. */
export function reference(decision: Decision, hours: readonly HoursRow[], ledger: readonly LedgerRow[]): Figures[] {
  let netAfter = 0n
  let supportBefore = 0n
  return decision.periods.map(([start, end]) => {
    const within = ({ date }: { date: string }): boolean => start <= date && date <= end
    const costs = costsOf(decision, hours.filter(within), ledger.filter(within), [start, end])
    const net = costs.net ?? 0n
    netAfter += net
    const earned = floor(netAfter * decision.supportRate, 1_000_000n)
    const supportAfter = smallest(earned, decision.granted)
    const support = supportAfter - supportBefore
    supportBefore = supportAfter
    const external = Object.fromEntries(externalNames.map((name) => [name, booked(ledger.filter(within), name)]))
    const rest = Object.values(external).reduce((left, received) => left - received, net - support)
    return { ...costs, support, ...external, ...split(rest, decision.own), total: net }
  })
}

function costsOf(
  { costModel, salaryModel, lumpSum, proven, staff }: Decision,
  hours: readonly HoursRow[],
  ledger: readonly LedgerRow[],
  [start, end]: readonly [string, string],
): Figures {
  const covered = costModel === 'flat-rate-40' || costModel === 'lump-sum'
  const worked = salaryModel === 'unit-cost' ? fromHours(staff, hours) : fromLedger(staff, ledger, salaryModel)
  const rows: Figures = {
    salaries: costModel === 'lump-sum' ? 0n : worked,
    travel: covered ? 0n : booked(ledger, 'travel'),
    other: covered ? 0n : booked(ledger, 'other'),
    services: covered ? 0n : booked(ledger, 'services'),
    income: booked(ledger, 'income'),
    lumpSum: proven !== null && start <= proven && proven <= end ? lumpSum : 0n,
  }
  const [rate, base] = flatRates[costModel]
  const flatRate = nearest(base.reduce((sum, name) => sum + (rows[name] ?? 0n), 0n) * rate, 10_000n)
  const positive = costNames.filter((name) => name in rows && name !== 'income')
  const net = positive.reduce((sum, name) => sum + (rows[name] ?? 0n), flatRate - (rows.income ?? 0n))
  return { ...rows, flatRate, net }
}

/** Hours in three-hundredths to whole hundredths, then by the unit cost to the cent; both half away from zero. */
function fromHours(staff: readonly Staff[], rows: readonly HoursRow[]): bigint {
  const sums = new Map<string, { units: bigint; unitCost: bigint }>()
  for (const { person, date, units } of rows) {
    const at = staff.findIndex((one) => one.person === person && one.from <= date && date <= one.to)
    const line = staff[at]
    if (line === undefined) continue
    const key = `${at} ${date.slice(0, 7)}`
    sums.set(key, { units: (sums.get(key)?.units ?? 0n) + units, unitCost: line.unitCost })
  }
  return [...sums.values()].reduce((sum, { units, unitCost }) => sum + nearest(nearest(units, 3n) * unitCost, 100n), 0n)
}

function fromLedger(
  staff: readonly Staff[],
  rows: readonly LedgerRow[],
  model: 'actual' | 'standard-side-cost',
): bigint {
  const sums = new Map<string, { paid: bigint; percent: bigint }>()
  for (const { category, person, date, amount } of rows) {
    if (category !== 'salaries') continue
    const at = staff.findIndex((one) => one.person === person && one.from <= date && date <= one.to)
    const key = `${at} ${person} ${date.slice(0, 7)}`
    const percent = model === 'actual' ? 0n : staff[at]?.teaching === true ? 2042n : 2644n
    sums.set(key, { paid: (sums.get(key)?.paid ?? 0n) + amount, percent })
  }
  return [...sums.values()].reduce((sum, { paid, percent }) => sum + paid + nearest(paid * percent, 10_000n), 0n)
}

function booked(rows: readonly LedgerRow[], category: string): bigint {
  return rows.reduce((sum, row) => (row.category === category ? sum + row.amount : sum), 0n)
}

/** BigInt division cuts towards zero, as the specification's parts do. */
function split(rest: bigint, weights: readonly [bigint, bigint, bigint]): Figures {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n)
  const parts = weights.map((weight) => (whole === 0n ? 0n : (rest * weight) / whole))
  const at = weights.reduce((best, weight, row) => (weight > (weights[best] ?? 0n) ? row : best), 0)
  const left = parts.reduce((sum, part) => sum - part, rest)
  return Object.fromEntries(ownNames.map((name, row) => [name, (parts[row] ?? 0n) + (row === at ? left : 0n)]))
}
