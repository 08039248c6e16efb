import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import rule from '../../../src/rules/part/06-left-too-early.ts'
import { tryRule } from '../bench.ts'
import { participants } from '../people.ts'

const asOf = day('2027-06-30')
const ends = (...list: string[]) => ({ asOf, files: participants(...list.map((end) => ({ end }))) })

describe('PART-06: a participation shall end on its first day at the earliest and by the day of the check', () => {
  it('passes the day of the start, the day of the check, and no end', async () => {
    expect(await tryRule(rule, ends('1.2.2027', '30.6.2027', ''))).toEqual([])
  })

  it('fires a day before the start and a day after the check', async () => {
    const found = await tryRule(rule, ends('31.1.2027', '1.7.2027'))
    expect(found.map(({ rows, column, severity, message }) => [rows, column, severity, message])).toEqual([
      [[2], 'C', 'error', 'Lopetuspäivä 31.1.2027 on ennen aloituspäivää 1.2.2027.'],
      [[3], 'C', 'error', 'Lopetuspäivä 1.7.2027 on tulevaisuudessa; tarkistuspäivä on 30.6.2027.'],
    ])
  })
})
