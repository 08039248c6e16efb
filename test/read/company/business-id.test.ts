import { describe, expect, it } from 'vitest'
import { businessIdOf, checkDigitOf, mendedBusinessId } from '../../../src/read/company/business-id.ts'

describe('a business id', () => {
  it('has one form, in which companies are compared', () => {
    expect(businessIdOf('2472908-2')).toBe('2472908-2')
    expect(businessIdOf('0600598-8')).toBe('0600598-8')
    for (const other of ['24729082', '600598-8', 'FI24729082', '2472908-3', '2472908', ' 2472908-2', '', 'Miksei'])
      expect(businessIdOf(other), other).toBeUndefined()
  })

  it.each([
    ['24729082', '2472908-2'],
    ['600598-8', '0600598-8'],
    ['6005988', '0600598-8'],
    ['FI24729082', '2472908-2'],
    ['fi 2472908-2', '2472908-2'],
    ['2472908–2', '2472908-2'],
    ['2472908 - 2', '2472908-2'],
    ['2 472 908-2', '2472908-2'],
  ])('%s was meant as %s', (typed, meant) => {
    expect(mendedBusinessId(typed)).toBe(meant)
  })

  it('is not mended where the digits themselves are wrong, nor where nothing is wrong', () => {
    for (const typed of ['2472908-2', '2472908-3', '24729083', '123', '010594-9032', 'Miksei', ''])
      expect(mendedBusinessId(typed), typed).toBeUndefined()
  })

  it('has a check digit, but for digits that no id has', () => {
    expect(checkDigitOf('2472908')).toBe(2)
    expect([...Array(11).keys()].map((last) => checkDigitOf(`12345${last + 10}`))).toContain(undefined)
  })
})
