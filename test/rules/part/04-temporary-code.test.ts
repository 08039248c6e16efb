import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/part/04-temporary-code.ts'
import { tryRule } from '../bench.ts'
import { codes, participants } from '../people.ts'

/** Of days to come, so that nobody has them: the numbers 899 and 900 on either side of the limit. */
const [last, first] = ['311229A8995', '311229A9006']

describe('PART-04: an identity code shall be a permanent one', () => {
  it('passes numbers up to 899, empty cells, and what is no code (PART-02)', async () => {
    const files = participants({ personalId: last }, { personalId: '' }, { personalId: '010594Y9031' })
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it('fires from 900 on', async () => {
    const files = participants({ personalId: last }, { personalId: first }, { personalId: codes.man })
    const found = await tryRule(rule, { files })
    expect(found).toMatchObject([{ rows: [3, 4], column: 'C', value: '•••', severity: 'warning' }])
    expect(found[0]?.message).toBe('Henkilötunnus on tilapäinen tai testitunnus (yksilönumero 900–999).')
  })
})
