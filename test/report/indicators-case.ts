/** Reports of the indicators from tables as a case writes them. */
import { day } from '../../src/day.ts'
import { computeIndicators } from '../../src/indicators/compute-indicators.ts'
import type { Lang } from '../../src/lang/lang.ts'
import { concernsIndicators } from '../../src/report/indicators/concerning.ts'
import { type DeliveredReport, readDelivered } from '../../src/report/indicators/delivered.ts'
import type { IndicatorsReport } from '../../src/report/indicators/shape.ts'
import { indicatorsReport } from '../../src/report/indicators-report.ts'
import { pseudonyms } from '../../src/report/pseudonym.ts'
import { catalogue } from '../../src/rules/catalogue.ts'
import { runIndicatorRules, runRules } from '../../src/rules/run.ts'
import { dossierOfHands, everyRow, type Hands } from '../indicators/counting.ts'

export const SECRET = 'ab'.repeat(32)

export interface Reporting {
  readonly from?: string
  readonly until?: string
  readonly targets?: Readonly<Record<string, number>>
  readonly lang?: Lang
  readonly secret?: string
  /** Whether the rules say which rows count; otherwise all of them do. */
  readonly ruled?: true
}

/** Of the year 2027 unless it says otherwise. */
export async function reportOf(hands: Hands, reporting: Reporting = {}): Promise<IndicatorsReport> {
  const { from = '2027-01-01', until = '2027-12-31', targets, lang = 'fi', secret = SECRET, ruled } = reporting
  const dossier = await dossierOfHands(hands, targets)
  const outcome = runRules(catalogue.filter(concernsIndicators), dossier)
  const eligible = ruled ? outcome.exclusions.eligible : everyRow
  const counts = computeIndicators(dossier, eligible, { from: day(from), until: day(until) })
  const onCounts = runIndicatorRules(catalogue, dossier.project, dossier.asOf, counts)
  return indicatorsReport({ dossier, counts, outcome, onCounts }, lang, pseudonyms(secret))
}

/** The same as it is read back from its file. */
export function delivered(report: IndicatorsReport): DeliveredReport {
  const read = readDelivered(JSON.stringify(report))
  if (typeof read === 'string') throw new Error(read)
  return read
}
