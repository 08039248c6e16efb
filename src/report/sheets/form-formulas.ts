/**
 * The form's arithmetic as live formulas, each rounding as money.ts makes it. A spreadsheet counts in binary, where 0.1 × 3 is a little
 * more than 0.3: the inner ROUND takes that little away before the rounding that the law or the euro wants.
 */
import { costModelTerms } from '../../law/cost-models.ts'
import { readMoneyText } from '../../money.ts'
import { type CostRow, costRows, type FinancingRow } from '../../project/project.ts'
import type { ReportClaim, ReportProject } from '../report.ts'
import type { DecisionNames } from './decision-names.ts'
import { type Figure, type FormRows, formColumns } from './form-rows.ts'

const ownRows = ['ownMunicipal', 'ownOtherPublic', 'ownPrivate'] as const
const externalRows = ['externalMunicipal', 'externalOtherPublic', 'externalPrivate'] as const

/** Sums that every form has, the group's too: `undefined` where the figure is entered. */
export function sumFormula(
  row: CostRow | FinancingRow | 'net' | 'total',
  figure: Figure,
  rows: FormRows,
): string | undefined {
  const at = isCost(row) ? rows.costs[row] : rows.financing[row]
  if (figure === 'after') return `ROUND(C${at}+D${at},2)`
  if (figure === 'left') return `ROUND(B${at}-E${at},2)`
  const column = formColumns[figure]
  const { costs, financing } = rows
  if (row === 'net')
    return `ROUND(SUM(${column}${costs.salaries}:${column}${costs.flatRate})-${column}${costs.income}+${column}${costs.lumpSum},2)`
  if (row === 'total') return `ROUND(SUM(${column}${financing.support}:${column}${financing.externalPrivate}),2)`
  return undefined
}

/** What the period's flat rate, support and own financing follow from. */
export function periodFormula(
  row: CostRow | FinancingRow,
  project: ReportProject,
  claim: ReportClaim,
  names: DecisionNames,
  rows: FormRows,
): string | undefined {
  if (row === 'flatRate') return flatRateFormula(project, names, rows)
  if (row === 'support') {
    const net = `E${rows.costs.net}`
    // INT goes towards minus infinity, for negative corrections too.
    return `ROUND(MIN(INT(ROUND(${names.supportRate}*${net}*100,6))/100,${names.granted})-C${rows.financing.support},2)`
  }
  return isOwn(row) ? ownFormula(row, claim, names, rows) : undefined
}

function flatRateFormula(
  { costModel }: ReportProject,
  { flatRate }: DecisionNames,
  { costs }: FormRows,
): string | undefined {
  const { flatRate: rate, base } = costModelTerms[costModel]
  const first = base[0]
  const last = base.at(-1)
  if (rate === null || first === undefined || last === undefined) return undefined
  const of = first === last ? `D${costs[first]}` : `SUM(D${costs[first]}:D${costs[last]})`
  return `ROUND(ROUND(${flatRate}*${of},6),2)`
}

/** Each line is cut to the cent towards zero, and the largest takes what is left. */
function ownFormula(
  row: (typeof ownRows)[number],
  { financing }: ReportClaim,
  names: DecisionNames,
  rows: FormRows,
): string | undefined {
  const weights: number[] = ownRows.map((own) => readMoneyText(financing[own].budget) ?? 0)
  const largest = ownRows[weights.indexOf(Math.max(...weights))]
  const at = (of: FinancingRow): string => `D${rows.financing[of]}`
  const rest = `D${rows.costs.net}-${at('support')}-SUM(${at(externalRows[0])}:${at(externalRows[2])})`
  if (row === largest) {
    const others = ownRows.filter((own) => own !== row).map((own) => `-${at(own)}`)
    return `ROUND(${rest}${others.join('')},2)`
  }
  if (weights.every((weight) => weight === 0)) return undefined
  const whole = ownRows.map(names.financing).join('+')
  // A cut like a rounding: seven decimals of a cent are beyond any share of whole euros and short of the binary residue.
  return `TRUNC(ROUND(100*(${rest})*${names.financing(row)}/(${whole}),7))/100`
}

function isCost(row: string): row is CostRow | 'net' {
  return row === 'net' || costRows.some((one) => one === row)
}

function isOwn(row: CostRow | FinancingRow): row is (typeof ownRows)[number] {
  return ownRows.some((one) => one === row)
}
