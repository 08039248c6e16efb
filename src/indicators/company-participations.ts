/** The rows of all companies tables, by the business id in its canonical form: a company written in two ways is one. */
import type { Eligible } from '../claim/claim.ts'
import { businessIdOf, mendedBusinessId } from '../read/company/business-id.ts'
import type { Dossier } from '../read/dossier.ts'
import type { Table } from '../read/table.ts'
import type { companiesTable } from '../read/tables/companies.ts'
import type { CompanyParticipation, CompanyRecord } from './indicators.ts'
import { firstKnown } from './merged.ts'
import { byStart } from './participations.ts'

/** @returns by start; on the same day in the order of the implementers and of their files. */
export function companyParticipationsOf(dossier: Dossier, eligible: Eligible): CompanyParticipation[] {
  const all = dossier.handedIn.flatMap(({ implementer, tables: { companies } }) =>
    companies === undefined ? [] : rowsOf(implementer.id, companies, eligible(companies)),
  )
  return all.sort(byStart)
}

/** @param rows of one company, by start. */
export function companyRecord(rows: readonly [CompanyParticipation, ...CompanyParticipation[]]): CompanyRecord {
  const [{ businessId, start }] = rows
  return { businessId, participations: rows, start, size: firstKnown(rows, ({ size }) => size) }
}

function rowsOf(
  implementer: string,
  table: Table<typeof companiesTable>,
  eligible: Uint8Array,
): CompanyParticipation[] {
  const { columns } = table
  const rows: CompanyParticipation[] = []
  for (let row = 0; row < table.rows; row++) {
    const start = columns.start.value(row)
    const typed = columns.businessId.value(row)
    // What has neither is FILE-08's or FILE-05's, and excluded by it.
    if (eligible[row] === 0 || start === undefined || typed === undefined) continue
    rows.push({ implementer, table, row, businessId: canonical(typed), start, size: columns.size.value(row) })
  }
  return rows
}

/** Spellings that the rules let through mean one company; those that they do not are excluded and never come here. */
function canonical(typed: string): string {
  return businessIdOf(typed) ?? mendedBusinessId(typed) ?? typed
}
