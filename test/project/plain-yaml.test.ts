/** What is read in one pass is what the YAML library reads, address by address; all else is left to it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesIn } from '../../src/project/places.ts'
import { plainYaml } from '../../src/project/plain-yaml.ts'
import { readAnyYaml } from '../../src/project/yaml-file.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')
const decisions = readdirSync(fixtures)
  .map((name) => join(fixtures, name, 'hanke.yaml'))
  .filter((path) => existsSync(path))
  .map((path) => readFileSync(path, 'utf8'))

/** @returns whether the text was read in one pass; then the library reads the same, and has nothing to complain of. */
function readsAlike(text: string): boolean {
  const plain = plainYaml(text)
  if (plain === undefined) return false
  const { root, complaints } = readAnyYaml(text, placesIn(text))
  expect({ text, root, complaints }).toEqual({ text, root: plain, complaints: [] })
  return true
}

describe('plain YAML', () => {
  it('is what the example and most decisions are written in', () => {
    expect(readsAlike(readFileSync(join(fixtures, 'iwm/hanke.yaml'), 'utf8'))).toBe(true)
    expect(decisions.filter(readsAlike).length).toBeGreaterThan(decisions.length / 2)
  })

  it.each([
    'a: b',
    'a: b # c\n# d\n\n  # e\nf: "g # h"  # i\n',
    'a:\n- b\n- c: d\n  e: f\ng: h',
    'a:\n  - b: c\n    d:\n    - e\n    f:\n  - g\nh:',
    "'a b': 'c: d'\n\"e\": [f, \"g, h\", [ ], {}, [i]]\nj: { k: l, 'm': { n: [o] } } # p",
    'a: ~\nb: null\nc: "null"\nd: "~"\ne: [null, ~]',
    '__proto__: a\nconstructor: { __proto__: b }',
    'a b: c d  \ne\u00a0f: g\u00a0\nh: 12:30 i#j',
    'a: b[c], {d}\ne: f" g',
    'a:   # b\n  c: d',
    'a:\n- path: ../b\n- .c\n- [.d, ...]',
  ])('reads %j', (text) => {
    expect(readsAlike(text)).toBe(true)
  })

  it.each([
    '',
    '# only a comment',
    ' a: b',
    'a: b\r\nc: d',
    'a:\tb',
    '- a',
    'a: b\na: c',
    'a: { b: c, b: d }',
    'a: |\n  b',
    'a: >-\n  b',
    'a: b\n  c',
    'a: "b\n  c"',
    'a: "b\\n"',
    "a: 'it''s'",
    'a: [b,\n  c]',
    'a: &b c\nd: *b',
    'a: !b c',
    'a: b: c',
    'a: b:',
    'a: - b',
    'a: "b" c',
    'a: [b] c',
    'a: [b: c]',
    'a: [b, ]',
    'a: { b }',
    'a: { b: 361304,50 }',
    'a: { b: 12,c: d }',
    'a:\n  - b\n c: d',
    'a:\n    b: c\n  d: e',
    'a:\n- - b',
    'a:\n-\n  b: c',
    'a:\n- b\n  c',
    'a: b\n---\nc: d',
    'a: b\n...\n',
    '... a: b',
    '? a\n: b',
    'a: b\nc',
    'a: @b',
    'a: `b`',
    'a: %b',
    'a: -80',
    `a: b${' '.repeat(5000)}c`,
    Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  ])('leaves %j to the library', (text) => {
    expect(plainYaml(text)).toBeUndefined()
  })

  const mark = fc.constantFrom(
    ...' \n\t\r-?:,[]{}#&*!|>\'"%@`~.<=\\0aä\u00a0',
    ...['- ', ': ', ' #', ', ', '\n  ', '\n- ', '""', "''", '[]', '{}', '---', 'null', '\n\n', '    ', ',50'],
  )
  const mistake = fc.record({ place: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat(3), mark })

  it('is read alike after any slip of the hand', () => {
    let alike = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...decisions),
        fc.nat(),
        fc.array(mistake, { minLength: 1, maxLength: 4 }),
        (decision, seed, mistakes) => {
          // A slip among few lines is likelier to meet another.
          const lines = decision.split('\n')
          const from = lines.findIndex((line, at) => at >= seed % lines.length && /^\w/.test(line))
          let text = lines.slice(Math.max(from, 0), Math.max(from, 0) + 12).join('\n')
          for (const { place, removed, mark } of mistakes) {
            const at = Math.floor(place * text.length)
            text = text.slice(0, at) + mark + text.slice(at + removed)
          }
          if (readsAlike(text)) alike++
        },
      ),
      { numRuns: 3000 },
    )
    expect(alike).toBeGreaterThan(300)
  })

  const key = fc.constantFrom(
    'a',
    'b c',
    'd-e',
    'ä',
    '1',
    'null',
    'f,g',
    'h]',
    'i"j',
    'k(l)',
    '"m"',
    "'n o'",
    'p.q',
    '-',
    '?',
  )
  const value = fc.oneof(
    fc.constantFrom(
      ...[
        '',
        '',
        'a',
        'a b',
        '"a b"',
        "'a'",
        '~',
        'null',
        '+1',
        '1.5',
        'a, b',
        "it's",
        'a"b',
        'a]',
        'a#b',
        'a # b',
        '# a',
      ],
      ...[
        'a: b',
        'a:',
        '12:30',
        'a - b',
        'a & b *c !d',
        '"a" # b',
        '"a"# b',
        '"a" b',
        'a\\b',
        '"\\\\"',
        '"a: b # c"',
        '^',
        '/a',
        '€',
      ],
      ...[
        '[a, b]',
        '[ a , b ] # c',
        '[]',
        '{}',
        '[[a], { b: c }]',
        '{ a: { b: "c" } }',
        '{a: b}',
        '[a b, c-d]',
        '[a#b]',
      ],
      ...['{ a: b#c }', '[~]', '{ ~: a }', '["a" , \'b\']', '[a, b],', '{ a: b }c', '[a', '{ a: 1,2: b }'],
    ),
    fc.string({ maxLength: 6 }),
  )
  const indent = fc.constantFrom('', '', '', ' ', '  ', '  ', '    ')
  const dash = fc.constantFrom('', '', '', '- ', '-  ', '- - ')
  const after = fc.constantFrom('', '', '', ' ', '\n', '\n# a', '\n   # a')
  const line = fc.tuple(indent, dash, fc.option(key, { freq: 4 }), value, after)

  it('is read alike whatever its keys and values are', () => {
    let alike = 0
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const texts = lines.map(([indent, dash, key, ...rest]) => [indent, dash, key && `${key}: `, ...rest].join(''))
        if (readsAlike(texts.join('\n'))) alike++
      }),
      { numRuns: 20000 },
    )
    expect(alike).toBeGreaterThan(300)
  })
})
