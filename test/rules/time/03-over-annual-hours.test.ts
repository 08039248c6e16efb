import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import { rate } from '../../../src/money.ts'
import type { StaffMember } from '../../../src/project/project.ts'
import rule from '../../../src/rules/time/03-over-annual-hours.ts'
import time09 from '../../../src/rules/time/09-not-approved.ts'
import { implementer, project, staff, tryRule } from '../bench.ts'

const hours = (list: readonly StaffMember[], ...rows: string[]) => ({
  project: project({ implementers: [implementer({ staff: list })] }),
  files: { 'tyoaika.csv': `henkilö;päivä;tunnit;laji;hyväksytty\n${rows.join('\n')}\n` },
})
const fullTime = [staff()]

describe('TIME-03: a person’s hours of a year shall fit into their share of 1 720 hours', () => {
  it('passes at exactly 1720 hours in a full year', async () => {
    expect(await tryRule(rule, hours(fullTime, 'A1;2.2.2027;1719,75', 'A1;3.2.2027;0:15'))).toEqual([])
  })

  it('fires a minute above, as a stop with every row of that year and none of another', async () => {
    const found = await tryRule(
      rule,
      hours(fullTime, 'A1;31.12.2026;8', 'A1;2.2.2027;1720', 'A1;31.12.2027;0:01', 'A1;1.1.2028;8'),
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      rows: [3, 4],
      column: 'C',
      value: '1720',
      severity: 'stop',
      implementer: 'a',
      message: 'Henkilölle A1 on kirjattu vuodelle 2027 yhteensä 1 720,02 h; enimmäismäärä on 1 720,00 h.',
    })
    expect(found[0]?.messageEn.replaceAll('\u00a0', ' ')).toBe(
      'A1 has 1,720.02 h in 2027; at most 1,720.00 h can be claimed.',
    )
  })

  it('gives four months of the first year a third: 573 h 20 min pass, 573 h 21 min do not', async () => {
    expect(await tryRule(rule, hours(fullTime, 'A1;1.9.2026;573:20'))).toEqual([])
    const [found] = await tryRule(rule, hours(fullTime, 'A1;1.9.2026;573:21'))
    expect(found?.message).toBe('Henkilölle A1 on kirjattu vuodelle 2026 yhteensä 573,35 h; enimmäismäärä on 573,33 h.')
  })

  it('counts a part month by its share of days: half of February at 0,6 is 1720 × 0,6 × (14/28) / 12 = 43 h', async () => {
    const half = [staff({ fte: rate('0.6'), from: day('2027-02-15'), to: day('2027-02-28') })]
    expect(await tryRule(rule, hours(half, 'A1;15.2.2027;43'))).toEqual([])
    const [found] = await tryRule(rule, hours(half, 'A1;15.2.2027;43,01'))
    expect(found?.finding.facts).toMatchObject({ actual: { text: '43.01' }, limit: { text: '43.00' } })
  })

  it('stays exact over months of 30 and 31 days: 15 days of June and 31 of July are a month and a half, 215 h', async () => {
    const parts = [staff({ from: day('2027-06-16'), to: day('2027-07-31') })]
    expect(await tryRule(rule, hours(parts, 'A1;1.7.2027;215'))).toEqual([])
    expect(await tryRule(rule, hours(parts, 'A1;1.7.2027;215:01'))).toHaveLength(1)
  })

  it('adds up two tasks at the same time: 0,2 + 0,1 of a year are 516 h', async () => {
    const two = [staff({ task: 'Lehtori', fte: rate('0.2') }), staff({ fte: rate('0.1') })]
    expect(await tryRule(rule, hours(two, 'A1;2.2.2027;516'))).toEqual([])
    expect(await tryRule(rule, hours(two, 'A1;2.2.2027;516,01'))).toHaveLength(1)
  })

  it('lets nobody be more than full-time: 0,8 + 0,4 at the same time are 1720 h a year', async () => {
    const two = [staff({ task: 'Lehtori', fte: rate('0.8') }), staff({ fte: rate('0.4') })]
    expect(await tryRule(rule, hours(two, 'A1;2.2.2027;1720'))).toEqual([])
    const [found] = await tryRule(rule, hours(two, 'A1;2.2.2027;1721'))
    expect(found?.finding.facts).toMatchObject({ limit: { text: '1720.00' } })
  })

  it('counts tasks one after another for their own days: six months at 1 and six at 0,5 are 1290 h', async () => {
    const two = [
      staff({ task: 'Lehtori', to: day('2027-06-30') }),
      staff({ fte: rate('0.5'), from: day('2027-07-01') }),
    ]
    expect(await tryRule(rule, hours(two, 'A1;2.2.2027;1290'))).toEqual([])
    expect(await tryRule(rule, hours(two, 'A1;2.2.2027;1290,01'))).toHaveLength(1)
  })

  it('cuts staff days at the project’s own: 31.5.2029 ends the year after five months, 716,66 h', async () => {
    const [found] = await tryRule(rule, hours([staff({ to: day('2029-12-31') })], 'A1;2.2.2029;716,67'))
    expect(found?.finding.facts).toMatchObject({ actual: { text: '716.67' }, limit: { text: '716.66' } })
  })

  it('counts neither absences nor rows that another rule has excluded', async () => {
    const rows = ['A1;2.2.2027;1720;;9.2.2027', 'A1;3.2.2027;8;loma;', 'A1;4.2.2027;8;;']
    expect(await tryRule(rule, hours(fullTime, ...rows), [time09])).toEqual([])
  })

  it('takes corrections off', async () => {
    expect(await tryRule(rule, hours(fullTime, 'A1;2.2.2027;1725', 'A1;2.2.2027;-5'))).toEqual([])
  })
})
