import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/comp/07-aid-undocumented.ts'
import { tryRule } from '../bench.ts'
import { companies } from '../people.ts'

describe('COMP-07: de minimis aid shall have its day and the company’s earlier aid', () => {
  it('passes aid with both, no aid, and aid of nothing', async () => {
    const files = companies(
      { aid: '900', aidDate: '1.2.2027', earlierAid: '0' },
      { aid: '', aidDate: '', earlierAid: '' },
      { aid: '0', aidDate: '', earlierAid: '' },
    )
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it('fires on either that is missing', async () => {
    const files = companies(
      { aid: '900', aidDate: '', earlierAid: '0' },
      { aid: '100,50', aidDate: '1.2.2027', earlierAid: '' },
    )
    expect(
      (await tryRule(rule, { files })).map(({ rows, column, severity, message }) => [rows, column, severity, message]),
    ).toEqual([
      [
        [2],
        'D',
        'warning',
        'De minimis -tuelta 900 puuttuu päivä, joten sitä ei ole laskettu mihinkään kolmeen vuoteen.',
      ],
      [[3], 'D', 'warning', 'De minimis -tuen 100,50 vierestä puuttuu yrityksen aiempi de minimis.'],
    ])
  })

  it('fires where the file has no such columns', async () => {
    expect(await tryRule(rule, { files: companies({ aid: '900' }) })).toHaveLength(2)
  })
})
