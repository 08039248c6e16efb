import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import rule from '../../../src/rules/part/07-not-left.ts'
import { tryRule } from '../bench.ts'
import { participants } from '../people.ts'

const ends = (...list: string[]) => participants(...list.map((end) => ({ end })))

describe('PART-07: a participation shall end by the end of the project', () => {
  it('passes an exit on the last day, and an open participation while the project runs', async () => {
    expect(await tryRule(rule, { files: ends('31.5.2029') })).toEqual([])
    expect(await tryRule(rule, { files: ends(''), asOf: day('2029-05-31') })).toEqual([])
  })

  it('fires on the day after the project for whoever has no exit, and on a later exit', async () => {
    const found = await tryRule(rule, { files: ends('', '1.6.2029', '1.1.2029'), asOf: day('2029-06-01') })
    expect(found.map(({ rows, severity, message }) => [rows, severity, message])).toEqual([
      [[2], 'warning', 'Hanke on päättynyt 31.5.2029, mutta osallistujan lopetuspäivä puuttuu.'],
      [[3], 'warning', 'Lopetuspäivä 1.6.2029 on hankkeen päättymisen 31.5.2029 jälkeen.'],
    ])
  })

  it('asks the last row of somebody who came back', async () => {
    const files = participants({ id: 'X1' }, { id: 'X1', start: '1.3.2027', end: '1.4.2027' })
    expect(await tryRule(rule, { files })).toEqual([])
  })
})
