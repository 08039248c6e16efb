import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import rule from '../../../src/rules/result/02-exit-form-missing.ts'
import { tryRule } from '../bench.ts'
import { participants } from '../people.ts'

const missing = { end: '31.3.2027', exitStatus: '' }
const left = participants(missing)

describe('RESULT-02: the exit form shall be had within four weeks of the exit', () => {
  it('passes with a status, before the exit, and up to the 28th day', async () => {
    expect(await tryRule(rule, { files: participants({ end: '31.3.2027', exitStatus: 'ei mikään näistä' }) })).toEqual(
      [],
    )
    expect(await tryRule(rule, { files: participants({ end: '', exitStatus: '' }) })).toEqual([])
    expect(await tryRule(rule, { files: left, asOf: day('2027-04-28') })).toEqual([])
  })

  it('fires on the 29th day', async () => {
    const [found] = await tryRule(rule, { files: left, asOf: day('2027-04-29') })
    expect(found).toMatchObject({
      rows: [2],
      column: 'D',
      value: '',
      severity: 'warning',
      message: 'Lopettamisesta (31.3.2027) on yli 28 päivää, mutta tilanne lopettaessa puuttuu.',
    })
  })

  it('fires where the file has no such column', async () => {
    expect(await tryRule(rule, { files: participants({ end: '31.3.2027' }) })).toHaveLength(1)
  })

  it('names the rows in the order of the file, whoever started first', async () => {
    const files = participants({ ...missing, start: '1.3.2027' }, { ...missing, start: '1.2.2027' }, missing)
    expect((await tryRule(rule, { files })).map(({ rows }) => rows)).toEqual([[2, 3, 4]])
  })

  it('asks the last exit of somebody who came back', async () => {
    const first = { id: 'X1', end: '31.3.2027', exitStatus: '' }
    const last = { id: 'X1', start: '1.5.2027', end: '31.5.2027', exitStatus: 'työssä' }
    expect(await tryRule(rule, { files: participants(first, last) })).toEqual([])
    expect(
      (await tryRule(rule, { files: participants(first, { ...last, exitStatus: '' }) })).map(({ rows }) => rows),
    ).toEqual([[3]])
    // Still taking part again: there is no exit to ask about.
    expect(await tryRule(rule, { files: participants(first, { ...last, end: '', exitStatus: '' }) })).toEqual([])
  })
})
