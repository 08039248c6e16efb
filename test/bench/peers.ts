/** DuckDB and pandas on the job of hanke's reader, where they can be had: neither is a dependency. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from './measure.ts'

const DUCKDB = '@duckdb/node-api@1.5.6-r.1'

/** @returns a command for each peer that is there; one that is not is told of. */
export function peers(root: string, files: readonly string[]): Command[] {
  return [...duckdb(root, files), ...pandas(root, files)]
}

function duckdb(root: string, files: readonly string[]): Command[] {
  const home = join(root, 'node_modules/.cache/hanke/peers')
  const modules = join(home, 'node_modules')
  if (!existsSync(join(modules, '@duckdb')))
    spawnSync('npm', ['install', '--prefix', home, '--no-save', '--silent', DUCKDB])
  if (!existsSync(join(modules, '@duckdb'))) return missing('DuckDB')
  return [{ name: 'DuckDB', node: [join(root, 'test/bench/job-duckdb.js'), home, ...files] }]
}

function pandas(root: string, files: readonly string[]): Command[] {
  if (spawnSync('python3', ['-c', 'import pandas']).status !== 0) return missing('pandas')
  return [{ name: 'pandas', program: 'python3', node: [join(root, 'test/bench/job-pandas.py'), ...files] }]
}

function missing(name: string): Command[] {
  process.stdout.write(`  ${name} is not on this machine.\n`)
  return []
}
