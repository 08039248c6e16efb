import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))

const files = readdirSync(fixtures, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile())
  .map((one) => join(one.parentPath, one.name))
  .map((path) => ({ path: path.slice(fixtures.length), text: readFileSync(path, 'latin1') }))

const shape = /\b[0-3]\d[01]\d{3}[-+A-FU-Y](\d{3})[0-9A-Y]\b/g

test('no personal identity code but of the numbers 900 to 999, which are given to nobody', () => {
  let codes = 0
  for (const { path, text } of files) {
    for (const [code, number = ''] of text.matchAll(shape)) {
      codes += 1
      expect([path, code, Number(number) >= 900]).toEqual([path, code, true])
    }
  }
  expect(codes).toBeGreaterThan(200)
})

test('no e-mail address but under .example, which nobody can own', () => {
  for (const { path, text } of files) {
    for (const [address] of text.matchAll(/[\w.]+@[\w-]+(\.[\w-]+)+/g))
      expect([path, address]).toEqual([path, expect.stringMatching(/\.example$/)])
  }
})

test('no telephone number but of those that Sweden and Britain keep for films', () => {
  const kept = /^\+46 70 174 06 \d\d$|^\+44 7700 900\d{3}$/
  for (const { path, text } of files) {
    const rest = text.replaceAll(shape, '')
    expect([path, /\b0[45]0[ -]?\d{3}[ -]?\d{3,4}\b/.exec(rest)?.[0]]).toEqual([path, undefined])
    for (const [number] of text.matchAll(/\+\d{2}(?: ?\d{2,}){2,}/g))
      expect([path, number]).toEqual([path, expect.stringMatching(kept)])
  }
})

test('no business id of a participating company but of numbers that begin with 9, and those that the decision prints', () => {
  const printed = new Set(['600598-8', '2472908-2', '2249317-6'])
  for (const { path, text } of files.filter(({ path }) => path.includes('yritykset'))) {
    for (const [id] of text.matchAll(/\b\d{6,8}-\d\b/g))
      expect([path, id, printed.has(id) || /^9\d{6}-/.test(id)]).toEqual([path, id, true])
  }
})
