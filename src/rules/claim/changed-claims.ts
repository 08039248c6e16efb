/** What of an implementer's earlier periods is today something else than was claimed: salaries of a person and month, and rows of the form. */
import type { ImplementerClaim } from '../../claim/claim.ts'
import type { ClaimedAmounts, ClaimedBefore } from '../../claim/claimed-before.ts'
import { formatEuros, formatMonth, formatPercent } from '../../lang/format.ts'
import type { Lang, Text } from '../../lang/lang.ts'
import { MASK } from '../../lang/personal-text.ts'
import { filled, wordsOf } from '../../lang/words.ts'
import { costModelTerms } from '../../law/cost-models.ts'
import { type Money, moneyText, noMoney, plus, rateText } from '../../money.ts'
import type { CostRow, FinancingRow, Project } from '../../project/project.ts'

export interface Change {
  readonly period: number
  /** `A1 2027-01`, or a row of the form and its period: `travel 1`. */
  readonly what: string
  readonly called: Text
  readonly was: Money
  readonly now: Money
}

/** Of a claim that was made, and of today's. */
type Rows = Pick<ClaimedBefore, 'costs' | 'financing'>

interface FormRow {
  readonly id: CostRow | FinancingRow
  readonly of: (one: Rows) => ClaimedAmounts
}

const costRow = (id: CostRow): FormRow => ({ id, of: ({ costs }) => costs[id] })
const financingRow = (id: FinancingRow): FormRow => ({ id, of: ({ financing }) => financing[id] })

/** Salaries are told line by line, a flat rate follows from its base, and own financing from all the rest. */
const ownRows = [
  ...(['travel', 'other', 'services', 'income', 'lumpSum'] as const).map(costRow),
  ...(['externalMunicipal', 'externalOtherPublic', 'externalPrivate'] as const).map(financingRow),
]
const sumRows = (['salaries', 'flatRate'] as const).map(costRow)

/** What is compared row by row: costs that change places leave the net as it was, and external financing leaves the support. */
export const formRows: readonly FormRow[] = [...sumRows, ...ownRows]

/** @param today the same implementer's claim of the same period. */
export function changesSince(claimed: ClaimedBefore, today: ImplementerClaim, project: Project): Change[] {
  const rows = (list: readonly FormRow[]): Change[] =>
    list.map((row) => {
      const called = {
        fi: `${rowName(row, project, 'fi')}, kausi ${claimed.period}`,
        en: `${rowName(row, project, 'en')}, period ${claimed.period}`,
      }
      const [was, now] = [row.of(claimed).period, row.of(today).period]
      return { period: claimed.period, what: `${row.id} ${claimed.period}`, called, was, now }
    })
  const changes = [...salaries(claimed, today), ...rows(ownRows)].filter(isChange)
  return changes.length > 0 ? changes : rows(sumRows).filter(isChange)
}

function salaries({ lines, period }: ClaimedBefore, today: ImplementerClaim): Change[] {
  const known = new Set(today.implementer.staff.map(({ id }) => id))
  const [then, now] = [byPersonAndMonth(lines, known), byPersonAndMonth(today.lines, known)]
  return [...new Map([...then, ...now])]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { person, month }]) => ({
      period,
      what: `${person} ${month}`,
      called: { fi: `${person} ${formatMonth(month, 'fi')}`, en: `${person} ${formatMonth(month, 'en')}` },
      was: then.get(key)?.amount ?? noMoney,
      now: now.get(key)?.amount ?? noMoney,
    }))
}

type Paid = ClaimedBefore['lines'][number]

/** Whom the decision does not know, a ledger may have by name: such people are one, as in a report that shows no names. */
function byPersonAndMonth(lines: readonly Paid[], known: ReadonlySet<string>): Map<string, Paid> {
  const sums = new Map<string, Paid>()
  for (const line of lines) {
    const person = known.has(line.person) ? line.person : MASK
    const key = `${person}\u001f${line.month}`
    sums.set(key, { ...line, person, amount: plus(sums.get(key)?.amount ?? noMoney, line.amount) })
  }
  return sums
}

/** More than these nobody reads in a message. */
const MOST = 4

/** `A1 1/2027: 217,50 € → 300,00 €; A2 …`, and how many more. */
export function told(changes: readonly Change[], lang: Lang): string {
  const euros = (amount: Money): string => formatEuros(moneyText(amount), lang)
  const shown = changes.slice(0, MOST).map(({ called, was, now }) => `${called[lang]}: ${euros(was)} → ${euros(now)}`)
  const more = changes.length - shown.length
  const rest = more === 0 ? [] : [filled(wordsOf(lang).sheets.findings.more, { count: more })]
  return [shown.join('; '), ...rest].join(' ')
}

/** The same in machine form. */
export function machineForm(changes: readonly Change[]): string {
  const shown = changes.slice(0, MOST).map(({ what, was, now }) => `${what}: ${moneyText(was)} → ${moneyText(now)}`)
  const more = changes.length - shown.length
  return [shown.join('; '), ...(more === 0 ? [] : [`+${more}`])].join(' ')
}

/** As the form calls it, without its number. */
function rowName({ id }: FormRow, { funding }: Project, lang: Lang): string {
  const { costs, financing } = wordsOf(lang)
  const { flatRate } = costModelTerms[funding.costModel]
  const rate = flatRate === null ? '' : formatPercent(rateText(flatRate), lang)
  return filled({ ...costs, ...financing }[id], { rate }).replace(/^\d+ /, '')
}

const isChange = ({ was, now }: Change): boolean => was !== now
