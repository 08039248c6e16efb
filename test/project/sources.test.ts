import { describe, expect, it } from 'vitest'
import { cents, hundredthsOfHours, minutesOfHours } from '../../src/money.ts'
import { complaintsOf, example, load } from './decision.ts'

const withSources = (yaml: string): string => `${example}sources:\n${yaml}\n`
const only = (yaml: string) => load(withSources(yaml)).sources[0]

describe('sources', () => {
  it('may be left out', () => {
    expect(load(example).sources).toEqual([])
    expect(load(`${example}sources:\n`).sources).toEqual([])
  })

  it('need an implementer and a table, and say nothing else by themselves', () => {
    expect(only('  - { implementer: xamk, table: hours }')).toEqual({
      implementer: 'xamk',
      table: 'hours',
      files: null,
      sheet: null,
      columns: {},
      constants: {},
      values: {},
      ignore: [],
      decimal: null,
      dates: null,
      skip: [],
      expect: { rows: null, hours: null, amount: null },
    })
  })

  it('keep headers and codes as they are written, whatever they are', () => {
    const source = only(
      [
        '  - implementer: xamk',
        '    table: tyoaika',
        '    columns: { henkilö: "Työntekijä (nro)" }',
        '    values: { person: { 00123: X1, yes: X2, "-": "" } }',
      ].join('\n'),
    )
    expect(Object.entries(source?.columns ?? {})).toEqual([['henkilö', 'Työntekijä (nro)']])
    expect(source?.values.person).toEqual({ '00123': 'X1', yes: 'X2', '-': '' })
  })

  it.each([
    ['hours: 412,50', { hours: hundredthsOfHours(412_50) }],
    ['hours: "412,5"', { hours: hundredthsOfHours(412_50) }],
    ['hours: 412.50', { hours: hundredthsOfHours(412_50) }],
    ['hours: "412:30"', { hours: minutesOfHours(412 * 60 + 30) }],
    ['hours: -7,25', { hours: hundredthsOfHours(-7_25) }],
    ['rows: 214, hours: 412,50', { rows: 214, hours: hundredthsOfHours(412_50) }],
    ['hours: 412,50, rows: 214', { rows: 214, hours: hundredthsOfHours(412_50) }],
    ['amount: 12345,60', { amount: cents(12345_60) }],
    ['amount: -80', { amount: cents(-80_00) }],
    ['amount: 12 345,60 €', { amount: cents(12345_60) }],
    ['amount: -12 345,60', { amount: cents(-12345_60) }],
    ['hours: 1 412,50, rows: 214', { rows: 214, hours: hundredthsOfHours(1412_50) }],
  ])('expect { %s }, with the comma that an export has', (yaml, expected) => {
    expect(only(`  - { implementer: xamk, table: hours, expect: { ${yaml} } }`)?.expect).toEqual({
      rows: null,
      hours: null,
      amount: null,
      ...expected,
    })
  })

  it('skip rows by one condition an item', () => {
    const source = only(
      '  - { implementer: xamk, table: hours, skip: [{ column: Tila, is: [a, b] }, { column: T, not: [c] }, { column: U, empty: true }] }',
    )
    expect(source?.skip).toEqual([
      { column: 'Tila', is: ['a', 'b'], not: null, empty: false },
      { column: 'T', is: null, not: ['c'], empty: false },
      { column: 'U', is: null, not: null, empty: true },
    ])
  })
})

describe('a mistake in sources', () => {
  it.each([
    ['a misspelt key', '{ implementer: xamk, table: hours, colums: { hours: Kesto } }', '42:40', 'unknown-key'],
    ['a missing table', '{ implementer: xamk }', '42:7', 'missing-key'],
    ['a column without a header', '{ implementer: xamk, table: hours, columns: { hours: } }', '42:51', 'empty-value'],
    [
      'a code without a value',
      '{ implementer: xamk, table: hours, values: { kind: { 300: } } }',
      '42:58',
      'empty-value',
    ],
    ['an unknown way of writing days', '{ implementer: xamk, table: hours, dates: d/m/y }', '42:47', 'not-allowed'],
    ['another decimal mark', '{ implementer: xamk, table: hours, decimal: ";" }', '42:49', 'not-allowed'],
    ['a list that is none', '{ implementer: xamk, table: hours, ignore: Laji }', '42:48', 'not-a-list'],
    [
      'a sum with two readings',
      '{ implementer: xamk, table: hours, expect: { hours: 1.234 } }',
      '42:57',
      'two-readings',
    ],
    [
      'a count with decimals',
      '{ implementer: xamk, table: hours, expect: { rows: 214,5 } }',
      '42:56',
      'not-whole-number',
    ],
  ])('%s is told where it stands', (_, yaml, at, reason) => {
    const complaints = complaintsOf(withSources(`  - ${yaml}`))
    expect(complaints.map(({ line, column, reason }) => [`${line}:${column}`, reason])).toEqual([[at, reason]])
  })
})
