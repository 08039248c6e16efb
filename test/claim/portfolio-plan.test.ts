import { describe, expect, it } from 'vitest'
import { type OpenedMember, portfolioPlan } from '../../src/claim/portfolio-plan.ts'
import { cents } from '../../src/money.ts'
import { exactly } from '../../src/project/approximate.ts'
import type { Portfolio, PortfolioProject } from '../../src/project/portfolio.ts'
import { implementer, project } from '../rules/bench.ts'
import { folder, inline, programme, recorded } from '../rules/documents.ts'

function planOf(projects: readonly PortfolioProject[], opened: Readonly<Record<string, OpenedMember>> = {}) {
  const portfolio: Portfolio = {
    name: 'Koe',
    owner: null,
    state: null,
    appropriation: exactly(cents(100_000_00)),
    projects,
    addressOf: () => ({ line: 1, column: 1, key: '', value: '' }),
  }
  return portfolioPlan(portfolio, ({ path }) => opened[path] ?? 'no-folder')
}

describe('what a portfolio’s projects plan', () => {
  it('of a project folder is its net costs, with its lead and its municipalities', () => {
    const own = project({
      name: 'Oma hanke',
      municipalities: ['Mikkeli', 'Juva'],
      implementers: [implementer({ name: 'Kaupunki' }), implementer({ id: 'b', role: 'partner' })],
    })
    const { rows, planned } = planOf([folder('../oma', 'oma')], { '../oma': { kind: 'project', project: own } })
    expect(rows[0]).toMatchObject({
      id: 'oma',
      name: 'Oma hanke',
      lead: 'Kaupunki',
      towns: { value: 2, mark: null },
      budget: { value: 28_000_000, mark: null },
      start: '2026-09-01',
      refusal: null,
    })
    expect(planned).toEqual({ value: 28_000_000, mark: null })
  })

  it('of a project that is only told of is its planned public funding, and unknown where that is', () => {
    const figures = { support: null, publicFunding: cents(498_700_00), companies: null, persons: null }
    const told = { kind: 'recorded', recorded: recorded({ planned: figures }) } as const
    expect(planOf([folder('a')], { a: told }).rows[0]?.budget).toEqual({ value: 49_870_000, mark: null })
    const silent = { kind: 'recorded', recorded: recorded() } as const
    expect(planOf([folder('a')], { a: silent })).toMatchObject({ unknown: ['a'], planned: { value: 0 } })
  })

  it('of a folder that cannot be opened is unknown, and why is said', () => {
    const { rows, unknown, planned } = planOf([folder('pois'), inline()])
    expect(rows[0]).toMatchObject({ name: 'pois', budget: null, refusal: 'no-folder' })
    expect(unknown).toEqual(['pois'])
    expect(planned).toEqual({ value: 10_000_000, mark: null })
  })

  it('of a programme’s folder is unknown too', () => {
    const { rows } = planOf([folder('a')], { a: { kind: 'programme', programme: programme() } })
    expect(rows[0]?.refusal).toBe('not-a-project')
  })

  it('together is above the appropriation, below it or exactly it, to the cent', () => {
    const planned = (amount: number) => planOf([inline({ budget: exactly(cents(amount)) })]).excess.value
    expect([9_999_999, 10_000_000, 10_000_001].map(planned)).toEqual([-1, 0, 1])
  })
})
