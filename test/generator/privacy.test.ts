import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))

/** The codes that the Digital and Population Data Services Agency published for people who do not exist. */
const fictitious = new Set(
  `010594Y9032 010594Y9021 020594X903P 020594X902N 030594W903B 040594V902Y 050594U903M 010516B903X
   020516C903K 030516D9037 010501E9032 020502E902X 020503F9037 020504A902E 020504B904H`.split(/\s+/),
)

const files = readdirSync(fixtures, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile())
  .map((one) => join(one.parentPath, one.name))
  .map((path) => ({ path: path.slice(fixtures.length), text: readFileSync(path, 'latin1') }))

test('no personal identity code outside the published list', () => {
  const shape = /\b[0-3]\d[01]\d{3}[-+A-FU-Y]\d{3}[0-9A-Y]\b/g
  for (const { path, text } of files) {
    for (const [code] of text.matchAll(shape)) expect([path, fictitious.has(code) ? '' : code]).toEqual([path, ''])
  }
})

test('no e-mail address and no telephone number', () => {
  for (const { path, text } of files) {
    expect([path, /[\w.]+@[\w-]+\.\w+/.exec(text)?.[0]]).toEqual([path, undefined])
    expect([path, /(\+358|\b0[45]0)[ -]?\d{3}[ -]?\d{3,4}\b/.exec(text)?.[0]]).toEqual([path, undefined])
  }
})
