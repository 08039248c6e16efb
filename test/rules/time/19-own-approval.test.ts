import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/time/19-own-approval.ts'
import { tryRule } from '../bench.ts'

const hours = (...rows: string[]) => ({
  files: { 'tyoaika.csv': `henkilö;päivä;tunnit;hyväksyjä;laji\n${rows.join('\n')}\n` },
})

describe('TIME-19: hours shall be approved by someone other than the person', () => {
  it('passes another approver, however alike the id', async () => {
    expect(await tryRule(rule, hours('A1;2.2.2027;7;EJ2', 'A1;2.2.2027;7;A11'))).toEqual([])
  })

  it('fires on the person’s own id, whatever its case, one finding a person', async () => {
    const found = await tryRule(
      rule,
      hours('A1;2.2.2027;7;A1', 'A2;2.2.2027;7;A1', 'A1;3.2.2027;7;a1', 'A2;3.2.2027;7;A2'),
    )
    expect(found.map(({ rows }) => rows)).toEqual([[2, 4], [5]])
    expect(found[0]).toMatchObject({
      column: 'D',
      value: 'A1',
      severity: 'warning',
      message: 'Henkilö A1 on hyväksynyt omat tuntinsa.',
      messageEn: 'A1 approved their own hours.',
    })
  })

  it('says nothing of a row without an approver, or of an absence', async () => {
    expect(await tryRule(rule, hours('A1;2.2.2027;7;', 'A1;2.2.2027;7;A1;loma'))).toEqual([])
  })
})
