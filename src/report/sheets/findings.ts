/** Every finding: how grave, where, what, and how to mend it. */
import { wordsOf } from '../../lang/words.ts'
import type { CheckReport, ClaimReport } from '../report.ts'
import type { Sheet } from '../sheet.ts'
import { count, emptyList, text } from './cells.ts'
import { placesText } from './place-text.ts'

/** The column of the severities. */
export const SEVERITIES = 'A'
const COLUMNS = 7

export function findingsSheet({ findings, lang }: Pick<CheckReport | ClaimReport, 'findings' | 'lang'>): Sheet {
  const words = wordsOf(lang)
  const { findings: own, tabs } = words.sheets
  return {
    id: 'findings',
    tab: tabs.findings,
    title: own.title,
    notes: [],
    columns: [
      { header: own.severity, kind: 'text', width: 12 },
      { header: own.rule, kind: 'text', width: 11 },
      { header: own.whose, kind: 'text', width: 13 },
      { header: own.where, kind: 'text', width: 36 },
      { header: own.rows, kind: 'number', width: 9 },
      { header: own.message, kind: 'text', width: 46 },
      { header: own.fix, kind: 'text', width: 46 },
    ],
    rows:
      findings.length === 0
        ? [emptyList(own.none, COLUMNS)]
        : findings.map((finding) => [
            text(words.severity[finding.severity], { status: finding.severity }),
            text(finding.rule),
            text(finding.implementer ?? own.decision),
            text(placesText(finding, lang)),
            count(finding.rows),
            text(finding.message),
            text(finding.fix),
          ]),
  }
}
