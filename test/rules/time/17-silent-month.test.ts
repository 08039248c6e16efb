import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import { rate } from '../../../src/money.ts'
import type { StaffMember } from '../../../src/project/project.ts'
import time09 from '../../../src/rules/time/09-not-approved.ts'
import rule from '../../../src/rules/time/17-silent-month.ts'
import { implementer, project, staff, tryRule } from '../bench.ts'

const hours = (list: readonly StaffMember[], asOf: string, ...rows: string[]) => ({
  asOf: day(asOf),
  project: project({
    implementers: [implementer({ id: 'b', role: 'partner', staff: [] }), implementer({ staff: list })],
  }),
  files: { 'tyoaika.csv': `henkilö;päivä;tunnit;laji\n${rows.join('\n')}\n` },
})
const one = [staff({ id: 'A0', fte: rate('0.5') }), staff()]

describe('TIME-17: a full-time person shall have hours or absences in every month', () => {
  it('passes with a single row a month, an absence or an excluded row being enough', async () => {
    const rows = ['A1;30.9.2026;1', 'A1;1.10.2026;7;loma']
    expect(await tryRule(rule, hours(one, '2026-10-31', ...rows), [time09])).toEqual([])
  })

  it('names the empty months of a person in one finding, at the staff line in the decision', async () => {
    const [found, ...more] = await tryRule(rule, hours(one, '2026-12-31', 'A1;1.10.2026;7', 'A0;1.11.2026;7'))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      severity: 'warning',
      implementer: 'a',
      message: 'Kokoaikaiselle henkilölle A1 ei ole kirjattu tunteja eikä poissaoloja: 9/2026, 11/2026, 12/2026.',
      messageEn: 'Full-time A1 has neither hours nor absences in 2026-09, 2026-11, 2026-12.',
    })
    expect(found?.finding.spots).toEqual([{ key: ['implementers', 1, 'staff', 1, 'id'] }])
  })

  it('counts a month from its last day on', async () => {
    expect(await tryRule(rule, hours(one, '2026-10-30', 'A1;1.9.2026;7'))).toEqual([])
    expect(await tryRule(rule, hours(one, '2026-10-31', 'A1;1.9.2026;7'))).toHaveLength(1)
  })

  it('looks only at whole months within the person’s time: from 2.10. to 30.11. that is November', async () => {
    const part = [staff({ from: day('2026-10-02'), to: day('2026-11-30') })]
    const [found] = await tryRule(rule, hours(part, '2029-06-30', ';1.9.2026;7'))
    expect(found?.finding.facts.actual).toEqual([{ kind: 'month', text: '2026-11' }])
  })

  it('asks nothing of part-time people, and takes two halves for full time', async () => {
    expect(await tryRule(rule, hours([staff({ fte: rate('0.99') })], '2026-09-30', ';1.9.2026;7'))).toEqual([])
    const halves = [staff({ fte: rate('0.5') }), staff({ fte: rate('0.5'), task: 'Lehtori' })]
    expect(await tryRule(rule, hours(halves, '2026-09-30', ';1.9.2026;7'))).toHaveLength(1)
  })

  it('does not run for an implementer who handed in no hours', async () => {
    expect(await tryRule(rule, { asOf: day('2027-06-30') })).toEqual([])
  })
})
