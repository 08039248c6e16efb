import { describe, expect, it } from 'vitest'
import comp01 from '../../../src/rules/comp/01-business-id.ts'
import rule from '../../../src/rules/comp/02-twice.ts'
import { tryRule } from '../bench.ts'
import { companies } from '../people.ts'

const [id, other] = ['2472908-2', '0600598-8']

describe('COMP-02: a company shall stand in an implementer’s list once', () => {
  it('passes different companies, of the same name too', async () => {
    const files = companies({ businessId: id, name: 'Oy' }, { businessId: other, name: 'Oy' })
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it('fires on the later rows, and takes capitals and spaces for no other name', async () => {
    const files = companies(
      { businessId: id, name: 'Saimaan Puu Oy' },
      { businessId: other, name: 'Muu Oy' },
      { businessId: id, name: 'SAIMAAN PUU OY', start: '1.3.2027' },
    )
    const [found, ...more] = await tryRule(rule, { files })
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [4],
      column: 'A',
      severity: 'warning',
      message: 'Yritys 2472908-2 (Saimaan Puu Oy) on luettelossa monta kertaa; se lasketaan kerran.',
    })
    expect(found?.finding.related).toMatchObject([{ rows: [0] }])
  })

  it('says so where the names differ, or are missing', async () => {
    const two = companies({ businessId: id, name: 'Saimaan Puu Oy' }, { businessId: id, name: 'Puu-Saimaa Ky' })
    expect((await tryRule(rule, { files: two }))[0]?.message).toBe(
      'Y-tunnus 2472908-2 on luettelossa usealla nimellä (Saimaan Puu Oy, Puu-Saimaa Ky); se lasketaan kerran.',
    )
    const none = companies({ businessId: id }, { businessId: id })
    expect((await tryRule(rule, { files: none }))[0]?.message).toContain('2472908-2 (–)')
  })

  it('leaves an id that is written wrongly to COMP-01', async () => {
    const files = companies({ businessId: id }, { businessId: '24729082' })
    expect(await tryRule(rule, { files }, [comp01])).toEqual([])
  })
})
