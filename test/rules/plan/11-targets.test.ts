import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/plan/11-targets.ts'
import { project } from '../bench.ts'
import { tryDecision } from './at.ts'

/** IWM: 343 = 192 + 54 + 47 + 50. */
const iwm = {
  EECO01: 343,
  unemployed: 192,
  outsideLabourForce: 54,
  inEducation: 47,
  employed: 50,
  jobSearch: 80,
  intoEducation: 35,
  intoEmployment: 100,
  companies: 65,
}

const aiming = (changes: Record<string, number>) =>
  tryDecision(rule, project({ targets: { ...iwm, ...changes } as Record<string, number> }))

describe('PLAN-11: the indicator targets shall agree with each other', () => {
  it('passes on the IWM decision: 343 = 192 + 54 + 47 + 50', async () => {
    expect(await aiming({})).toEqual([])
  })

  it('fires where the starting situations do not add up to EECO01', async () => {
    expect(await aiming({ EECO01: 344 })).toEqual([
      {
        at: 'indicators.targets.EECO01',
        implementer: null,
        severity: 'warning',
        message:
          'Tavoite EECO01 on 344, mutta lähtötilanteiden tavoitteet (unemployed + outsideLabourForce + inEducation + employed) ovat yhteensä 343.',
        messageEn:
          'The target EECO01 is 344 but those of the starting situations (unemployed + outsideLabourForce + inEducation + employed) are 343 together.',
        fix: 'Vertaa tavoitteita (indicators: targets) päätökseen; jos ne on painettu näin, sovi rahoittajan kanssa, kumpaa noudatetaan.',
      },
    ])
  })

  it('passes where all who can seek work do: 54 + 47 = 101', async () => {
    expect(await aiming({ jobSearch: 101 })).toEqual([])
  })

  it('fires on one more', async () => {
    expect(await aiming({ jobSearch: 102 })).toMatchObject([
      {
        at: 'indicators.targets.jobSearch',
        message:
          'Tavoite jobSearch on 102, mutta siihen voi päästä enintään 101 osallistujaa (outsideLabourForce + inEducation).',
      },
    ])
  })

  it.each([
    ['intoEducation', 192 + 54 + 50],
    ['qualification', 343],
    ['intoEmployment', 192 + 54 + 47],
    ['EECR05', 192 + 54 + 47],
    ['EECR06', 50],
  ])('lets %s reach %i and no further', async (id, most) => {
    expect(await aiming({ [id]: most })).toEqual([])
    expect((await aiming({ [id]: most + 1 })).map(({ at }) => at)).toEqual([`indicators.targets.${id}`])
  })

  it('knows a target by the programme’s name too', async () => {
    const targets = { outsideLabourForce: 54, inEducation: 47, EECR01: 102 }
    expect(await tryDecision(rule, project({ targets }))).toMatchObject([{ at: 'indicators.targets.EECR01' }])
    expect(await tryDecision(rule, project({ targets: { ...targets, EECR01: 101 } }))).toEqual([])
  })

  it('fires where one target has two names and two values', async () => {
    expect(await aiming({ EECO02: 192 })).toEqual([])
    expect(await aiming({ EECO02: 190 })).toMatchObject([
      {
        at: 'indicators.targets.unemployed',
        message: 'Tavoite unemployed on 192, mutta sama tavoite nimellä EECO02 on 190.',
      },
    ])
  })

  it('does not judge a sum of which a part is no target', async () => {
    expect(await tryDecision(rule, project({ targets: { EECO01: 1, unemployed: 192, jobSearch: 500 } }))).toEqual([])
    expect(await tryDecision(rule, project({ targets: {} }))).toEqual([])
  })
})
