/** The same project gives the same bytes of every output of the indicators, wherever and whenever it is counted; and what is loaded for that. */
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { contents, inFolder } from './folder.ts'

const home = join(import.meta.dirname, '../..')
const bin = join(home, 'bin/hanke.js')
const run = (cwd: string, argv: readonly string[], env: Readonly<Record<string, string>>) =>
  promisify(execFile)(process.execPath, [bin, ...argv], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    maxBuffer: 1 << 28,
  }).catch((error: { code: number; stdout: string; stderr: string }) => {
    // Findings of severity error end with 1; anything else is a failure here.
    if (error.code !== 1) throw error
    return error
  })

const places = [
  { folder: 'hanke', env: { TZ: 'Europe/Helsinki', LANG: 'fi_FI.UTF-8', LC_ALL: 'fi_FI.UTF-8' } },
  { folder: 'toinen kansio/syvällä', env: { TZ: 'Pacific/Auckland', LANG: 'C' } },
  { folder: 'kolmas', env: { TZ: 'America/New_York', LANG: 'en_US.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
] as const

const commands = [
  ['indicators', '--quarter', '2028Q2'],
  ['indicators', '--until', '2029-05-31', '--lang', 'en'],
  ['indicators', '--quarter', '2028Q2', '--public'],
  ['indicators', '--against', 'reports/indikaattorit-2028Q2.json'],
  ['indicators', '--quarter', '2027Q1', '--json'],
] as const

/** Pseudonyms are keyed by the project's secret, so it is one of the inputs. */
async function outputsOf({ folder, env }: (typeof places)[number]): Promise<ReadonlyMap<string, string>> {
  cpSync(join(home, 'fixtures/iwm'), folder, { recursive: true })
  mkdirSync(join(folder, '.hanke'))
  writeFileSync(join(folder, '.hanke/secret'), `${'5'.repeat(64)}\n`)
  const outputs = new Map<string, string>()
  for (const argv of commands) {
    const { stdout } = await run(folder, [...argv, '--as-of', '2029-07-31'], env)
    outputs.set(argv.join(' '), stdout)
  }
  for (const [path, bytes] of contents(join(folder, 'reports'))) outputs.set(path, bytes.toString('base64'))
  return outputs
}

it('is the same in another folder, time zone and locale', async () => {
  await inFolder({}, async () => {
    const [first, ...others] = await Promise.all(places.map(outputsOf))
    expect(first?.size).toBe(commands.length + 16)
    for (const outputs of others) {
      expect([...outputs.keys()]).toEqual([...(first?.keys() ?? [])])
      for (const [name, output] of outputs) expect(output === first?.get(name), name).toBe(true)
    }
  })
})

describe('echarts', () => {
  const files = readdirSync(join(home, 'dist')).filter((name) => name.endsWith('.cjs'))
  const knows = (mark: string) => (name: string) => readFileSync(join(home, 'dist', name), 'utf8').includes(mark)
  const hasCharts = files.filter(knows('zrender'))

  /** Files of the bundle that a command line loads, by their names. */
  async function loadedBy(...argv: readonly string[]): Promise<string[]> {
    return inFolder({}, async (folder) => {
      cpSync(join(home, 'fixtures/iwm'), folder, { recursive: true })
      const listing = ['--require', join(home, 'test/list-loaded.cjs')]
      const { stderr } = await promisify(execFile)(process.execPath, [...listing, bin, ...argv], {
        maxBuffer: 1 << 28,
      }).catch((error: { code: number; stderr: string }) => {
        if (error.code !== 1) throw error
        return error
      })
      return stderr.match(/(?<=dist\/)[\w-]+\.cjs$/gm) ?? []
    })
  }

  it('is in one file of the bundle', () => {
    expect(hasCharts).toHaveLength(1)
  })

  it.each([
    [['check', '--as-of', '2029-07-31'], false],
    [['claim', '1', '--json', '--as-of', '2029-07-31'], false],
    [['indicators', '--quarter', '2028Q2', '--json', '--as-of', '2029-07-31'], false],
    [['indicators', '--quarter', '2028Q2', '--as-of', '2029-07-31'], true],
  ] as const)('is loaded by hanke %j: %s', async (argv, isLoaded) => {
    const loaded = await loadedBy(...argv)
    expect(loaded).toContain('hanke.cjs')
    expect(loaded.some((name) => hasCharts.includes(name))).toBe(isLoaded)
  })
})
