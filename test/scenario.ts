/** A scenario: a project folder named by a sentence, with the command that is run on it. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { earlierClaims } from '../src/cli/claim-earlier.ts'
import { dataFiles } from '../src/cli/read-files.ts'
import type { Day } from '../src/day.ts'
import { readQuarter } from '../src/indicators/quarters.ts'
import type { Lang } from '../src/lang/lang.ts'
import { check, claim, reportIndicators, type Task } from '../src/main.ts'
import { loadProject } from '../src/project/load.ts'
import type { IndicatorsReport } from '../src/report/indicators/shape.ts'
import type { CheckReport, ClaimReport } from '../src/report/report.ts'

export interface Scenario {
  readonly name: string
  readonly folder: string
  readonly sentence: string
  readonly run: readonly ['check'] | readonly ['claim', number]
  readonly asOf: Day
}

/** The counts of a quarter, `2027Q3`. */
export interface CountingScenario extends Omit<Scenario, 'run'> {
  readonly run: readonly ['indicators', string]
}

const all: readonly (Scenario | CountingScenario)[] = readdirSync('fixtures', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const folder = join('fixtures', name)
    try {
      return [
        { name, folder, ...JSON.parse(readFileSync(join(folder, 'scenario.json'), 'utf8')) } as
          | Scenario
          | CountingScenario,
      ]
    } catch {
      return []
    }
  })

export const scenarios: readonly Scenario[] = all.filter((one): one is Scenario => one.run[0] !== 'indicators')
export const countingScenarios = all.filter((one): one is CountingScenario => one.run[0] === 'indicators')

/** What `main` is handed for a project folder. @throws Error where its decision does not load. */
export function taskOf(folder: string, asOf: Day, lang: Lang): Task {
  const loaded = loadProject(readFileSync(join(folder, 'hanke.yaml'), 'utf8'))
  if ('complaints' in loaded) throw new Error(`${folder}: ${JSON.stringify(loaded.complaints)}`)
  return { project: { ...loaded.project, sha256: sha256Of(folder) }, files: dataFiles(folder), asOf, lang }
}

export async function runScenario({ folder, run, asOf }: Scenario, lang: Lang): Promise<CheckReport | ClaimReport> {
  const task = taskOf(folder, asOf, lang)
  if (run[0] === 'check') return check(task)
  const period = task.project.claimPeriods.find(({ number }) => number === run[1])
  if (period === undefined) throw new Error(`${folder} has no period ${run[1]}`)
  const { claimed } = await earlierClaims(join(folder, 'delivered'), task.project, period, lang)
  return claim(task, period, claimed)
}

/** Pseudonyms are keyed by a secret that nobody has. */
export async function runCounting({ folder, run, asOf }: CountingScenario, lang: Lang): Promise<IndicatorsReport> {
  const days = readQuarter(run[1])
  if (days === undefined) throw new Error(`${folder}: ${run[1]} is no quarter`)
  return reportIndicators(taskOf(folder, asOf, lang), days, '0'.repeat(64))
}

function sha256Of(folder: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'hanke.yaml')))
    .digest('hex')
}
