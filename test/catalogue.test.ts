/** The catalogue, tested as data: what every rule must have, whatever it is about. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Day } from '../src/day.ts'
import type { Indicators } from '../src/indicators/indicators.ts'
import { type Quarter, readQuarter } from '../src/indicators/quarters.ts'
import type { Text } from '../src/lang/lang.ts'
import { decision } from '../src/law/acts.ts'
import { check, claim, indicators, type Task } from '../src/main.ts'
import { troubles } from '../src/read/cell.ts'
import { refusals } from '../src/read/source-file.ts'
import { catalogue } from '../src/rules/catalogue.ts'
import { type Rule, topics } from '../src/rules/rule.ts'
import { runIndicatorRules } from '../src/rules/run.ts'
import { documentFolders, runDocument } from './document-scene.ts'
import { plantedDefects } from './rules/indi/planted-defects.ts'
import { countingScenarios, runScenario, scenarios, taskOf } from './scenario.ts'

const files = topics.flatMap((topic) =>
  readdirSync(`src/rules/${topic.toLowerCase()}`)
    .filter((name) => /^\d\d-/.test(name))
    .map((name) => ({ id: `${topic}-${name.slice(0, 2)}`, path: `../src/rules/${topic.toLowerCase()}/${name}` })),
)

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? '').sort()
}

function textsOf({ texts, variants = {} }: Rule): [string, Text][] {
  return [
    ...Object.entries(texts),
    ...Object.entries(variants).flatMap(([name, { message, fix }]): [string, Text][] => [
      [`${name} message`, message],
      [`${name} fix`, fix],
    ]),
  ]
}

function quarterOf(name: string): Quarter {
  const quarter = readQuarter(name)
  if (quarter === undefined) throw new Error(`${name} is no quarter`)
  return quarter
}

/** Which rules find the defect that is planted for them, each in counts that are otherwise right. */
function firedByDefects({ project, asOf }: Task, counts: Indicators): string[] {
  return Object.entries(plantedDefects).flatMap(([id, spoil]) =>
    runIndicatorRules(catalogue, project, asOf, spoil(counts))
      .findings.filter(({ rule }) => rule.id === id)
      .map(({ rule }) => rule.id),
  )
}

describe('catalogue', () => {
  it('lists every rule file once, in the order of topics and numbers', () => {
    expect(catalogue.map(({ id }) => id)).toEqual(files.map(({ id }) => id))
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length)
  })

  it.each(files)('$id stands in the file of its number', async ({ id, path }) => {
    const { default: rule } = (await import(path)) as { default: Rule }
    expect(rule.id).toBe(id)
  })

  describe.each(catalogue.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
    it('says everything in Finnish and English, with the same places to fill', () => {
      for (const [name, { fi, en }] of textsOf(rule)) {
        expect(fi.trim(), name).not.toBe('')
        expect(en.trim(), name).not.toBe('')
        expect(placeholders(fi), name).toEqual(placeholders(en))
        expect(fi === en, `${name} is translated`).toBe(false)
      }
    })

    it('has a basis; hanke’s own reading never poses as a law', () => {
      expect(rule.basis.length).toBeGreaterThan(0)
      for (const { act, article, url, sure } of rule.basis) {
        expect(act.trim()).not.toBe('')
        expect(article.trim()).not.toBe('')
        if (sure === 'own') expect(url).toBeNull()
        else if (url !== null) expect(url).toMatch(/^https?:\/\//)
      }
    })
  })

  it('claims to have seen in the decision only what one prints: no staff list, no work packages', () => {
    const { act } = decision('')
    const cited = catalogue.flatMap(({ basis }) => basis.filter((one) => one.act === act).map(({ article }) => article))
    expect(cited.filter((article) => /henkilöst|henkilöluet|työpaket|maksatuskau/i.test(article))).toEqual([])
  })

  it('has a rule for whatever the reading room refuses or cannot read: nothing is dropped in silence', () => {
    const known = new Set<string>(catalogue.map(({ id }) => id))
    expect([...Object.keys(refusals), ...Object.keys(troubles)].filter((id) => !known.has(id))).toEqual([])
    // Each reason has words of its own, or falls back to the rule's.
    for (const [id, reasons] of Object.entries({ ...refusals, ...troubles }))
      expect(reasons.length, id).toBeGreaterThan(0)
  })

  it('every rule fires in some fixture', async () => {
    const fired = new Set<string>(['PLAN-01'])
    const planted = new Set<string>()
    // PLAN-01 is the loader's: the scenario of an unknown key has it, and loads no project to check.
    for (const scenario of scenarios.filter(({ name }) => name !== 'an-unknown-key-in-the-decision')) {
      for (const { rule } of (await runScenario(scenario, 'fi')).findings) fired.add(rule)
    }
    const iwm = taskOf('fixtures/iwm', '2029-07-31' as Day, 'fi')
    for (const { rule } of (await check(iwm)).findings) fired.add(rule)
    for (const period of iwm.project.claimPeriods)
      for (const { rule } of (await claim(iwm, period)).findings) fired.add(rule)
    const reported = [
      ...countingScenarios.map(({ folder, run, asOf }) => ({ task: taskOf(folder, asOf, 'fi'), quarter: run[1] })),
      ...['2026Q4', '2028Q2', '2029Q2'].map((quarter) => ({ task: iwm, quarter })),
    ]
    for (const { task, quarter } of reported) {
      const { counts, onCounts } = await indicators(task, quarterOf(quarter))
      for (const { rule } of onCounts.findings) fired.add(rule.id)
      // These hold by construction, so that no files make them fire: what does is a defect of ours, planted in what was counted.
      expect(Object.keys(plantedDefects).filter((id) => fired.has(id))).toEqual([])
      if (quarter === '2029Q2') for (const id of firedByDefects(task, counts)) planted.add(id)
    }
    for (const id of planted) fired.add(id)
    for (const folder of documentFolders)
      for (const { rule } of (await runDocument(folder, '2027-06-30' as Day)).findings) fired.add(rule.id)
    expect(catalogue.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([])
  })
})
