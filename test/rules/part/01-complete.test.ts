import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/part/01-complete.ts'
import part11 from '../../../src/rules/part/11-came-back.ts'
import { tryRule } from '../bench.ts'
import { codes, participants } from '../people.ts'

const whole = { gender: 'nainen', birthDate: '1.5.1994', status: 'työtön', education: '3' }

describe('PART-01: gender, birth date, status and education shall be known', () => {
  it('passes a whole record, and one whose gender and birth date the identity code tells', async () => {
    const byCode = { personalId: codes.woman, status: 'työssä', education: '0' }
    expect(await tryRule(rule, { files: participants({ ...whole, personalId: '' }, byCode) })).toEqual([])
  })

  it('fires where anything is missing, and says what, but shows nobody', async () => {
    const files = participants(
      whole,
      { ...whole, education: '' },
      { ...whole, birthDate: '', gender: '' },
      { ...whole, education: '' },
    )
    const found = await tryRule(rule, { files })
    expect(found.map(({ rows, column, severity, message }) => [rows, column, severity, message])).toEqual([
      [
        [4],
        'C',
        'warning',
        'Tietue on vajaa, joten osallistuja on mukana vain kokonaismäärässä. Puuttuu: sukupuoli, syntymäaika.',
      ],
      [
        [3, 5],
        'F',
        'warning',
        'Tietue on vajaa, joten osallistuja on mukana vain kokonaismäärässä. Puuttuu: koulutusaste.',
      ],
    ])
  })

  it('fires for every row where the file has no such column', async () => {
    const [found] = await tryRule(rule, {
      files: participants({ gender: 'mies', birthDate: '1.5.1994', status: 'työtön' }),
    })
    expect(found).toMatchObject({ rows: [2], column: null })
    expect(found?.messageEn).toContain('Missing: education.')
  })

  it('asks the first row of somebody who came back, but takes traits from any', async () => {
    const [first, later] = [
      { ...whole, id: 'X1' },
      { ...whole, id: 'X1', start: '1.3.2027' },
    ]
    const traitsLater = participants({ ...first, gender: '', birthDate: '' }, later)
    expect(await tryRule(rule, { files: traitsLater }, [part11])).toEqual([])
    expect(await tryRule(rule, { files: participants(first, { ...later, status: '', education: '' }) })).toEqual([])
    const [found] = await tryRule(rule, { files: participants(later, { ...first, status: '' }) })
    expect(found?.rows).toEqual([3])
  })
})
