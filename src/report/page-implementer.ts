/** One implementer's part of a claim: the form as it is typed into EURA, what was left out, and the salary lines behind it. */
import { formatNumber } from '../lang/format.ts'
import { filled, wordsOf } from '../lang/words.ts'
import { limited } from './page-limit.ts'
import type { PageBlock, PageSection } from './page-shape.ts'
import type { ClaimReport, ReportClaim } from './report.ts'
import type { Sheet } from './sheet.ts'
import { claimForm } from './sheets/claim-form.ts'
import { excludedSheet } from './sheets/excluded.ts'
import { excludedRowsSheet } from './sheets/excluded-rows.ts'
import { aboutClaim } from './sheets/headings.ts'
import { salaryLinesSheet } from './sheets/salary-lines.ts'

export function implementerSection(report: ClaimReport, claim: ReportClaim): PageSection {
  const { page } = wordsOf(report.lang)
  const { id, name, role, businessId } = claim
  const lead = [page[role], ...(businessId === null ? [] : [filled(page.businessId, { id: businessId })])]
  return {
    id: `implementer-${id}`,
    title: name,
    lead: lead.join(' · '),
    opensPage: true,
    blocks: [
      { kind: 'sheet', sheet: onPage(claimForm(report, claim), report), more: null },
      ...excludedBlocks(report, claim),
      linesBlock(report, claim),
    ],
  }
}

export function groupSection(report: ClaimReport): PageSection {
  return {
    id: 'group',
    title: wordsOf(report.lang).page.wholeGroup,
    lead: null,
    opensPage: true,
    // No implementer's id has an underscore, so no other anchor is like it.
    blocks: [{ kind: 'sheet', sheet: { ...onPage(claimForm(report, 'group'), report), id: 'group_form' }, more: null }],
  }
}

function excludedBlocks(report: ClaimReport, claim: ReportClaim): PageBlock[] {
  const { page } = wordsOf(report.lang)
  if (claim.excluded.length === 0) return [{ kind: 'note', text: page.noneExcluded, status: 'ok' }]
  const rows = onPage(excludedRowsSheet(report, claim), report)
  return [
    { kind: 'sheet', ...limited(onPage(excludedSheet(report, claim), report), report.lang) },
    { kind: 'folded', summary: `${rows.title} (${rows.rows.length})`, ...limited(rows, report.lang) },
  ]
}

function linesBlock(report: ClaimReport, claim: ReportClaim): PageBlock {
  const { page } = wordsOf(report.lang)
  if (claim.lines.length === 0) return { kind: 'note', text: page.noLines, status: null }
  const count = formatNumber(String(claim.lines.length), report.lang)
  return {
    kind: 'folded',
    summary: filled(page.salaryLines, { count }),
    ...limited(onPage(salaryLinesSheet(report, claim), report), report.lang),
  }
}

/** The page says at its top which project and period it is about; a sheet of the workbook has to say it itself. */
function onPage(sheet: Sheet, report: ClaimReport): Sheet {
  const about = aboutClaim(report)
  return { ...sheet, notes: sheet.notes.filter((note) => note !== about) }
}
