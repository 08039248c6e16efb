// `npm run try -- half-cent-rounds-away-from-zero [options]`: runs a scenario as its user would.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'

const [name, ...options] = process.argv.slice(2)
const folder = `fixtures/${name}`
const { run, asOf } = JSON.parse(readFileSync(`${folder}/scenario.json`, 'utf8'))
// The claims of earlier periods lie where its outputs go.
if (existsSync(`${folder}/delivered`)) cpSync(`${folder}/delivered`, `reports/${name}`, { recursive: true })
const args = [
  'bin/hanke.js',
  ...run.map(String),
  '--project',
  folder,
  '--as-of',
  asOf,
  '--out',
  `reports/${name}`,
  ...options,
]
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 3
