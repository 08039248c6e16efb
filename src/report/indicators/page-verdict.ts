/** How do things stand? A target at zero is said first and loudest, then those that will be missed. */
import { filled, wordsOf } from '../../lang/words.ts'
import { indicatorDefinitions } from '../../law/indicator-definitions.ts'
import { severities } from '../../rules/rule.ts'
import { nameOf } from '../page-names.ts'
import type { PageVerdict } from '../page-shape.ts'
import { countKey } from '../public/figure-key.ts'
import type { Status } from '../sheet.ts'
import { isRestated, noChange } from '../sheets/indicators-restatement.ts'
import { draftText } from '../sheets/indicators-workbook.ts'
import { earlierText } from './earlier.ts'
import { isHiddenIn } from './hidden.ts'
import { isMiscounted, notHandedInText, othersUnreadText, partText, unreadText } from './incomplete.ts'
import { publicText } from './public-text.ts'
import type { IndicatorsReport, ReportPace } from './shape.ts'
import { isUnfinished } from './span-text.ts'

export function indicatorsVerdict(report: IndicatorsReport): PageVerdict {
  const { severity, indicators: words } = wordsOf(report.lang)
  const [status, answer] = standing(report)
  const note = (text: string, section: string | null) => ({ text, section })
  const behind = ofState(report, 'behind')
  const missing = notHandedInText(report)
  const part = partText(report)
  const others = othersUnreadText(report)
  const stops = report.findings.filter((finding) => finding.severity === 'stop')
  return {
    status,
    question: words.page.question,
    answer,
    counts:
      report.public === undefined
        ? severities.map((one) => ({ status: one, label: severity[one], count: report.counts[one] }))
        : [],
    notes: [
      ...(isUnfinished(report) ? [note(draftText(report), null)] : []),
      ...(part === null ? [] : [note(`${part}.`, 'implementers')]),
      // Where the answer is another one, it has not been said yet.
      ...(others === null || others === answer ? [] : [note(`${others}.`, null)]),
      ...(missing === null ? [] : [note(`${missing}.`, 'implementers')]),
      ...(status === 'error' && behind.length > 0
        ? [note(filled(words.page.behind, { list: listed(report, behind) }), 'targets')]
        : []),
      ...(report.pace.length === 0 ? [] : [note(fineText(report), 'targets')]),
      ...(report.earlier ?? []).map((one) => note(earlierText(one, report.lang), null)),
      ...(isRestated(report) ? [note(restatedText(report), 'restatement')] : []),
      ...(report.public === undefined ? [] : [note(`${publicText(report)} ${words.hiddenSign}`, null)]),
    ],
    stops:
      stops.length === 0
        ? null
        : {
            title: wordsOf(report.lang).page.stopsAre,
            items: stops.map(({ id, rule, implementer, message }) => ({
              finding: id,
              rule,
              whose: nameOf(report, implementer),
              message,
            })),
            more: null,
          },
  }
}

/** In a word and a sentence: what a steering group has to hear first. */
export function standing(report: IndicatorsReport): readonly [Status, string] {
  const { page } = wordsOf(report.lang).indicators
  const zero = ofState(report, 'zero')
  const behind = ofState(report, 'behind')
  if (isMiscounted(report)) return ['stop', page.notCounted]
  const unread = unreadText(report) ?? othersUnreadText(report)
  if (unread !== null) return ['stop', unread]
  if (report.pace.length === 0) return ['info', page.noTargets]
  if (zero.length > 0) return ['error', filled(page.zero, { list: listed(report, zero) })]
  if (behind.length > 0) return ['warning', filled(page.behind, { list: listed(report, behind) })]
  if (report.pace.every(({ state }) => state === 'early')) return ['info', page.early]
  if (report.pace.some(({ state }) => state === 'unknown')) return ['info', fineText(report)]
  return ['ok', page.onTrack]
}

function ofState({ pace }: IndicatorsReport, state: ReportPace['state']): readonly ReportPace[] {
  return pace.filter((one) => one.state === state)
}

function listed({ lang }: IndicatorsReport, paces: readonly ReportPace[]): string {
  return paces.map(({ id }) => indicatorDefinitions[id].name[lang]).join(', ')
}

function fineText(report: IndicatorsReport): string {
  const fine = report.pace.filter(({ state }) => state === 'on-track' || state === 'reached' || state === 'ahead')
  const isHidden = isHiddenIn(report)
  const hidden = report.pace.filter(({ id }) => isHidden(countKey(id, 'group', 'cumulative', 'total'))).length
  const { standing: plain, standingHidden } = wordsOf(report.lang).indicators.page
  const all = report.pace.length
  // A hidden one is not missed: nobody may tell.
  return hidden === 0
    ? filled(plain, { fine: fine.length, all })
    : filled(standingHidden, { fine: fine.length, all: all - hidden, hidden })
}

function restatedText(report: Parameters<typeof noChange>[0]): string {
  const { figures, records } = report.restatement
  if (figures.length + (records ?? []).length === 0) return noChange(report)
  const words = wordsOf(report.lang).indicators.restatement
  return filled(words.summary, { figures: figures.length, records: records?.length ?? '–' })
}
