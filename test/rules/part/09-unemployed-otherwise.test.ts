import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/part/09-unemployed-otherwise.ts'
import { tryRule } from '../bench.ts'
import { participants } from '../people.ts'

describe('PART-09: a length of unemployment shall be given only for someone unemployed', () => {
  it('passes the unemployed, empty cells, zero months, and a row without a status', async () => {
    const files = participants(
      { status: 'työtön', unemployedMonths: '14' },
      { status: 'työssä', unemployedMonths: '' },
      { status: 'työssä', unemployedMonths: '0' },
      { status: '', unemployedMonths: '14' },
    )
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it('fires from one month on', async () => {
    const files = participants(
      { status: 'työssä', unemployedMonths: '1' },
      { status: 'koulutuksessa', unemployedMonths: '14' },
    )
    const found = await tryRule(rule, { files })
    expect(found.map(({ rows, column, severity, message }) => [rows, column, severity, message])).toEqual([
      [
        [2],
        'D',
        'error',
        'Työttömyyden kestoksi on kirjattu 1 kuukautta, mutta työmarkkina-asema aloittaessa on ”työssä”.',
      ],
      [
        [3],
        'D',
        'error',
        'Työttömyyden kestoksi on kirjattu 14 kuukautta, mutta työmarkkina-asema aloittaessa on ”koulutuksessa”.',
      ],
    ])
  })
})
