import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { everyDialect } from '../../fixtures/generator/dialects.ts'

const folder = fileURLToPath(new URL('../../fixtures/every-dialect-at-once/', import.meta.url))

if (process.env.HANKE_ACCEPT === '1') {
  for (const [path, bytes] of everyDialect()) {
    mkdirSync(dirname(folder + path), { recursive: true })
    writeFileSync(folder + path, bytes)
  }
}

test('the committed files are the generated ones', () => {
  for (const [path, bytes] of everyDialect())
    expect([path, readFileSync(folder + path).equals(bytes)]).toEqual([path, true])
})

test.each([
  ['excel-utf8', 'utf-8', [0xef, 0xbb, 0xbf]],
  ['excel-ansi', 'windows-1252', [0x48, 0x79, 0x76]],
  ['excel-unicode', 'utf-16le', [0xff, 0xfe]],
  ['sarkain', 'utf-8', [0x61, 0x70, 0x70]],
  ['pilkku', 'utf-8', [0x70, 0x65, 0x72]],
])('%s is written in %s', (implementer, encoding, start) => {
  const bytes = Buffer.from(everyDialect().get(`data/${implementer}/tyoaika.csv`) ?? [])
  expect([...bytes.subarray(0, start.length)]).toEqual(start)
  expect(iconv.decode(bytes, encoding)).toContain('– hinta 12 €')
})
