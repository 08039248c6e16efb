/** The same input gives the same bytes of every output: in another folder, time zone and locale, and twice in a row. */
import { execFile } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { contents, inFolder } from './folder.ts'
import { smallProject } from './small-project.ts'

const home = join(import.meta.dirname, '../..')
const bin = join(home, 'bin/hanke.js')

interface Place {
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
}

const first: Place = { folder: 'hanke', env: { TZ: 'Europe/Helsinki', LANG: 'fi_FI.UTF-8', LC_ALL: 'fi_FI.UTF-8' } }
const others: readonly Place[] = [
  first,
  { folder: 'toinen kansio/syvällä', env: { TZ: 'Pacific/Auckland', LANG: 'C' } },
  { folder: 'kolmas', env: { TZ: 'America/New_York', LANG: 'en_US.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
]

/** Lays the project there and runs claim, check, owed and a report on it: every file that they write, and what they print. */
async function outputsOf(project: string, { folder, env }: Place, asOf: string): Promise<ReadonlyMap<string, Buffer>> {
  cpSync(project, folder, { recursive: true })
  const outputs = new Map<string, Buffer>()
  for (const argv of [
    ['claim', '1'],
    ['check', '--out', 'reports'],
    ['owed'],
    ['report', 'decision'],
    ['report', 'progress', '1'],
    ['report', 'description'],
    ['claim', '1', '--json', '--lang', 'en'],
  ]) {
    const options = { cwd: folder, env: { PATH: process.env.PATH, ...env }, maxBuffer: 1 << 28 }
    const { stdout } = await promisify(execFile)(process.execPath, [bin, ...argv, '--as-of', asOf], options).catch(
      (error: { code: number; stdout: string }) => {
        // Findings of severity error end with 1; anything else is a failure here.
        if (error.code !== 1) throw error
        return error
      },
    )
    outputs.set(argv.join(' '), Buffer.from(stdout))
  }
  for (const [path, bytes] of contents(join(folder, 'reports'))) outputs.set(path, bytes)
  return outputs
}

it.each([
  ['a small project', null, '2027-07-15', 32],
  ['IWM', join(home, 'fixtures/iwm'), '2029-07-31', 38],
] as const)('of %s', async (_, fixture, asOf, count) => {
  await inFolder(fixture === null ? smallProject : {}, async (project) => {
    await inFolder({}, async () => {
      const expected = await outputsOf(fixture ?? project, first, asOf)
      expect(expected.size).toBe(count)
      for (const place of others) {
        const outputs = await outputsOf(fixture ?? project, place, asOf)
        expect([...outputs.keys()]).toEqual([...expected.keys()])
        for (const [name, bytes] of expected) {
          expect(bytes.length, name).toBeGreaterThan(100)
          expect(outputs.get(name)?.equals(bytes), `${name} in ${place.folder}`).toBe(true)
        }
      }
    })
  })
})
