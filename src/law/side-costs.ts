/** Employer side costs as fixed percentages, in force from 24.8.2021; no later amendment has been found. */
import { type Rate, rate } from '../money.ts'
import type { SideCostKind } from '../project/project.ts'
import { sideCostPercentages } from './acts.ts'

export const sideCosts: Readonly<Record<SideCostKind, Rate>> = {
  /** Statutory employer costs and holiday bonus. */
  general: rate('0.2644'),
  /** Teachers of universities of applied sciences, to whom no holiday bonus is paid. */
  'uas-teaching': rate('0.2042'),
}

export const sideCostBasis = sideCostPercentages
