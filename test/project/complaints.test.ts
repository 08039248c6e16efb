import { describe, expect, it } from 'vitest'
import type { Complaint } from '../../src/project/complaint.ts'
import { finnish } from '../../src/project/complaint-fi.ts'
import { complaintsOf, edited, example, standsAt, without } from './decision.ts'

type Case = readonly [
  sentence: string,
  text: string,
  at: string,
  reason: Complaint['reason'],
  value: string,
  facts?: object,
]

const salaries = (text: string) => edited(['salaries: 321697', `salaries: ${text}`])
const rate = (text: string) => edited(['supportRate: 80 %', `supportRate: ${text}`])
const start = (text: string) => edited(['start: 2026-09-01\n', `start: ${text}\n`])
const target = (text: string) => edited(['EECO01: 343', `EECO01: ${text}`])
const years = (text: string) => edited(['personYears: 6.8 ', `personYears: ${text} `])
const id = (text: string) => edited(['- id: xamk', `- id: ${text}`])
const none = { suggestion: null }

/** One spoilt place each: the complaint, and that it is the only one. */
const cases: readonly Case[] = [
  ['a tab in the indentation', edited(['  fund', '\tfund']), '3:1', 'tab', '\tfund: ESR+'],
  ['a tab after spaces', edited(['  fund', ' \tfund']), '3:2', 'tab', '\tfund: ESR+'],
  ['a line too far right', edited(['  fund', '    fund']), '3:5', 'indentation', 'fund: ESR+'],
  ['a line too far left', edited(['  fund', ' fund']), '3:2', 'indentation', 'fund: ESR+'],
  ['a quote never closed', edited(['"211355"', '"211355']), '4:16', 'unclosed', '"', { opener: '"' }],
  ['a brace never closed', edited(['lumpSum: 0 }', 'lumpSum: 0']), '28:13', 'unclosed', '{ salaries', { opener: '{' }],
  ['a bracket never closed', edited(['Pieksämäki]', 'P']), '11:19', 'unclosed', '[Mikkeli', { opener: '[' }],
  ['a comma forgotten in braces', edited(['travel: 0,', 'travel: 0']), '28:41', 'missing-comma', '0 other'],
  ['no colon after a key', edited(['fund: ESR+', 'fund ESR+']), '3:3', 'missing-colon', 'fund ESR+'],
  ['no space after the colon', edited(['fund: ESR+', 'fund:ESR+']), '3:3', 'missing-colon', 'fund:ESR+'],
  ['a colon in a value', edited(['name: Int', 'name: IWM: Int']), '2:9', 'colon-in-value', 'IWM: Int'],
  [
    'a value that begins with @',
    edited(['fund: E', 'fund: @E']),
    '3:9',
    'reserved-character',
    '@ESR+',
    { character: '@' },
  ],
  ['a second document', `${example}---\na: 1\n`, '41:1', 'second-document', '---'],
  ['brackets in brackets', `a: ${'['.repeat(300)}`, '1:102', 'too-deep', '['],
  ['a tag', edited(['fund: E', 'fund: !x E']), '3:9', 'tag', '!x ESR+'],
  ['an alias', edited(['fund: E', 'fund: *e # E']), '3:9', 'alias', '*e'],
  ['a value after a closed quote', edited(['"211355"', '"21" 1']), '4:21', 'syntax', '1'],
  [
    'a key written twice',
    edited(['  fund: ESR+', '  fund: ESR+\n  fund: EAKR']),
    '4:3',
    'duplicate-key',
    'fund',
    { name: 'fund', firstLine: '3' },
  ],
  ['an empty file', '', '1:1', 'empty-file', ''],
  ['a file of comments', '# hanke\n', '1:1', 'empty-file', ''],
  ['a file that is a list', '- a\n- b\n', '1:1', 'not-a-map', ''],
  ['a file that is one word', 'hanke\n', '1:1', 'not-a-map', 'hanke'],
  [
    'a misspelt required key, which is not missing too',
    edited(['supportRate', 'suportRate']),
    '17:3',
    'unknown-key',
    'suportRate',
    { name: 'suportRate', nearest: 'supportRate', known: 'costModel, salaryModel, supportRate, tolerance' },
  ],
  [
    'a misspelt key in a list, in braces',
    edited(['unitCost', 'unitcosts']),
    '32:44',
    'unknown-key',
    'unitcosts',
    { name: 'unitcosts', nearest: 'unitCost', known: 'id, task, unitCost, fte, from, to, basis' },
  ],
  [
    'an unknown key that resembles none',
    `${example}lisätiedot: x\n`,
    '41:1',
    'unknown-key',
    'lisätiedot',
    {
      name: 'lisätiedot',
      nearest: null,
      known: 'project, funding, workPackages, implementers, indicators, claimPeriods',
    },
  ],
  [
    'a key that programs would take for something else',
    `${example}__proto__: { fund: x }\n`,
    '41:1',
    'unknown-key',
    '__proto__',
  ],
  ['an unknown indicator', edited(['EECO01', 'EECO20']), '36:14', 'unknown-key', 'EECO20'],
  ['a missing key', edited(['  fund: ESR+\n', '']), '1:1', 'missing-key', 'project', { missing: 'fund' }],
  ['a missing section', without('funding:', 'workPackages:'), '1:1', 'missing-key', 'project', { missing: 'funding' }],
  ['a missing key of a list item', edited(['number: 1, ', '']), '40:7', 'missing-key', 'start', { missing: 'number' }],
  ['a required key left blank', edited(['fund: ESR+', 'fund:']), '3:3', 'empty-value', 'fund'],
  ['a required key that is null', edited(['fund: ESR+', 'fund: null']), '3:9', 'empty-value', 'null'],
  ['a required text without a letter', edited(['fund: ESR+', 'fund: " "']), '3:9', 'empty-value', '" "'],
  ['an amount left blank, which is not zero', salaries(''), '28:15', 'empty-value', 'salaries'],
  ['an amount of nothing in quotes', salaries('""'), '28:25', 'empty-value', '""'],
  [
    'no implementers',
    `${without('implementers:', 'indicators:')}implementers: []\n`,
    '29:1',
    'empty-value',
    'implementers',
  ],
  [
    'a word where keys belong',
    edited(['basis: { monthlyPay: 4133, sideCosts: general }', 'basis: general']),
    '33:18',
    'not-a-map',
    'general',
  ],
  [
    'a list where keys belong',
    edited(['financing: {', 'financing: [] #']).replace(/ +externalM.*\n/, ''),
    '29:5',
    'not-a-map',
    'financing',
  ],
  ['a word where a list belongs', edited(['[Mikkeli, ', 'Mikkeli #']), '11:19', 'not-a-list', 'Mikkeli'],
  ['a list where one value belongs', edited(['fund: ESR+', 'fund: [ESR+]']), '3:3', 'not-a-single-value', 'fund'],
  ['keys where an allowed word belongs', edited(['role: partner', 'role: {}']), '27:5', 'not-a-single-value', 'role'],
  ['keys where an amount belongs', salaries('{}'), '28:15', 'not-a-single-value', 'salaries'],
  [
    'a decimal comma',
    edited(['tolerance: 2 ', 'tolerance: 2,50 ']),
    '18:14',
    'decimal-comma',
    '2,50',
    { suggestion: '2.50' },
  ],
  [
    'a decimal comma in braces, where YAML would lose the cents',
    salaries('361304,50'),
    '28:25',
    'decimal-comma',
    '361304,50',
    { suggestion: '361304.50' },
  ],
  ['a thousands comma in braces', salaries('361,304'), '28:25', 'decimal-comma', '361,304', none],
  ['a decimal comma in quotes', salaries('"1,5"'), '28:25', 'decimal-comma', '"1,5"', { suggestion: '1.5' }],
  ['thousands and cents', salaries('"1.234,56"'), '28:25', 'decimal-comma', '"1.234,56"', { suggestion: '1234.56' }],
  ['a percentage with a comma', rate('80,5 %'), '17:16', 'decimal-comma', '80,5 %', { suggestion: '80.5 %' }],
  ['a number with a comma', years('6,8'), '12:16', 'decimal-comma', '6,8', { suggestion: '6.8' }],
  ['spaces and a euro sign', salaries('361 304 €'), '28:25', 'not-money', '361 304 €', { suggestion: '361304' }],
  ['three decimals, which could be thousands', salaries('1.234'), '28:25', 'not-money', '1.234', none],
  ['a thousands comma in quotes', salaries('"1,234"'), '28:25', 'not-money', '"1,234"', none],
  ['English thousands', salaries('"1,234.56"'), '28:25', 'not-money', '"1,234.56"', { suggestion: '1234.56' }],
  ['an exponent', salaries('1e5'), '28:25', 'not-money', '1e5', none],
  ['a hexadecimal number', salaries('0x10'), '28:25', 'not-money', '0x10', none],
  ['not a number', salaries('.nan'), '28:25', 'not-money', '.nan', none],
  ['thirteen digits', salaries('1234567890123'), '28:25', 'not-money', '1234567890123', none],
  ['a negative amount', salaries('-5'), '28:25', 'negative', '-5', {}],
  ['a share in words', rate('kaikki'), '17:16', 'not-percentage', 'kaikki', none],
  ['a negative share', rate('-80 %'), '17:16', 'not-percentage', '-80 %', none],
  ['a percentage without its sign', rate('80'), '17:16', 'over-100-percent', '80', { suggestion: '80 %' }],
  ['more than all', rate('100.01 %'), '17:16', 'over-100-percent', '100.01 %', none],
  ['half a person', target('343.5'), '36:22', 'not-whole-number', '343.5', none],
  ['thousands of persons', target('1 343'), '36:22', 'not-whole-number', '1 343', { suggestion: '1343' }],
  ['a negative target', target('-1'), '36:22', 'not-whole-number', '-1', none],
  ['a number in words', years('kuusi'), '12:16', 'not-number', 'kuusi', none],
  ['a Finnish date', start('1.9.2026'), '9:10', 'not-date', '1.9.2026', { suggestion: '2026-09-01' }],
  ['a Finnish date that the calendar lacks', start('31.9.2026'), '9:10', 'not-date', '31.9.2026', none],
  ['a month only', start('2026-09'), '9:10', 'not-date', '2026-09', none],
  ['a time of day', start('2026-09-01T00:00'), '9:10', 'not-date', '2026-09-01T00:00', none],
  ['a date that the calendar lacks', start('2026-02-29'), '9:10', 'impossible-date', '2026-02-29', {}],
  ['a thirteenth month', start('2026-13-01'), '9:10', 'impossible-date', '2026-13-01', {}],
  ['capitals in an id', id('Xämk Oy'), '24:9', 'not-implementer-id', 'Xämk Oy', { suggestion: 'xamk-oy' }],
  ['a path for an id', id('../x'), '24:9', 'not-implementer-id', '../x', { suggestion: 'x' }],
  ['an id without a letter or digit', id('"--"'), '24:9', 'not-implementer-id', '"--"', none],
  ['an id that Windows keeps', id('aux'), '24:9', 'reserved-id', 'aux', {}],
  [
    'a word in the wrong case',
    edited(['role: partner', 'role: Partner']),
    '27:11',
    'not-allowed',
    'Partner',
    { allowed: 'lead, partner', nearest: 'partner' },
  ],
  [
    'a word that resembles none',
    edited(['role: partner', 'role: osatoteuttaja']),
    '27:11',
    'not-allowed',
    'osatoteuttaja',
    { allowed: 'lead, partner', nearest: null },
  ],
]

describe('a complaint', () => {
  for (const [sentence, text, at, reason, value, facts] of cases)
    it(sentence, () => {
      const complaints = complaintsOf(text)
      expect(complaints.map((each) => [`${each.line}:${each.column}`, each.reason])).toEqual([[at, reason]])
      const [complaint] = complaints
      // YAML's own errors show the rest of the line: its beginning is enough here.
      expect(complaint?.value.slice(0, value.length)).toBe(value)
      if (complaint?.key !== '') expect(complaint?.value).toBe(value)
      if (facts) expect(complaint?.facts).toEqual(facts)
      expect(complaint && standsAt(text, complaint)).toBe(complaint?.value)
    })

  it('of every reason has a case here', () => {
    const shown = new Set<string>(cases.map(([, , , reason]) => reason))
    expect([...shown].sort()).toEqual(Object.keys(finnish).sort())
  })
})
