import { describe, expect, it } from 'vitest'
import part10 from '../../../src/rules/part/10-id-used-twice.ts'
import rule from '../../../src/rules/part/11-came-back.ts'
import { tryRule } from '../bench.ts'
import { codes, participants, participantsText } from '../people.ts'

describe('PART-11: a person shall be a participant of an implementer only once', () => {
  it('passes different people, and one person at two implementers', async () => {
    const elder = codes.man.replace('Y', '-')
    const files = participants({ personalId: codes.man }, { personalId: elder }, { personalId: '' }, { personalId: '' })
    expect(await tryRule(rule, { files })).toEqual([])
    const one = participantsText({ personalId: codes.man })
    expect(await tryRule(rule, { files: { 'data/a/osallistujat.csv': one, 'data/b/osallistujat.csv': one } })).toEqual(
      [],
    )
  })

  it('fires on the later rows of the same code or id, and points at the first by start', async () => {
    const files = participants(
      { personalId: codes.man, start: '1.3.2027' },
      { personalId: codes.man.toLowerCase(), start: '1.2.2027' },
      { id: 'X9', personalId: '' },
      { id: 'X9', personalId: '', start: '5.2.2027' },
    )
    const [found, ...more] = await tryRule(rule, { files })
    expect(more).toEqual([])
    expect(found).toMatchObject({ rows: [2, 5], column: 'A', value: '•••', severity: 'warning' })
    expect(found?.finding.related).toMatchObject([{ rows: [1, 2] }])
    expect(found?.message).toMatch(/^Riveillä on henkilöitä, jotka ovat jo olleet mukana\. /)
  })

  it('knows a row without a code by the id that another row gives a code to', async () => {
    const files = participants({ id: 'X1', personalId: codes.man }, { id: 'X1', personalId: '', start: '1.3.2027' })
    expect((await tryRule(rule, { files })).map(({ rows }) => rows)).toEqual([[3]])
  })

  it('leaves what PART-10 excludes to it', async () => {
    const files = participants({ id: 'X1', gender: 'mies' }, { id: 'X1', gender: 'nainen', start: '1.3.2027' })
    expect(await tryRule(rule, { files })).toHaveLength(1)
    expect(await tryRule(rule, { files }, [part10])).toEqual([])
  })
})
