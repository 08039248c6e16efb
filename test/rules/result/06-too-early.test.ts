import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import rule from '../../../src/rules/result/06-too-early.ts'
import { tryRule } from '../bench.ts'
import { participants } from '../people.ts'

const answered = (end: string, employedAfter6: string, improvedAfter6 = '') => ({ end, employedAfter6, improvedAfter6 })

describe('RESULT-06: a six-month follow-up shall be recorded only once six months have passed', () => {
  it('passes on the day itself; six months after 31 August is the last day of February', async () => {
    const files = participants(answered('31.8.2027', 'kyllä'), answered('29.8.2027', 'ei', 'kyllä'))
    expect(await tryRule(rule, { files, asOf: day('2028-02-29') })).toEqual([])
  })

  it('fires the day before, on either answer', async () => {
    const files = participants(answered('31.8.2027', 'kyllä'), answered('31.8.2027', '', 'ei'))
    const found = await tryRule(rule, { files, asOf: day('2028-02-28') })
    expect(found.map(({ rows, column, severity, message }) => [rows, column, severity, message])).toEqual([
      [
        [2],
        'D',
        'error',
        'Sarakkeessa työssä 6 kk jälkeen on vastaus, mutta osallistuja lopetti vasta 31.8.2027; seurantapäivä on 29.2.2028.',
      ],
      [
        [3],
        'E',
        'error',
        'Sarakkeessa asema parantunut 6 kk jälkeen on vastaus, mutta osallistuja lopetti vasta 31.8.2027; seurantapäivä on 29.2.2028.',
      ],
    ])
  })

  it('passes “ei tietoa” and empty cells, and leaves a missing end to RESULT-01', async () => {
    const files = participants(answered('31.8.2027', 'ei tietoa'), answered('31.8.2027', ''), answered('', 'kyllä'))
    expect(await tryRule(rule, { files, asOf: day('2027-09-30') })).toEqual([])
  })
})
