import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/comp/03-at-two-implementers.ts'
import { tryRule } from '../bench.ts'
import { companiesText } from '../people.ts'

const both = (a: string, b: string) => ({ files: { 'data/a/yritykset.csv': a, 'data/b/yritykset.csv': b } })
const id = '2472908-2'

describe('COMP-03: a company shall be in the group’s figures once', () => {
  it('passes different companies, and one that stands twice at one implementer', async () => {
    const twice = companiesText({ businessId: id }, { businessId: id })
    expect(await tryRule(rule, both(twice, companiesText({ businessId: '0600598-8' })))).toEqual([])
  })

  it('fires on the rows of both, and notes two names', async () => {
    const a = companiesText({ businessId: '0600598-8' }, { businessId: id, name: 'Saimaan Puu Oy' })
    const [same] = await tryRule(rule, both(a, companiesText({ businessId: id, name: 'Saimaan puu Oy' })))
    expect(same).toMatchObject({
      rows: [3, 2],
      severity: 'info',
      implementer: null,
      message:
        'Yritys 2472908-2 (Saimaan Puu Oy) on usealla toteuttajalla: Toteuttaja A, Toteuttaja B. Ryhmässä se lasketaan kerran.',
    })
    const [two] = await tryRule(rule, both(a, companiesText({ businessId: id, name: 'Puu Ky' })))
    expect(two?.message).toBe(
      'Y-tunnus 2472908-2 on usealla toteuttajalla (Toteuttaja A, Toteuttaja B) ja usealla nimellä (Saimaan Puu Oy, Puu Ky). Ryhmässä se lasketaan kerran.',
    )
  })
})
