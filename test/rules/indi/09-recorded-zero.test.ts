import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/indi/09-recorded-zero.ts'
import { tryRecorded } from '../documents.ts'

const figures = { support: null, publicFunding: null, companies: null, persons: null }

describe('INDI-09: what a finished project planned shall not stand at zero in its records', () => {
  it('fires on 45 companies planned and 0 recorded, as S21692 has it', () => {
    const found = tryRecorded(rule, {
      planned: { ...figures, companies: 45, persons: 130 },
      realised: { ...figures, companies: 0 },
    })
    expect(found).toMatchObject([
      {
        severity: 'warning',
        message: 'Osallistuvat yritykset: suunniteltu 45, toteutunut seurantatietojen mukaan 0.',
      },
    ])
    expect(found[0]?.finding.spots).toEqual([{ key: ['realised', 'companies'] }])
  })

  it('passes one recorded, none planned, and what is not known', () => {
    for (const [planned, realised] of [
      [45, 1],
      [0, 0],
      [45, null],
      [null, 0],
    ] as const) {
      const changes = {
        planned: { ...figures, companies: planned },
        realised: { ...figures, companies: realised },
      }
      expect(tryRecorded(rule, changes)).toEqual([])
    }
  })

  it('looks at persons too', () => {
    const changes = { planned: { ...figures, persons: 130 }, realised: { ...figures, persons: 0 } }
    expect(tryRecorded(rule, changes)[0]?.message).toBe(
      'Osallistuvat henkilöt: suunniteltu 130, toteutunut seurantatietojen mukaan 0.',
    )
  })
})
