/** Large files are read by several threads, and nobody can tell from the outcome. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeProgramme } from '../../fixtures/generator/programme.ts'

const folder = mkdtempSync(join(tmpdir(), 'hanke-threads-'))
const ROWS = 300_000

beforeAll(() => {
  writeProgramme(folder, { hourRows: ROWS, bad: false, seed: 7 })
  // One implementer hands in a second large file, so that a table is put together from two threads; and some rows that are wrong.
  const team = join(folder, 'data', 'savo')
  const [header = '', ...rows] = readFileSync(join(team, 'tyoaika.csv'), 'utf8').split('\r\n')
  rmSync(join(team, 'tyoaika.csv'))
  const half = Math.floor(rows.length / 2)
  mkdirSync(join(team, 'tyoaika'))
  writeFileSync(join(team, 'tyoaika', 'a.csv'), `${[header, ...rows.slice(0, half)].join('\r\n')}\r\n`)
  writeFileSync(join(team, 'tyoaika', 'b.csv'), [header, ...rows.slice(half)].join('\r\n'))
  appendFileSync(join(team, 'tyoaika', 'b.csv'), 'P9999;1.9.2026;7.5;TP1;;;;;\r\nP9999;31.9.2026;7,5\r\n')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function checked(threads: number): { status: number | null; out: string; err: string } {
  const done = spawnSync(
    process.execPath,
    ['bin/hanke.js', 'check', '--json', '--project', folder, '--as-of', '2029-07-31'],
    {
      env: { ...process.env, HANKE_THREADS: String(threads) },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  )
  return { status: done.status, out: done.stdout, err: done.stderr }
}

describe('reading by several threads', () => {
  it('gives the same bytes for any number of them', () => {
    const alone = checked(0)
    expect({ status: alone.status, err: alone.err }).toEqual({ status: 1, err: '' })
    expect(alone.out).toContain('"7.5"')
    for (const threads of [1, 2, 5]) expect(checked(threads), `${threads} threads`).toEqual(alone)
  })
})
