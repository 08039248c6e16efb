import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/part/12-at-two-implementers.ts'
import { tryRule } from '../bench.ts'
import { codes, participantsText } from '../people.ts'

const both = (a: string, b: string) => ({ files: { 'data/a/osallistujat.csv': a, 'data/b/osallistujat.csv': b } })

describe('PART-12: a person shall be in the group’s figures only once', () => {
  it('passes different people; the same own id at two implementers is no sign of one', async () => {
    const elder = codes.man.replace('Y', '-')
    const a = participantsText({ personalId: codes.man }, { personalId: '' })
    const b = participantsText({ personalId: elder }, { personalId: '' })
    expect(await tryRule(rule, both(a, b))).toEqual([])
  })

  it('fires on one person at two, with the rows of both and without the code', async () => {
    const a = participantsText({ personalId: codes.woman }, { personalId: codes.man })
    const b = participantsText({ personalId: codes.man }, { personalId: codes.man, start: '1.3.2027' })
    const [found, ...more] = await tryRule(rule, both(a, b))
    expect(more).toEqual([])
    expect(found).toMatchObject({ rows: [3, 2, 3], value: '•••', severity: 'info', implementer: null })
    expect(found?.message).toBe(
      'Samoja henkilöitä on sekä toteuttajalla Toteuttaja A että toteuttajalla Toteuttaja B. Ryhmässä heidät lasketaan kerran.',
    )
  })
})
