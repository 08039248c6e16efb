/** A report made by hand, small enough to know by heart, with what could go wrong on a page. */
import type { Lang } from '../../src/lang/lang.ts'
import type {
  AmountRow,
  CheckReport,
  ClaimReport,
  ReportClaim,
  ReportFigures,
  ReportFinding,
} from '../../src/report/report.ts'

export const nothing: AmountRow = { budget: '0.00', before: '0.00', period: '0.00', after: '0.00', left: '0.00' }

export function amounts(budget: string, before: string, period: string, after: string, left: string): AmountRow {
  return { budget, before, period, after, left }
}

export function figures(net: AmountRow, support: AmountRow = nothing): ReportFigures {
  return {
    costs: {
      salaries: net,
      travel: nothing,
      other: nothing,
      services: nothing,
      flatRate: nothing,
      income: nothing,
      lumpSum: nothing,
      net,
    },
    financing: {
      support,
      ownMunicipal: nothing,
      ownOtherPublic: nothing,
      ownPrivate: nothing,
      externalMunicipal: nothing,
      externalOtherPublic: nothing,
      externalPrivate: nothing,
      total: net,
    },
  }
}

export function claimOf(id: string, name: string, own: Partial<ReportClaim> = {}): ReportClaim {
  return {
    id,
    name,
    businessId: null,
    role: 'partner',
    lines: [],
    excluded: [],
    cappedBy: '0.00',
    ...figures(nothing),
    ...own,
  }
}

export function findingOf(id: string, own: Partial<ReportFinding> = {}): ReportFinding {
  return {
    id,
    rule: id.split('/')[0] as string,
    severity: 'warning',
    title: 'Päivässä on enintään 12 tuntia.',
    implementer: 'xamk',
    rows: 1,
    places: [{ path: 'data/xamk/tyoaika.csv', line: 128, row: 128, column: 'F', header: 'Tunnit', value: '13,5' }],
    ranges: [],
    related: [],
    facts: { actual: '13.50' },
    message: 'Päivän tunnit ovat 13,50 h.',
    fix: 'Korjaa tunnit taulukkoon tai selitä pitkä päivä.',
    ...own,
  }
}

const basis = {
  asOf: '2027-03-15',
  project: {
    sha256: null,
    name: 'International Work Mikkeli (IWM)',
    fund: 'ESR+',
    application: '211355',
    group: 'R-02712',
    authority: 'Itä-Suomen elinvoimakeskus',
    start: '2026-09-01',
    end: '2029-05-31',
    costModel: 'flat-rate-40',
    salaryModel: 'unit-cost',
    supportRate: '0.8',
    flatRate: '0.4',
  },
  inputs: [
    {
      path: 'data/xamk/tyoaika.csv',
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      rows: 412,
      encoding: 'windows-1252',
      delimiter: ';',
      sheet: null,
      implementer: 'xamk',
      table: 'hours',
      read: true,
    },
  ],
  rules: [
    {
      id: 'TIME-05',
      severity: 'warning',
      title: 'Päivässä on enintään 12 tuntia.',
      state: 'ran',
      checked: 412,
      failed: 1,
      notFor: [],
    },
    {
      id: 'COST-01',
      severity: 'error',
      title: 'Kulun päivä on kaudella.',
      state: 'skipped',
      reason: 'keneltäkään ei ole luettu kustannukset.csv-taulukkoa',
    },
  ],
} as const

export function claimReportOf(lang: Lang, own: Partial<ClaimReport> = {}): ClaimReport {
  const findings = own.findings ?? []
  return {
    ...basis,
    schema: 'hanke/claim@1',
    lang,
    period: { number: 1, start: '2026-09-01', end: '2027-02-28' },
    implementers: [],
    group: figures(nothing),
    findings,
    counts: countsOf(findings),
    ...own,
  }
}

export function checkReportOf(lang: Lang, own: Partial<CheckReport> = {}): CheckReport {
  const findings = own.findings ?? []
  return { ...basis, schema: 'hanke/check@1', lang, findings, counts: countsOf(findings), ...own }
}

function countsOf(findings: readonly ReportFinding[]): ClaimReport['counts'] {
  const of = (severity: string): number => findings.filter((finding) => finding.severity === severity).length
  return { stop: of('stop'), error: of('error'), warning: of('warning'), info: of('info') }
}
