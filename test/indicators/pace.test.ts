/** Targets against time. The project of the cases runs 1 004 days, 1.9.2026–31.5.2029, as IWM does. */
import { describe, expect, it } from 'vitest'
import { day } from '../../src/day.ts'
import { paceOf } from '../../src/indicators/pace.ts'
import type { IndicatorId } from '../../src/law/indicator-ids.ts'
import { project } from '../rules/bench.ts'
import { counted, person } from './counting.ts'

const nobody = { handedIn: [], people: [], companies: [] }

function paced(target: number, done: number | null, until: string, id: IndicatorId = 'companies') {
  const cumulative = done === null ? null : { total: done, women: null, men: null, nonBinary: null, unknown: 0 }
  const counts = [{ id, group: { quarter: null, cumulative } }]
  const [pace] = paceOf(project({ targets: { [id]: target } }), day(until), counts, nobody)
  return pace
}

const state = (...of: Parameters<typeof paced>) => paced(...of)?.state

describe('pace', () => {
  it('20 on day 489 of 1 004: at this rate 41 of 65, where an even pace would make 31', () => {
    expect(paced(65, 20, '2028-01-02')).toEqual({
      id: 'companies',
      target: 65,
      done: 20,
      expected: 31,
      projected: 41,
      open: null,
      state: 'behind',
    })
  })

  it('after the end what is done is what will be', () => {
    expect(paced(65, 60, '2029-05-31')).toMatchObject({ expected: 65, projected: 60, state: 'on-track' })
    expect(paced(65, 60, '2029-09-30')).toMatchObject({ expected: 65, projected: 60, state: 'on-track' })
    expect(paced(65, 51, '2029-09-30')).toMatchObject({ projected: 51, state: 'behind' })
  })

  it('on the project’s first day one part in 1 004 has passed; before it, nothing is projected', () => {
    expect(paced(1004, 1, '2026-09-01')).toMatchObject({ expected: 1, projected: 1004, state: 'early' })
    expect(paced(1004, 0, '2026-08-31')).toMatchObject({ expected: 0, projected: null, state: 'early' })
  })

  it.each([
    ['the last day of the first three months is not judged', 10, 0, '2026-11-30', 'early'],
    ['the day after is', 10, 0, '2026-12-01', 'zero'],
    ['nothing handed in is not zero', 10, null, '2027-12-31', 'unknown'],
    ['missed by exactly a fifth: 52 of 65', 65, 52, '2029-05-31', 'on-track'],
    ['missed by more than a fifth: 51 of 65', 65, 51, '2029-05-31', 'behind'],
    ['passed by exactly half: 15 of 10', 10, 15, '2029-05-31', 'reached'],
    ['passed by more than half: 16 of 10', 10, 16, '2029-05-31', 'ahead'],
    ['reached before time, and not far beyond at this rate: 10 of 10', 10, 10, '2028-12-31', 'reached'],
    ['reached so early that half as much again will come: 10 of 10', 10, 10, '2027-12-31', 'ahead'],
    ['a target of nothing is met by nothing', 0, 0, '2028-12-31', 'reached'],
    ['and by something', 0, 3, '2028-12-31', 'reached'],
  ] as const)('%s', (_, target, done, until, expected) => {
    expect(state(target, done, until)).toBe(expected)
  })

  it('stands in the order of the indicators, each with its own target', async () => {
    const targets = { companies: 65, EECO01: 343, jobSearch: 80 }
    const counts = await counted({ a: { people: [person('X-1')] } }, { targets })
    expect(counts.pace.map(({ id, target, done }) => [id, target, done])).toEqual([
      ['EECO01', 343, 1],
      ['jobSearch', 80, null],
      ['companies', 65, null],
    ])
  })

  it('says how many of those who started may still reach a result', async () => {
    const rows = [
      person('X-1', { end: '2027-06-01', exitStatus: 'employed' }),
      person('X-2', { end: '2027-06-01', exitStatus: 'none' }),
      // Left without an exit form; not left; left after the day: each may still turn out to be employed.
      person('X-3', { end: '2027-06-01', exitStatus: '' }),
      person('X-4', { end: '', exitStatus: '' }),
      person('X-5', { end: '2028-01-01', exitStatus: 'none' }),
      // Employed at the start, and incomplete: neither can come to count.
      person('X-6', { status: 'employed' }),
      person('X-7', { education: '' }),
    ]
    const counts = await counted({ a: { people: rows } }, { targets: { intoEmployment: 10 } })
    expect(counts.pace[0]).toMatchObject({ done: 1, open: 3 })
  })

  it('says nothing of who may still start', async () => {
    const hands = {
      a: {
        people: [person('X-1', { end: '', exitStatus: '' })],
        companies: [{ businessId: '2472908-2', start: '2027-02-01', size: '' }],
      },
    }
    const counts = await counted(hands, { targets: { EECO01: 10, EECO19: 3, intoEmployment: 10 } })
    expect(counts.pace.map(({ id, open }) => [id, open])).toEqual([
      ['EECO01', null],
      ['EECO19', null],
      ['intoEmployment', 1],
    ])
  })
})
