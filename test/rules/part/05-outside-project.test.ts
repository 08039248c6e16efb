import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import rule from '../../../src/rules/part/05-outside-project.ts'
import { tryRule } from '../bench.ts'
import { participants } from '../people.ts'

const starts = (...list: string[]) => ({ files: participants(...list.map((start) => ({ start }))) })

describe('PART-05: a participation shall begin while the project runs and by the day of the check', () => {
  it('passes the first and the last day of the project', async () => {
    expect(await tryRule(rule, starts('1.9.2026', '31.5.2029'))).toEqual([])
  })

  it('fires a day before and a day after', async () => {
    const found = await tryRule(rule, starts('31.8.2026', '1.9.2026', '1.6.2029'))
    expect(found.map(({ rows, column, value, severity, message }) => [rows, column, value, severity, message])).toEqual(
      [
        [[2], 'B', '31.8.2026', 'error', 'Aloituspäivä 31.8.2026 on ennen hankkeen alkua 1.9.2026.'],
        [[4], 'B', '1.6.2029', 'error', 'Aloituspäivä 1.6.2029 on hankkeen päättymisen 31.5.2029 jälkeen.'],
      ],
    )
  })

  it('passes the day of the check and fires on the next', async () => {
    const asOf = day('2027-02-01')
    const found = await tryRule(rule, { ...starts('1.2.2027', '2.2.2027'), asOf })
    expect(found.map(({ rows, message }) => [rows, message])).toEqual([
      [[3], 'Aloituspäivä 2.2.2027 on tulevaisuudessa; tarkistuspäivä on 1.2.2027.'],
    ])
  })

  it('shows no day that may be a birth date in the wrong column', async () => {
    const [found] = await tryRule(rule, starts('1.5.1994'))
    expect(found).toMatchObject({ value: '•••', message: 'Aloituspäivä ••• on ennen hankkeen alkua 1.9.2026.' })
    expect(JSON.stringify(found?.finding.facts)).not.toContain('1994')
  })
})
