/** The sums that INDI-01 to INDI-06 demand hold for whatever is counted. */
import { expect, it } from 'vitest'
import { catalogue } from '../../../src/rules/catalogue.ts'
import { runIndicatorRules } from '../../../src/rules/run.ts'
import { hankes, seeds, someDays } from '../../indicators/random-count.ts'
import { someHands } from '../../indicators/random-hands.ts'
import { plantedDefects } from './planted-defects.ts'

const sums = catalogue.filter(({ id }) => id in plantedDefects)

it('holds for every random data set, and every rule looked at something', { timeout: 60_000 }, async () => {
  const looked = new Map<string, number>()
  for (const seed of seeds) {
    const { project, count } = await hankes(someHands(seed))
    for (const days of someDays(seed)) {
      const counts = count(days)
      const { findings, states } = runIndicatorRules(sums, project, counts.until, counts)
      expect(
        findings.map(({ id, facts }) => ({ id, facts })),
        `data set ${seed}, ${days.from}–${days.until}`,
      ).toEqual([])
      for (const { rule, ran } of states) looked.set(rule.id, (looked.get(rule.id) ?? 0) + (ran?.checked ?? 0))
    }
  }
  expect(Object.keys(plantedDefects).filter((id) => (looked.get(id) ?? 0) < seeds.length * 10)).toEqual([])
})
