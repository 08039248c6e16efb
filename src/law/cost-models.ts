/**
 * What each cost model of a decision pays as a flat rate, and on what. 40 % is seen in Finnish guidance; the bases of 7 % and 15 % are
 * general knowledge of the EU rules and 17 % and 24 % belong to 2014–2020, so none of those four is cited as law.
 */
import { type Rate, rate } from '../money.ts'
import type { CostModel, CostRow } from '../project/project.ts'
import { type Citation, costModelDecree, flatRate40, ownReading } from './acts.ts'

export interface CostModelTerms {
  /** `null`: the model has no flat rate. */
  readonly flatRate: Rate | null
  /** The costs that the flat rate is a share of. */
  readonly base: readonly CostRow[]
  /** Cost rows that the flat rate already pays: claiming them as well would be double funding. */
  readonly covers: readonly CostRow[]
  readonly basis: Citation
}

const direct = ['salaries', 'travel', 'other', 'services'] as const

export const costModelTerms: Readonly<Record<CostModel, CostModelTerms>> = {
  'flat-rate-40': {
    flatRate: rate('0.4'),
    base: ['salaries'],
    covers: ['travel', 'other', 'services'],
    basis: flatRate40,
  },
  'flat-rate-7': { flatRate: rate('0.07'), base: direct, covers: [], basis: ownReading('7 % suorista kustannuksista') },
  'flat-rate-15': {
    flatRate: rate('0.15'),
    base: ['salaries'],
    covers: [],
    basis: ownReading('15 % palkkakustannuksista'),
  },
  'flat-rate-17': {
    flatRate: rate('0.17'),
    base: ['salaries'],
    covers: [],
    basis: ownReading('17 % palkkakustannuksista (ESR 2014–2020)'),
  },
  'flat-rate-24': {
    flatRate: rate('0.24'),
    base: ['salaries'],
    covers: [],
    basis: ownReading('24 % palkkakustannuksista (EAKR 2014–2020)'),
  },
  actual: { flatRate: null, base: [], covers: [], basis: costModelDecree },
  'lump-sum': { flatRate: null, base: [], covers: direct, basis: costModelDecree },
}
