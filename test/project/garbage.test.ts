import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { complaintText } from '../../src/project/complaint-text.ts'
import { loadProject } from '../../src/project/load.ts'
import { complaintsOf, edited, example, standsAt } from './decision.ts'

const MEGABYTE = 1_000_000

/** A fixed stream of characters up to `highest`, the same on every run. */
function noise(length: number, highest: number): string {
  let state = 1
  const characters = Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return String.fromCharCode((state >>> 16) % (highest + 1))
  })
  return characters.join('')
}

/** Throws where there is no complaint. */
function firstMessage(text: string): string {
  const [complaint] = complaintsOf(text)
  if (complaint === undefined) throw new Error('no complaint')
  return complaintText(complaint, 'fi').message
}

describe('a megabyte of garbage gets complaints, never a crash', () => {
  it.each(['[', '{', '- ', 'a: ', '"', '? ', '%', '\0', '{a: ', '|\n', '\t'])('%j over and over', (piece) => {
    expect(firstMessage(piece.repeat(MEGABYTE / piece.length)).length).toBeLessThan(300)
  })

  it.each(['}\n', '*a ', '&a ', '\n- ', 'a: b\n', '[]', '!x '])('%j over and over, a tenth of it', (piece) => {
    expect(firstMessage(piece.repeat(MEGABYTE / piece.length / 10)).length).toBeLessThan(300)
  })

  it.each([
    ['ASCII', 127],
    ['bytes', 255],
    ['any characters', 65535],
  ])('noise of %s', (_, highest) => {
    expect(complaintsOf(noise(MEGABYTE, highest)).length).toBeGreaterThan(0)
  })

  it('twenty thousand different unknown keys, each complained about', () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `k${at}: 1\n`).join('')
    expect(complaintsOf(text).filter(({ reason }) => reason === 'unknown-key')).toHaveLength(20_000)
  })
})

describe('a file that grows when its aliases are followed', () => {
  it('is refused alias by alias, and nothing is multiplied', () => {
    const levels = Array.from({ length: 40 }, (_, at) => `b${at + 1}: &b${at + 1} [${`*b${at}, `.repeat(9)}*b${at}]\n`)
    const complaints = complaintsOf(`b0: &b0 [ha, ha]\n${levels.join('')}`)
    expect(complaints.filter(({ reason }) => reason === 'alias')).toHaveLength(400)
  })

  it('an alias of itself too', () => {
    expect(complaintsOf('a: &a [*a]\n').map(({ reason }) => reason)).toContain('alias')
  })
})

describe('a text nested too deep', () => {
  it.each([200, 700, 800, 1000, 1500, 2000, 5000, 200_000])('%i levels of brackets, all closed', (depth) => {
    const text = `project: ${'['.repeat(depth)}${']'.repeat(depth)}\n`
    expect(complaintsOf(text).map(({ reason }) => reason)).toEqual(['too-deep'])
  })

  it.each(['- ', '? ', 'a:\n', '{ a: ', '[\n'])('%j over and over', (piece) => {
    const text = Array.from({ length: 2000 }, (_, at) => (piece === 'a:\n' ? ' '.repeat(at) : '') + piece).join('')
    expect(complaintsOf(text).map(({ reason }) => reason)).toEqual(['too-deep'])
  })

  it('is pointed at where it goes too deep, the same on every machine', () => {
    const nested = edited(['fund: ESR+', `fund: ${'['.repeat(300)}`])
    expect(complaintsOf(nested)).toMatchObject([{ line: 3, column: 106, reason: 'too-deep' }])
  })

  it('begins far above what a list in a list needs', () => {
    const nested = edited(['fund: ESR+', `fund: ${'['.repeat(20)}${']'.repeat(20)}`])
    expect(complaintsOf(nested)).toMatchObject([{ line: 3, column: 3, reason: 'not-a-single-value' }])
  })
})

describe('any damage to the example', () => {
  const damage = fc.record({
    at: fc.nat(example.length),
    drop: fc.nat(12),
    insert: fc.oneof(
      fc.constantFrom(
        '\t',
        '"',
        "'",
        '{',
        '}',
        '[',
        ']',
        ',',
        ': ',
        '- ',
        '&a ',
        '*a',
        '!x ',
        '#',
        '\n',
        '%',
        '|',
        '<<: ',
      ),
      fc.string({ maxLength: 4 }),
    ),
  })

  it('is read or complained about, and every address holds the value that the complaint shows', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const text = damages.reduce(
          (before, { at, drop, insert }) => before.slice(0, at) + insert + before.slice(at + drop),
          example,
        )
        const loaded = loadProject(text)
        if (!('complaints' in loaded)) return
        expect(loaded.complaints.length).toBeGreaterThan(0)
        for (const complaint of loaded.complaints) {
          expect(standsAt(text, complaint)).toBe(complaint.value)
          for (const lang of ['fi', 'en'] as const)
            expect(Object.values(complaintText(complaint, lang)).join(' ')).not.toMatch(/undefined|\bnull\b(?<!"null)/)
        }
      }),
      { numRuns: 500 },
    )
  })
})
