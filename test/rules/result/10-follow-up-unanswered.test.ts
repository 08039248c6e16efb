import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import { findingsUntil } from '../../../src/report/in-period.ts'
import rule from '../../../src/rules/result/10-follow-up-unanswered.ts'
import { tryRule } from '../bench.ts'
import { participants } from '../people.ts'

const left = {
  ...{ gender: 'nainen', birthDate: '1.1.1990', status: 'työtön', education: '3' },
  ...{ end: '31.8.2027', exitStatus: 'työssä', employedAfter6: '', improvedAfter6: '' },
}
const asOf = day('2028-03-01')
const found = (...rows: readonly Readonly<Record<string, string>>[]) =>
  tryRule(rule, { files: participants(...rows), asOf })

describe('RESULT-10: a six-month result shall have an answer where it is asked for', () => {
  it('passes an answer, "ei tietoa" too, and the day on which six months are full', async () => {
    expect(await found({ ...left, employedAfter6: 'ei' }, { ...left, employedAfter6: 'ei tietoa' })).toEqual([])
    expect(await tryRule(rule, { files: participants(left), asOf: day('2028-02-29') })).toEqual([])
  })

  it('asks the one of who was not employed at the start, and the other of who was', async () => {
    const told = (await found(left, { ...left, status: 'työssä' })).map(({ rows, message, severity }) => [
      rows,
      severity,
      /sarake (.*) on tyhjä/.exec(message)?.[1],
    ])
    expect(told).toEqual([
      [[2], 'info', 'työssä 6 kk jälkeen'],
      [[3], 'info', 'asema parantunut 6 kk jälkeen'],
    ])
  })

  it('is silent where the table does not follow it: a project need not', async () => {
    const { employedAfter6: _, improvedAfter6: __, ...without } = left
    expect(await found(without)).toEqual([])
  })

  it('belongs to a report from the day on which the six months are over', async () => {
    const [one] = await found(left)
    if (one === undefined) throw new Error('nothing found')
    expect(findingsUntil([one.finding], { to: day('2028-02-28') }, 'end')).toEqual([])
    expect(findingsUntil([one.finding], { to: day('2028-02-29') }, 'end')).toHaveLength(1)
  })
})
