import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const scenarios = readdirSync(fixtures).filter((name) => existsSync(`${fixtures}${name}/scenario.json`))
// The formatter pads the cells of a table.
const readme = readFileSync(`${fixtures}README.md`, 'utf8').replace(/ +/g, ' ')

interface Scenario {
  sentence: string
  run: [string, (number | string)?]
  asOf: string
}

describe.each(scenarios)('%s', (name) => {
  const scenario = JSON.parse(readFileSync(`${fixtures}${name}/scenario.json`, 'utf8')) as Scenario
  const decision = readFileSync(`${fixtures}${name}/hanke.yaml`, 'utf8')

  test('is a sentence in kebab-case, and the README tells of it', () => {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+){2,}$/)
    expect(scenario.sentence).toMatch(/^[A-Z].+\.$/)
    expect(readme).toContain(`\`${name}\``)
  })

  test('says what to run, in a period that the decision has', () => {
    const [command, number] = scenario.run
    expect(['check', 'claim', 'indicators']).toContain(command)
    expect(scenario.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    const { claimPeriods } = parse(decision) as { claimPeriods: { number: number }[] }
    if (command === 'indicators') expect(number).toMatch(/^2027Q[1-4]$/)
    if (command === 'claim') expect(claimPeriods.map((period) => period.number)).toContain(number)
  })

  test('begins with a comment, is small enough for a hand, and is written as Excel writes', () => {
    expect(decision.startsWith('# ')).toBe(true)
    const files = readdirSync(`${fixtures}${name}/data`, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    )
    const texts = files.map((one) => readFileSync(`${one.parentPath}/${one.name}`, 'latin1'))
    const lines = texts.reduce((sum, text) => sum + text.trimEnd().split('\n').length - 1, 0)
    expect(lines).toBeGreaterThanOrEqual(1)
    // Thirty rows, and a few cells with a line break in them.
    expect(lines).toBeLessThanOrEqual(35)
    // Exports of partners' own systems are written as those write them.
    if (
      !['every-dialect-at-once', 'a-partners-own-export-is-mapped', 'sources-that-do-not-fit-their-files'].includes(
        name,
      )
    )
      // One scenario hands in a picture: that it is no table is what it shows.
      for (const text of texts.filter((one) => !one.startsWith('\x89PNG')))
        expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  })
})

test('the README names every rule that IWM shall wake, and how often', () => {
  const mistakes = JSON.parse(readFileSync(`${fixtures}iwm/mistakes.json`, 'utf8')) as { rule: string }[]
  for (const { rule } of mistakes) {
    const count = mistakes.filter((one) => one.rule === rule).length
    expect(readme).toContain(`| ${rule} | ${count} |`)
  }
})
