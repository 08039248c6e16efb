/** What every report tells of its basis: the project, the files that were read, and every rule's state. */
import type { Lang } from '../lang/lang.ts'
import { withoutPersonal } from '../lang/personal-text.ts'
import { filled, wordsOf } from '../lang/words.ts'
import { costModelTerms } from '../law/cost-models.ts'
import { rateText } from '../money.ts'
import type { Project } from '../project/project.ts'
import type { Dossier, FileSet } from '../read/dossier.ts'
import { type AnyTableId, anyTableIds } from '../read/tables/definition.ts'
import { anyTables } from '../read/tables/tables.ts'
import type { RuleState, SkipReason } from '../rules/run.ts'
import type { Input, ReportProject, RuleLine } from './report.ts'

export function reportProject(project: Project): ReportProject {
  const { flatRate } = costModelTerms[project.funding.costModel]
  return {
    sha256: project.sha256 ?? null,
    name: project.name,
    fund: project.fund,
    application: project.application,
    group: project.group,
    authority: project.authority,
    start: project.start,
    end: project.end,
    costModel: project.funding.costModel,
    salaryModel: project.funding.salaryModel,
    supportRate: rateText(project.funding.supportRate),
    flatRate: flatRate === null ? null : rateText(flatRate),
  }
}

/** Every file, in the order of implementers, tables and paths. */
export function reportInputs({ handedIn }: Dossier): Input[] {
  return handedIn.flatMap((own) => inputsOf(own, own.implementer.id))
}

/** The files of one implementer, or of the tables that are no one implementer's. */
export function inputsOf({ sources }: FileSet, implementer: string | null): Input[] {
  return anyTableIds.flatMap((table) =>
    (sources[table] ?? []).map(({ path, sha256, rows, encoding, delimiter, sheet, refusals }) => ({
      path: withoutPersonal(path),
      sha256,
      rows,
      encoding,
      delimiter,
      sheet: sheet === null ? null : withoutPersonal(sheet),
      implementer,
      table,
      read: refusals.length === 0,
    })),
  )
}

/** @param words why a rule was not run, where they are others than of a project. */
export function ruleLines(
  states: readonly RuleState[],
  lang: Lang,
  words: SkipWords = wordsOf(lang).skipped,
): RuleLine[] {
  return states.map(({ rule, ran, skipped, notFor }): RuleLine => {
    const about = { id: rule.id, severity: rule.severity, title: rule.texts.title[lang] }
    if (ran !== null) return { ...about, state: 'ran', checked: ran.checked, failed: ran.failed, notFor }
    return { ...about, state: 'skipped', reason: skipReason(skipped ?? { kind: 'claim-only' }, words, lang) }
  })
}

type SkipWords = ReturnType<typeof wordsOf>['skipped']

function skipReason(reason: SkipReason, words: SkipWords, lang: Lang): string {
  if (reason.kind === 'claim-only') return words.claimOnly
  if (reason.kind === 'indicators-only') return words.indicatorsOnly
  if (reason.kind === 'no-earlier-claim') return words.noEarlierClaim
  const names = tableNames(reason.tables, lang)
  const last = names.at(-1) ?? ''
  return names.length === 1
    ? filled(words.noTable, { table: last })
    : filled(words.noTables, { tables: names.slice(0, -1).join(words.between), last })
}

function tableNames(ids: readonly AnyTableId[], lang: Lang): string[] {
  return ids.map((id) => `${anyTables[id].name[lang]}.csv`)
}
