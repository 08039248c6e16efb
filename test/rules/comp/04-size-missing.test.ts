import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/comp/04-size-missing.ts'
import { tryRule } from '../bench.ts'
import { companies } from '../people.ts'

const id = '2472908-2'

describe('COMP-04: a company’s size shall be known', () => {
  it('passes any size, and a company of which another row tells it', async () => {
    const files = companies({ size: 'suuri' }, { businessId: id, size: '' }, { businessId: id, size: 'mikro' })
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it('fires on every row of a company of which none tells it', async () => {
    const files = companies({ businessId: id, size: '' }, { size: 'mikro' }, { businessId: id, size: '' }, { size: '' })
    const found = await tryRule(rule, { files })
    expect(found).toMatchObject([{ rows: [2, 4, 5], column: 'C', value: '', severity: 'warning' }])
  })

  it('fires where the file has no such column', async () => {
    const files = { 'yritykset.csv': `y-tunnus;aloituspäivä\n${id};1.2.2027\n` }
    expect((await tryRule(rule, { files })).map(({ rows, column }) => [rows, column])).toEqual([[[2], null]])
  })
})
