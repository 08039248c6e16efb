import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import rule from '../../../src/rules/plan/09-unbroken-periods.ts'
import { project } from '../bench.ts'
import { tryDecision } from './at.ts'

const periods = (...list: (readonly [number: number, start: string, end: string])[]) =>
  tryDecision(
    rule,
    project({ claimPeriods: list.map(([number, start, end]) => ({ number, start: day(start), end: day(end) })) }),
  )

describe('PLAN-09: claim periods shall follow each other without a gap from the first day of the project', () => {
  it('passes on a chain from the first to the last day', async () => {
    expect(await periods([1, '2026-09-01', '2027-02-28'], [2, '2027-03-01', '2029-05-31'])).toEqual([])
  })

  it('passes where later periods are still to be agreed on', async () => {
    expect(await periods([1, '2026-09-01', '2027-02-28'])).toEqual([])
  })

  it('follows the numbers, not the order in the file', async () => {
    expect(await periods([2, '2027-03-01', '2027-08-31'], [1, '2026-09-01', '2027-02-28'])).toEqual([])
  })

  it('fires where one day is left out', async () => {
    expect(await periods([1, '2026-09-01', '2027-02-28'], [2, '2027-03-02', '2027-08-31'])).toEqual([
      {
        at: 'claimPeriods.1.start',
        implementer: null,
        severity: 'stop',
        message:
          'Maksatuskausi 2 alkaa 2.3.2027, vaikka sen pitäisi alkaa 1.3.2027: väliin jää päiviä, jotka eivät kuulu mihinkään kauteen.',
        messageEn:
          'Claim period 2 begins on 2027-03-02 where it should on 2027-03-01: days are left that belong to no period.',
        fix: 'Aseta kauden alkupäivä (start) edellisen kauden loppupäivää seuraavaksi päiväksi.',
      },
    ])
  })

  it('fires where one day belongs to two periods', async () => {
    const [found] = await periods([1, '2026-09-01', '2027-02-28'], [2, '2027-02-28', '2027-08-31'])
    expect(found?.message).toBe(
      'Maksatuskausi 2 alkaa 28.2.2027, vaikka sen pitäisi alkaa 1.3.2027: päiviä on kahdessa kaudessa.',
    )
  })

  it.each([
    ['a day later', '2026-09-02', '2.9.2026'],
    ['a day earlier', '2026-08-31', '31.8.2026'],
  ])('fires where the first period begins %s than the project', async (_, start, shown) => {
    expect(await periods([1, start, '2027-02-28'])).toMatchObject([
      {
        at: 'claimPeriods.0.start',
        message: `Maksatuskausi 1 alkaa ${shown}, mutta hanke 1.9.2026.`,
        fix: 'Aseta ensimmäisen kauden alkupäiväksi (start) hankkeen ensimmäinen päivä.',
      },
    ])
  })

  it('does not look where the decision has no periods', async () => {
    expect(await periods()).toEqual([])
    expect(rule.check({ project: project({ claimPeriods: [] }), asOf: project().end }).checked).toBe(0)
  })
})
