import { describe, expect, it } from 'vitest'
import { loadProject } from '../../../src/project/load.ts'
import rule from '../../../src/rules/plan/01-fits-the-schema.ts'
import { project } from '../bench.ts'
import { tryDecision } from './at.ts'

describe('PLAN-01: every line of hanke.yaml shall be understood', () => {
  it('passes for every project that there is, because only an understood decision becomes one', async () => {
    expect(await tryDecision(rule, project())).toEqual([])
    expect(rule.check({ project: project(), asOf: project().start }).checked).toBeGreaterThan(0)
  })

  it('is what a decision that is not understood fails, before any rule runs', () => {
    expect(loadProject('project: { nmae: Koe }\n')).toHaveProperty('complaints')
  })
})
