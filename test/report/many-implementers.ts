/** A group of many implementers with figures from a seed, each another decision: one recalculation tries them all. */
import { cents, rate } from '../../src/money.ts'
import { implementer, project, staff } from '../rules/bench.ts'
import type { ClaimCase } from './claim-case.ts'

export function manyImplementers(count: number, seed = 20260901): ClaimCase {
  const next = random(seed)
  const upTo = (most: number): number => Math.floor(next() * most)
  const files: Record<string, string> = {}
  const implementers = Array.from({ length: count }, (_, at) => {
    const id = `t-${at}`
    const hours = (): string => (upTo(40_000) / 100 - 80).toFixed(2).replace('.', ',')
    files[`data/${id}/tyoaika.csv`] = [
      'henkilö;päivä;tunnit',
      ...['2026-10-01', '2027-03-01', '2027-04-01'].map((day) => `${id};${day};${hours()}`),
    ].join('\n')
    // Some decisions are in whole euros, some in cents, some have a line of nothing.
    const unit = at % 2 === 0 ? 100 : 1
    const own = (): ReturnType<typeof cents> => cents(upTo(4) === 0 ? 0 : upTo(20_000_00 / unit) * unit)
    const usual = implementer()
    return {
      ...usual,
      id,
      name: `Toteuttaja ${at}`,
      role: at === 0 ? ('lead' as const) : ('partner' as const),
      staff: [staff({ id, unitCost: cents(20_00 + upTo(40_00)) })],
      financing: {
        ...usual.financing,
        support: cents(upTo(30_000) * 100),
        ownMunicipal: own(),
        ownOtherPublic: own(),
        ownPrivate: own(),
      },
    }
  })
  const usual = project()
  return { project: { ...usual, implementers, funding: { ...usual.funding, supportRate: rate('0.7777') } }, files }
}

/** mulberry32: small, and the same everywhere. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
