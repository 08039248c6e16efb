/** May it be sent? The gravest findings decide, and what could not be looked at is said in the same breath. */
import { filled, wordsOf } from '../lang/words.ts'
import { severities } from '../rules/rule.ts'
import { isDraft } from './draft.ts'
import { nameOf } from './page-names.ts'
import type { PageVerdict } from './page-shape.ts'
import type { CheckReport, ClaimReport, Counts } from './report.ts'
import type { Status } from './sheet.ts'
import { excludedEffects, mayBeTooLarge, withoutHours } from './too-large.ts'

const MOST_STOPS = 8

type PageWords = ReturnType<typeof wordsOf>['page']

type Checked = Pick<CheckReport, 'rules' | 'findings' | 'counts' | 'lang'>

/** Of a check in a folder that no claim is computed from. */
export function documentVerdict(report: Checked): PageVerdict {
  const { page, report: words } = wordsOf(report.lang)
  const { errors, warnings } = words.check
  const skipped = report.rules.filter(({ state }) => state === 'skipped').length
  const answers = { error: errors, warning: warnings, ok: page.checkFine }
  const stops = { ...page, mustMend: errors }
  const [status, answer] = judged(report.counts, report.rules.length - skipped, skipped, stops, answers)
  return {
    status,
    question: page.checkVerdict,
    answer,
    counts: countedBySeverity(report),
    notes: skipped > 0 ? [{ text: filled(page.rulesSkipped, { count: skipped }), section: 'rules' }] : [],
    stops: stopsOf(report, page),
  }
}

function countedBySeverity({ counts, lang }: Pick<CheckReport, 'counts' | 'lang'>): PageVerdict['counts'] {
  const { severity } = wordsOf(lang)
  return severities.map((one) => ({ status: one, label: severity[one], count: counts[one] }))
}

export function verdictOf(report: ClaimReport | CheckReport): PageVerdict {
  const { page } = wordsOf(report.lang)
  const skipped = report.rules.filter(({ state }) => state === 'skipped').length
  const partly = report.rules.filter((rule) => rule.state === 'ran' && rule.notFor.length > 0).length
  const note = (text: string, section: string | null) => ({ text, section })
  const isClaim = report.schema === 'hanke/claim@1'
  const answers = isClaim
    ? {
        error: mayBeTooLarge(report) ? page.mayBeTooLarge : page.mayBeSentWithout,
        warning: page.mayBeSentAsked,
        ok: page.mayBeSent,
      }
    : { error: page.checkErrors, warning: page.checkAsked, ok: page.checkFine }
  const [status, answer] =
    isClaim && report.counts.stop === 0 && isDraft(report)
      ? (['warning', page.draft] as const)
      : judged(report.counts, report.rules.length - skipped, skipped + partly, page, answers)
  return {
    status,
    question: isClaim ? page.verdict : page.checkVerdict,
    answer,
    counts: countedBySeverity(report),
    notes: [
      ...(report.schema === 'hanke/claim@1'
        ? [...withoutHours(report), ...excludedEffects(report)].map((text) => note(text, null))
        : []),
      ...(skipped > 0 ? [note(filled(page.rulesSkipped, { count: skipped }), 'rules')] : []),
      ...(partly > 0 ? [note(filled(page.rulesNotFor, { count: partly }), 'rules')] : []),
    ],
    stops: stopsOf(report, page),
  }
}

function judged(
  counts: Counts,
  ran: number,
  unseen: number,
  page: PageWords,
  answers: Readonly<Record<'error' | 'warning' | 'ok', string>>,
): [Status, string] {
  if (counts.stop > 0) return ['stop', page.mustMend]
  if (ran === 0) return ['error', page.nothingRead]
  if (counts.error > 0) return ['warning', answers.error]
  if (counts.warning > 0) return ['warning', answers.warning]
  return unseen > 0 ? ['info', page.notAllChecked] : ['ok', answers.ok]
}

function stopsOf(report: Pick<CheckReport, 'findings'>, page: PageWords): PageVerdict['stops'] {
  const stops = report.findings.filter(({ severity }) => severity === 'stop')
  if (stops.length === 0) return null
  return {
    title: page.stopsAre,
    items: stops.slice(0, MOST_STOPS).map(({ id, rule, implementer, message }) => ({
      finding: id,
      rule,
      whose: nameOf(report, implementer),
      message,
    })),
    more: stops.length > MOST_STOPS ? page.moreStops : null,
  }
}
