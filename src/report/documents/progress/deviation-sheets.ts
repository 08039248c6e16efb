/** What did not go as planned, as far as the figures tell. */
import { wordsOf } from '../../../lang/words.ts'
import { moneyText, noMoney, readMoneyText, total } from '../../../money.ts'
import { nameOf } from '../../page-names.ts'
import type { ReportFinding } from '../../report.ts'
import type { Cell, Sheet } from '../../sheet.ts'
import { count, hours, money, text } from '../../sheets/cells.ts'
import type { ProgressReport } from './shape.ts'

/** The findings on the claim itself and on the counts: pace, budget use, person-years, targets. */
export function deviationsOf({ findings }: ProgressReport): readonly ReportFinding[] {
  return findings.filter(({ rule }) => /^(CLAIM|INDI)-/.test(rule))
}

/** `null` where there are none. */
export function deviationsSheet(report: ProgressReport): Sheet | null {
  const { progress, severity, sheets } = wordsOf(report.lang)
  const { deviations: words } = progress
  const found = deviationsOf(report)
  if (found.length === 0) return null
  return {
    id: 'deviations',
    tab: words.tab,
    title: words.caption,
    notes: [words.about],
    columns: [
      { header: words.what, kind: 'text', width: 70 },
      { header: words.whose, kind: 'text', width: 30 },
      { header: words.rule, kind: 'text', width: 11, spare: true },
      { header: sheets.findings.severity, kind: 'text', width: 12, spare: true },
    ],
    rows: found.map((one) => [
      text(one.message),
      text(nameOf(report, one.implementer) ?? words.group),
      text(one.rule),
      text(severity[one.severity], { status: one.severity }),
    ]),
  }
}

/** `null` where everything is claimed. */
export function excludedSheet({ implementers, lang }: ProgressReport): Sheet | null {
  const { deviations: words } = wordsOf(lang).progress
  const rows = implementers.flatMap(({ name, excluded }) => excluded.map((one) => ({ name, ...one })))
  if (rows.length === 0) return null
  const known = rows.flatMap(({ net }) => (net === null ? [] : [readMoneyText(net) ?? noMoney]))
  return {
    id: 'excluded',
    tab: words.excludedTab,
    title: words.excluded,
    notes: [words.excludedAbout, ...(known.length < rows.length ? [words.unknownNet] : [])],
    columns: [
      { header: words.whose, kind: 'text', width: 36 },
      { header: words.why, kind: 'text', width: 50 },
      { header: words.rule, kind: 'text', width: 11, spare: true },
      { header: words.rows, kind: 'number', width: 10 },
      { header: words.hours, kind: 'hours', width: 12 },
      { header: words.net, kind: 'money', width: 16 },
    ],
    rows: [
      ...rows.map((one): Cell[] => [
        text(one.name),
        text(one.title),
        text(one.rule),
        count(one.count),
        hours(one.hours),
        money(one.net),
      ]),
      [
        text(words.total, { role: 'total' }),
        text(null, { role: 'total' }),
        text(null, { role: 'total' }),
        count(
          rows.reduce((sum, one) => sum + one.count, 0),
          { role: 'total' },
        ),
        text(null, { role: 'total' }),
        money(moneyText(total(known)), { role: 'total' }),
      ],
    ],
  }
}
