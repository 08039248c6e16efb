import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { iwmFiles, writeIwm } from '../../fixtures/generator/iwm.ts'

const folder = fileURLToPath(new URL('../../fixtures/iwm/', import.meta.url))
if (process.env.HANKE_ACCEPT === '1') writeIwm(folder)

test('the committed files are the generated ones, byte for byte', () => {
  for (const [path, bytes] of iwmFiles()) {
    const committed = existsSync(folder + path) ? readFileSync(folder + path) : Buffer.from('missing')
    expect([path, committed.equals(bytes)]).toEqual([path, true])
  }
})

test('nothing else stands in data/', () => {
  const found = readdirSync(`${folder}data`, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  expect(found.length).toBe(iwmFiles().size - 1)
})

test('made twice, the bytes are the same', () => {
  const again = iwmFiles()
  for (const [path, bytes] of iwmFiles()) expect(again.get(path)).toEqual(bytes)
})

test('about ten thousand rows of hours, one to one and a half megabytes in all', () => {
  const files = [...iwmFiles()]
  const hours = files.filter(([path]) => path.includes('tyoaika'))
  const rows = hours.reduce(
    (sum, [, bytes]) => sum + Buffer.from(bytes).toString('latin1').trimEnd().split('\n').length - 1,
    0,
  )
  expect(rows).toBeGreaterThan(9_500)
  expect(rows).toBeLessThan(10_500)
  const size = files.reduce((sum, [, bytes]) => sum + bytes.length, 0)
  expect(size).toBeGreaterThan(1_000_000)
  expect(size).toBeLessThan(1_500_000)
})
