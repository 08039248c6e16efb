import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import rule from '../../../src/rules/comp/09-outside-project.ts'
import { tryRule } from '../bench.ts'
import { companies } from '../people.ts'

const starts = (...list: string[]) => ({ files: companies(...list.map((start) => ({ start }))) })

describe('COMP-09: a company shall join while the project runs and by the day of the check', () => {
  it('passes the first and the last day of the project', async () => {
    expect(await tryRule(rule, starts('1.9.2026', '31.5.2029'))).toEqual([])
  })

  it('fires a day before, a day after, and on the day after the check', async () => {
    const found = await tryRule(rule, starts('31.8.2026', '1.6.2029'))
    expect(found.map(({ rows, column, severity, message }) => [rows, column, severity, message])).toEqual([
      [[2], 'B', 'error', 'Aloituspäivä 31.8.2026 on ennen hankkeen alkua 1.9.2026.'],
      [[3], 'B', 'error', 'Aloituspäivä 1.6.2029 on hankkeen päättymisen 31.5.2029 jälkeen.'],
    ])
    const late = await tryRule(rule, { ...starts('1.2.2027', '2.2.2027'), asOf: day('2027-02-01') })
    expect(late.map(({ rows, finding }) => [rows, finding.variant])).toEqual([[[3], 'in-future']])
  })
})
