/** Findings for the page, the gravest first: what, how to mend it, and where. */
import { formatNumber } from '../lang/format.ts'
import { filled, wordsOf } from '../lang/words.ts'
import { type Severity, severities } from '../rules/rule.ts'
import { type Named, nameOf } from './page-names.ts'
import type { PageFinding, PageFindings, PageSection } from './page-shape.ts'
import type { CheckReport, ReportFinding } from './report.ts'

const MOST_FINDINGS = 200

/** A report of any command that checks. */
type Found = Pick<CheckReport, 'findings' | 'lang'> & Named

/**
 * @param meanings of the severities where the report is of no claim.
 * @param folded severities whose lists the reader opens: they would fill the paper of a page that is about something else.
 */
export function findingsSection(
  report: Found,
  meanings: Readonly<Record<Severity, string>> = wordsOf(report.lang).severityMeaning,
  folded: readonly Severity[] = [],
): PageSection {
  const { page } = wordsOf(report.lang)
  const groups = severities
    .map((severity) => group(report, severity, meanings))
    .filter(({ findings }) => findings.length > 0)
    .map((one) => (folded.some((severity) => severity === one.status) ? foldedGroup(one, report) : one))
  return {
    id: 'findings',
    title: page.findingsTitle,
    lead: null,
    opensPage: true,
    blocks: groups.length > 0 ? groups : [{ kind: 'note', text: page.noFindings, status: 'ok' }],
  }
}

function group(report: Found, severity: Severity, meanings: Readonly<Record<Severity, string>>): PageFindings {
  const { page, severity: names } = wordsOf(report.lang)
  const findings = report.findings.filter((finding) => finding.severity === severity)
  const shown = findings.slice(0, MOST_FINDINGS)
  const number = (count: number): string => formatNumber(String(count), report.lang)
  return {
    kind: 'findings',
    id: `findings-${severity}`,
    status: severity,
    title: capital(`${names[severity]} (${number(findings.length)})`),
    meaning: capital(`${meanings[severity]}.`),
    findings: shown.map((finding) => pageFinding(report, finding)),
    more:
      shown.length < findings.length
        ? filled(page.moreFindings, { shown: number(shown.length), count: number(findings.length) })
        : null,
  }
}

function foldedGroup(group: PageFindings, { lang }: Found): PageFindings {
  const { page } = wordsOf(lang)
  const count = formatNumber(String(group.findings.length), lang)
  // On paper a fold is not there, and the reader has to hear where the list is.
  const meaning = `${group.meaning} ${page.listedElsewhere}`
  return { ...group, meaning, summary: filled(page.openFindings, { count }) }
}

function pageFinding(report: Found, finding: ReportFinding): PageFinding {
  const { id, rule, title, rows, message, fix, places, ranges, related } = finding
  return { id, rule, title, rows, message, fix, places, ranges, related, whose: nameOf(report, finding.implementer) }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
