/** A report with something in every list: excluded rows known and unknown, findings of every kind of place, skipped rules, an unread file. */
import type { ClaimReport, Excluded, ReportFinding } from '../../src/report/report.ts'
import { claimOf, worked } from './claim-case.ts'

const place = { path: 'data/a/tyoaika.csv', line: 4, row: 4, column: 'C', header: 'tunnit', value: '7.5' }

export const known: Excluded = {
  finding: 'TIME-01/0123456789ab',
  rule: 'TIME-01',
  title: 'Työpäivän on oltava hankkeen aikana',
  hours: '7.50',
  amount: '225.00',
  net: '315.00',
  lowers: '0.00',
  count: 1,
  rows: [
    { path: 'data/a/tyoaika.csv', line: 3, row: 3, person: 'A1', date: '1.8.2026', hours: '7.50', amount: '225.00' },
  ],
  ranges: [],
}

export const unknown: Excluded = {
  finding: 'FILE-06/ba9876543210',
  rule: 'FILE-06',
  title: 'Luvulla on oltava vain yksi lukutapa',
  hours: null,
  amount: null,
  net: null,
  lowers: null,
  count: 2,
  rows: [{ path: 'data/a/tyoaika.csv', line: 4, row: 4, person: '=A1', date: '2.3.2027', hours: null, amount: null }],
  ranges: [{ path: 'data/a/tyoaika.csv', rows: '4, 6' }],
}

export function foundOne(changes: Partial<ReportFinding> = {}): ReportFinding {
  return {
    id: 'FILE-06/ba9876543210',
    rule: 'FILE-06',
    severity: 'error',
    title: 'Luvulla on oltava vain yksi lukutapa',
    implementer: 'a',
    rows: 1,
    places: [place],
    ranges: [],
    related: [],
    facts: {},
    message: 'Luvulla ”7.5” on kaksi lukutapaa: 7,5 tai 75.',
    fix: 'Kirjoita luku desimaalipilkulla ja ilman tuhaterottimia, esim. 1234,56.',
    ...changes,
  }
}

export async function fullReport(changes: Partial<ClaimReport> = {}): Promise<ClaimReport> {
  const report = await claimOf({ files: { 'tyoaika.csv': worked('2027-03-01 7,5', '2027-04-01 7,25') } })
  const [first, ...others] = report.implementers
  if (first === undefined) throw new Error('no implementer')
  return {
    ...report,
    implementers: [{ ...first, excluded: [known, unknown] }, ...others],
    findings: [foundOne()],
    counts: { stop: 0, error: 1, warning: 0, info: 0 },
    rules: [
      {
        id: 'TIME-01',
        severity: 'error',
        title: 'Työpäivän on oltava hankkeen aikana',
        state: 'ran',
        checked: 3,
        failed: 1,
        notFor: ['b'],
      },
      {
        id: 'COST-01',
        severity: 'error',
        title: 'Tositetta ei saa hakea kahdesti',
        state: 'skipped',
        reason: 'taulukko puuttuu',
      },
    ],
    ...changes,
  }
}
