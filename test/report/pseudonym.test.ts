/** Pseudonyms: the same for a person in every report of a project, another in another project, and nothing of the code in them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personalKinds } from '../../src/lang/personal-text.ts'
import { pseudonyms } from '../../src/report/pseudonym.ts'

const [one, another] = ['0123456789abcdef'.repeat(4), 'fedcba9876543210'.repeat(4)]
const key = 'hetu:010594Y9032'

describe('a pseudonym', () => {
  it('is HMAC-SHA256 by the secret’s bytes, so that others can reckon it too', () => {
    // printf %s 'hetu:010594Y9032' | openssl dgst -sha256 -mac HMAC -macopt hexkey:0123456789abcdef… (four times)
    expect(pseudonyms(one)(key)).toBe('H-ced888894d')
  })

  it('is another by another secret, and for a person whose code differs by its century sign alone', () => {
    const all = [pseudonyms(one)(key), pseudonyms(another)(key), pseudonyms(one)('hetu:010594B9032')]
    expect(new Set(all).size).toBe(3)
  })

  it('is never taken for a telephone number, whatever digits it has', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0[45]\d{8}$/), (digits) => {
        expect(personalKinds(`"H-${digits}",`)).toEqual([])
      }),
    )
  })
})
