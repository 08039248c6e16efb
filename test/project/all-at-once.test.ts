import { describe, expect, it } from 'vitest'
import { complaintsOf, edited, example } from './decision.ts'

function places(text: string): string[] {
  return complaintsOf(text).map(({ line, column, key, reason }) => `${line}:${column} ${key} ${reason}`)
}

describe('every complaint comes at once, in the order of the file', () => {
  const spoilt = edited(
    ['start: 2026-09-01\n', 'start: 1.9.26\n'],
    ['supportRate', 'suportRate'],
    ['tolerance: 2 ', 'tolerance: 2 euroa\n  tolerance: 3 '],
    ['role: partner', 'role: Partner'],
    ['salaries: 321697', 'salaries: 321697,50'],
    ['travel: 0', 'travel: 0,5'],
    ['number: 1, ', ''],
  )
  const expected = [
    '9:10 project.start not-date',
    '17:3 funding.suportRate unknown-key',
    '18:14 funding.tolerance not-money',
    '19:3 funding.tolerance duplicate-key',
    '28:11 implementers.0.role not-allowed',
    '29:25 implementers.0.budget.salaries decimal-comma',
    '29:44 implementers.0.budget.travel decimal-comma',
    '41:7 claimPeriods.0 missing-key',
  ]

  it('eight in one file', () => {
    expect(places(spoilt)).toEqual(expected)
  })

  it('with Windows line endings and a byte order mark at the same lines and columns', () => {
    expect(places(`\uFEFF${spoilt.replaceAll('\n', '\r\n')}`)).toEqual(expected)
  })

  it('in JSON', () => {
    const json =
      '{\n  "project": { "name": "H", "fnd": "ESR+" },\n  "funding": [],\n  "implementers": [\n    { "id": "A", "rle": 1 }\n  ]\n}\n'
    expect(places(json)).toEqual([
      '2:3 project missing-key',
      '2:3 project missing-key',
      '2:29 project.fnd unknown-key',
      '3:3 funding not-a-map',
      '5:7 implementers.0 missing-key',
      '5:7 implementers.0 missing-key',
      '5:7 implementers.0 missing-key',
      '5:13 implementers.0.id not-implementer-id',
      '5:18 implementers.0.rle unknown-key',
    ])
  })

  it('in different implementers, each at its own place', () => {
    const text = `${example}
`.replace('indicators:', '  - id: B\n    role: x\nindicators:')
    expect(places(text)).toEqual([
      '35:5 implementers.1 missing-key',
      '35:5 implementers.1 missing-key',
      '35:5 implementers.1 missing-key',
      '35:9 implementers.1.id not-implementer-id',
      '36:11 implementers.1.role not-allowed',
    ])
  })
})

describe('a text that is not YAML', () => {
  it('gets only the complaints about that, each on its line', () => {
    const text = edited(
      ['fund: ESR+', 'fund: @ESR+'],
      ['supportRate: 80 %', '\tsupportRate: 80'],
      ['role: p', 'role: %p'],
    )
    expect(places(text)).toEqual(['3:9  reserved-character', '17:3  tab', '27:11  reserved-character'])
  })

  it('gets a complaint about each line with a tab', () => {
    expect(places('project:\n\tname: x\n\tfund: y\nfunding:\n\tcostModel: actual\n')).toEqual([
      '2:1  tab',
      '3:1  tab',
      '5:1  tab',
    ])
  })

  it('gets one complaint for a section whose lines follow a line askew, and another for the next section', () => {
    expect(places('a:\n  b: 1\n c: 2\n  d: 3\n  e: 4\nf:\n  g: 1\n h: 2\n  i: 3\n')).toEqual([
      '3:2  indentation',
      '8:2  indentation',
    ])
  })

  it('gets the complaints before a quote left open, and none of those that the quote causes', () => {
    expect(places('a: @b\nc: "d\ne: "f"\ng: "h"\n')).toEqual(['1:4  reserved-character', '2:4  unclosed'])
  })
})

describe('what reads as it should', () => {
  it('a text over two lines in quotes', () => {
    expect(
      places(edited(['name: International Work Mikkeli (IWM)', 'name: "International Work\n    Mikkeli"'])),
    ).toEqual([])
  })

  it('a comma after a number and a space', () => {
    expect(places(edited(['salaries: 321697, ', 'salaries: 321697,   ']))).toEqual([])
  })
})
