/** Every indicator with its name, its definition and what it rests on, in the order of `indicatorIds`. */
import type { IndicatorDefinition } from './indicator-definition.ts'
import { type IndicatorId, indicatorIds } from './indicator-ids.ts'
import { outputDefinitions } from './indicator-outputs.ts'
import { ownDefinitions } from './indicator-own.ts'
import { resultDefinitions } from './indicator-results.ts'

const all = [...outputDefinitions, ...resultDefinitions, ...ownDefinitions]

/** By id. */
export const indicatorDefinitions = Object.fromEntries(
  indicatorIds.map((id) => [id, all.find((one) => one.id === id)]),
) as Readonly<Record<IndicatorId, IndicatorDefinition>>
