/** Compares figures with each other: of the group and of each implementer, of the quarter and of all days, by gender and in total. */
import { breakdown, type Cell, type IndicatorId, type Indicators, type Shared } from '../../indicators/indicators.ts'
import { type Facts, fact } from '../../lang/fact.ts'
import type { Text } from '../../lang/lang.ts'
import type { Project } from '../../project/project.ts'
import type { Checked, Hit, IndicatorScene, Spot } from '../rule.ts'

export const spans = {
  quarter: { fi: 'kaudella', en: 'in the period' },
  cumulative: { fi: 'alusta alkaen', en: 'since the start' },
} as const satisfies Record<string, Text>
export type SpanId = keyof typeof spans

const people = {
  total: { fi: 'yhteensä', en: 'in total' },
  women: { fi: 'naisia', en: 'women' },
  men: { fi: 'miehiä', en: 'men' },
  nonBinary: { fi: 'muita', en: 'non-binary' },
} as const satisfies Record<string, Text>
export type PeopleId = keyof typeof people

const everyGroupOfPeople = ['total', ...breakdown] as const

/** One place of the report: whose, which days, which people. */
export interface At {
  /** `null` for the group. */
  readonly implementer: string | null
  readonly span: SpanId
  readonly people: PeopleId
}

/** What is wrong with a figure. The facts may be about one id or several. */
export interface Wrong {
  readonly facts: Facts
  readonly variant?: string
}

/** @param judge of one place. @returns what is wrong there; `null` where a figure that it needs is not known. */
export function eachFigure(
  { indicators, project }: IndicatorScene,
  judge: (figures: Figures, at: At) => readonly Wrong[] | null,
): Checked {
  const hits: Hit[] = []
  let checked = 0
  for (const implementer of [null, ...Object.keys(indicators.totals.implementers)]) {
    for (const span of Object.keys(spans) as SpanId[]) {
      for (const who of everyGroupOfPeople) {
        const at = { implementer, span, people: who }
        const wrong = judge(new Figures(indicators, at), at)
        if (wrong === null) continue
        checked += 1
        for (const { facts, variant } of wrong) {
          const all = { ...facts, scope: scopeFact(implementer), span: fact.word(span, spans[span]) }
          hits.push(hitOf(project, implementer, { ...all, people: fact.word(who, people[who]) }, variant))
        }
      }
    }
  }
  return { checked, hits }
}

/** The figures of one place. */
export class Figures {
  private readonly indicators: Indicators
  private readonly at: At

  constructor(indicators: Indicators, at: At) {
    this.indicators = indicators
    this.at = at
  }

  /** @returns `null` where it is not known. */
  of(id: IndicatorId): number | null {
    const found = this.indicators.indicators.find((one) => one.id === id)
    return found === undefined ? null : this.in(ownOf(found, this.at.implementer)?.[this.at.span] ?? null)
  }

  /** @returns `null` where one of them is not known. */
  sum(ids: readonly IndicatorId[]): number | null {
    return added(ids.map((id) => this.of(id)))
  }

  /** The same figure of a cell of another kind. */
  in(cell: Cell): number | null {
    return cell?.[this.at.people] ?? null
  }
}

export function added(figures: readonly (number | null)[]): number | null {
  return figures.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0 as number | null)
}

export function ownOf<T>(shared: Shared<T>, implementer: string | null): T | undefined {
  return implementer === null ? shared.group : shared.implementers[implementer]
}

export function scopeFact(implementer: string | null) {
  return implementer === null ? fact.word('group', { fi: 'koko ryhmä', en: 'the group' }) : fact.text(implementer)
}

export function hitOf(project: Project, implementer: string | null, facts: Facts, variant?: string): Hit {
  const at = project.implementers.findIndex(({ id }) => id === implementer)
  const spots: Spot[] = [{ key: implementer === null ? ['indicators'] : ['implementers', at] }]
  return {
    spots,
    facts,
    ...(variant === undefined ? {} : { variant }),
    ...(implementer === null ? {} : { implementer }),
  }
}
