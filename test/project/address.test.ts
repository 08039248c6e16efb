import { describe, expect, it } from 'vitest'
import { edited, example, load, standsAt } from './decision.ts'

describe('addresses', () => {
  const project = load(example)

  it.each([
    ['a value', ['funding', 'supportRate'], 17, 16, '80 %'],
    ['a quoted value, with its quotes', ['project', 'application'], 4, 16, '"211355"'],
    ['a value in braces', ['implementers', 0, 'budget', 'flatRate'], 28, 77, '128679'],
    [
      'a value on the second line of its braces',
      ['implementers', 0, 'staff', 0, 'basis', 'monthlyPay'],
      33,
      32,
      '4133',
    ],
    ['an item of a list', ['project', 'municipalities', 1], 11, 29, 'Hirvensalmi'],
    ['a map: its key', ['implementers', 0, 'budget'], 28, 5, 'budget'],
    ['a list: its key', ['claimPeriods'], 39, 1, 'claimPeriods'],
    ['an item that is a map: its first key', ['implementers', 0], 24, 5, 'id'],
    ['an item in braces: its first key', ['workPackages', 0], 21, 7, 'id'],
    ['the whole file: its first key', [], 1, 1, 'project'],
  ] as const)('of %s', (_, path, line, column, value) => {
    const address = project.addressOf(path)
    expect(address).toEqual({ line, column, value, key: path.join('.') })
    expect(standsAt(example, address)).toBe(value)
  })

  it('of a key left out is that of the nearest parent', () => {
    const parent = { line: 24, column: 5, key: 'implementers.0', value: 'id' }
    expect(project.addressOf(['implementers', 0, 'lumpSumProven'])).toEqual(parent)
    expect(project.addressOf(['implementers', 7, 'id']).key).toBe('implementers')
    expect(project.addressOf(['nothing', 'here']).key).toBe('')
  })

  it('of a blank key is the key', () => {
    const address = load(edited(['businessId: 2472908-2', 'businessId:'])).addressOf(['implementers', 0, 'businessId'])
    expect(address).toEqual({ line: 26, column: 5, key: 'implementers.0.businessId', value: 'businessId' })
  })

  it('count the same lines and columns with Windows line endings and a byte order mark', () => {
    const other = load(`\uFEFF${example.replaceAll('\n', '\r\n')}`)
    for (const path of [['project'], ['project', 'name'], ['implementers', 0, 'financing', 'externalPrivate']])
      expect(other.addressOf(path)).toEqual(project.addressOf(path))
  })
})
