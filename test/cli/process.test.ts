/** The real program, as the shell starts it: bin/hanke.js with its bundle. */
import { type ExecFileException, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { narrow } from '../../src/cli/narrow.ts'
import { inFolder, listing } from './folder.ts'
import { runCli, type Said } from './run-cli.ts'
import { smallProject } from './small-project.ts'

const bin = join(import.meta.dirname, '../../bin/hanke.js')
const asOf = ['--as-of', '2027-07-15'] as const

function start(...argv: readonly string[]): Promise<Said> {
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, ...argv], (error: ExecFileException | null, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })
}

describe('the program', () => {
  it('says and answers what it does in process', async () => {
    await inFolder(smallProject, async () => {
      for (const argv of [
        ['check', ...asOf],
        ['claim', '1', '--json', ...asOf],
        ['claim', '9'],
        ['check', '--project', 'data'],
        ['explain', 'TIME-03'],
      ]) {
        const said = await runCli(argv)
        expect(await start(...argv), argv.join(' ')).toEqual({ ...said, err: narrow(said.err) })
      }
    })
  })

  it('writes the files of a claim', async () => {
    await inFolder(smallProject, async (folder) => {
      expect(await start('maksatus', '1', ...asOf)).toMatchObject({ code: 0, err: '' })
      expect(listing(join(folder, 'reports'))).toHaveLength(6)
    })
  })

  it('tells its version', async () => {
    expect(await start('--version')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      err: '',
    })
  })

  it('ends quietly where its reader has seen enough, as in hanke rules | head -1', async () => {
    const child = spawn(process.execPath, [bin, 'rules', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] })
    let err = ''
    child.stderr.on('data', (text: Buffer) => {
      err += text.toString()
    })
    child.stdout.destroy()
    const [code] = await once(child, 'close')
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  it.runIf(process.platform === 'linux')('says so where the disk behind > is full', async () => {
    const child = spawn(process.execPath, [bin, 'rules'], { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] })
    let err = ''
    child.stderr?.on('data', (text: Buffer) => {
      err += text.toString()
    })
    const [code] = await once(child, 'close')
    expect(code).toBe(2)
    expect(err).toMatch(/^hanke: Tulostetta ei voitu kirjoittaa loppuun\.\n {2}→ .*\n$/)
  })
})
