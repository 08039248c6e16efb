/** The report of `hanke check` in a folder that no claim is computed from: a programme, a portfolio, or a project that is only told of. */
import type { Day } from '../day.ts'
import type { Lang } from '../lang/lang.ts'
import { wordsOf } from '../lang/words.ts'
import type { FileSet } from '../read/dossier.ts'
import type { Outcome } from '../rules/run.ts'
import { inputsOf, ruleLines } from './common.ts'
import { countsOf, type Described, reportFindings } from './findings.ts'
import type { CheckReport } from './report.ts'

/** The same machine output as of a project, with `project: null` and what the folder describes instead. */
export interface DocumentCheckReport
  extends Pick<CheckReport, 'schema' | 'asOf' | 'lang' | 'inputs' | 'rules' | 'findings' | 'counts'> {
  readonly project: null
  readonly described: {
    readonly kind: 'recorded' | 'programme' | 'portfolio'
    /** Of `hanke.yaml`. */
    readonly sha256: string | null
    readonly name: string
  }
  /** Project folders that a portfolio names, by their paths from it: each is checked on its own. */
  readonly folders: readonly string[]
}

export interface CheckedDocument {
  readonly kind: DocumentCheckReport['described']['kind']
  readonly of: Described & { readonly name: string; readonly sha256?: string }
  readonly folders: readonly string[]
}

/** @param common the tables that were looked at; `null` where the kind has none. */
export function checkDocumentReport(
  { kind, of, folders }: CheckedDocument,
  common: FileSet | null,
  outcome: Pick<Outcome, 'findings' | 'states'>,
  asOf: Day,
  lang: Lang,
): DocumentCheckReport {
  const findings = reportFindings(outcome.findings, of, lang)
  const { skipped, report } = wordsOf(lang)
  return {
    schema: 'hanke/check@1',
    asOf,
    lang,
    project: null,
    described: { kind, sha256: of.sha256 ?? null, name: of.name },
    folders,
    inputs: common === null ? [] : inputsOf(common, null),
    rules: ruleLines(outcome.states, lang, { ...skipped, noTable: report.check.noTable }),
    findings,
    counts: countsOf(findings),
  }
}
