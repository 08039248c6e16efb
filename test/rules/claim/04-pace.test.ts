import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import rule from '../../../src/rules/claim/04-pace.ts'
import { alone, deciding, tryClaim, worked } from './claimed.ts'

/** A project of 100 days, of which 50 belong to the first period. 10 h × 30 € × 1,4 = 420 €. */
const hundredDays = {
  start: day('2026-09-01'),
  end: day('2026-12-09'),
  claimPeriods: [{ number: 1, start: day('2026-09-01'), end: day('2026-10-20') }],
}
const tenHours = { 'tyoaika.csv': worked(['1.9.2026', '10']) }
const approved = (net: number, changes = {}) =>
  alone(deciding({ salaries: net, flatRate: 0 }), { ...hundredDays, ...changes })

describe('CLAIM-04: costs shall be used at about the pace at which the project’s time passes', () => {
  it('passes where both are half: 420 / 840 and 50 / 100 days', async () => {
    expect(await tryClaim(rule, { project: approved(840_00), files: tenHours })).toEqual([])
  })

  it('passes at exactly 20 points either way: 420 / 600 = 70 %, 420 / 1 400 = 30 %', async () => {
    expect(await tryClaim(rule, { project: approved(600_00), files: tenHours })).toEqual([])
    expect(await tryClaim(rule, { project: approved(1_400_00), files: tenHours })).toEqual([])
  })

  it('fires where money is used too slowly: 420 / 1 680 = 25 %', async () => {
    expect(await tryClaim(rule, { project: approved(1_680_00), files: tenHours })).toEqual([
      {
        at: 'implementers.0.budget',
        implementer: 'a',
        severity: 'warning',
        message:
          'Nettokustannuksista on käytetty 25,0 %, mutta hankeajasta on kulunut 50,0 %: ero on yli 20 prosenttiyksikköä.',
        messageEn:
          '25.0% of the net costs is used but 50.0% of the project’s time has passed: more than 20 percentage points apart.',
        fix: 'Selitä ero seurantaraportissa; tarkista ensin, puuttuuko kaudelta tunteja tai kuluja.',
      },
    ])
  })

  it('fires a hair beyond 20 points: 420 / 1 400,01', async () => {
    expect(await tryClaim(rule, { project: approved(1_400_01), files: tenHours })).toHaveLength(1)
  })

  it('fires where money is used too fast: 420 / 560 = 75 %', async () => {
    expect((await tryClaim(rule, { project: approved(560_00), files: tenHours }))[0]?.message).toContain(
      'käytetty 75,0 %',
    )
  })

  it('does not look where nothing is approved', async () => {
    expect(await tryClaim(rule, { project: approved(0), files: tenHours })).toEqual([])
  })
})
