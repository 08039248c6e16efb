/** The page of `hanke check` on a programme, a portfolio, or a project that is only told of. */
import { wordsOf } from '../lang/words.ts'
import type { DocumentCheckReport } from './check-document-report.ts'
import { basisSections } from './page-basis.ts'
import { findingsSection } from './page-findings.ts'
import type { Page } from './page-shape.ts'
import { documentVerdict } from './page-verdict.ts'

export function checkDocumentPage(report: DocumentCheckReport): Page {
  const { page, report: words } = wordsOf(report.lang)
  const { kind, name } = report.described
  return {
    kicker: name,
    title: page.checkTitle,
    facts: [
      { label: words.check.kind, cells: [{ kind: 'text', value: words.check.kinds[kind] }] },
      { label: page.asOf, cells: [{ kind: 'day', value: report.asOf }] },
    ],
    verdict: documentVerdict(report),
    figures: [],
    sections: [
      findingsSection(report, words.severityMeaning),
      ...basisSections({ ...report, project: report.described }),
    ],
    made: page.made,
  }
}
