import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/result/01-without-exit.ts'
import { tryRule } from '../bench.ts'
import { participants } from '../people.ts'

describe('RESULT-01: a result shall have a day of exit', () => {
  it('passes results with an exit, and whoever is still taking part', async () => {
    const files = participants(
      { end: '1.4.2027', exitStatus: 'työssä', qualification: 'kyllä', employedAfter6: 'kyllä', improvedAfter6: 'ei' },
      { end: '', exitStatus: '', qualification: '', employedAfter6: '', improvedAfter6: '' },
    )
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it('passes what a form says before anything is known', async () => {
    const files = participants({
      end: '',
      qualification: 'ei',
      employedAfter6: 'ei tietoa',
      improvedAfter6: 'ei tietoa',
    })
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it('fires on each result, at its own column', async () => {
    const files = participants(
      { end: '', exitStatus: 'ei mikään näistä', qualification: '', employedAfter6: '' },
      { end: '', exitStatus: '', qualification: 'kyllä', employedAfter6: '' },
      { end: '', exitStatus: '', qualification: '', employedAfter6: 'ei' },
    )
    const found = await tryRule(rule, { files })
    expect(found.map(({ rows, column, severity, message }) => [rows, column, severity, message])).toEqual([
      [[2], 'D', 'error', 'Sarakkeessa tilanne lopettaessa on tulos, mutta lopetuspäivä puuttuu.'],
      [[3], 'E', 'error', 'Sarakkeessa tutkinto on tulos, mutta lopetuspäivä puuttuu.'],
      [[4], 'F', 'error', 'Sarakkeessa työssä 6 kk jälkeen on tulos, mutta lopetuspäivä puuttuu.'],
    ])
  })

  it('fires where the file has no column for the end', async () => {
    expect(await tryRule(rule, { files: participants({ exitStatus: 'opiskelee' }) })).toHaveLength(1)
  })
})
