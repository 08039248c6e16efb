import { describe, expect, it } from 'vitest'
import { fact } from '../../src/lang/fact.ts'
import { fillText, formatPercent, formatShare } from '../../src/lang/format.ts'

describe('shares', () => {
  it.each([
    ['0.25', '25,0\u00a0%', '25.0%'],
    ['0.3333', '33,3\u00a0%', '33.3%'],
    ['0.9999', '99,9\u00a0%', '99.9%'],
    ['1', '100,0\u00a0%', '100.0%'],
    ['12.345', '1\u00a0234,5\u00a0%', '1,234.5%'],
    ['-0.005', '-0,5\u00a0%', '-0.5%'],
  ])('%s with one decimal', (machine, fi, en) => {
    expect(formatShare(machine, 'fi')).toBe(fi)
    expect(formatShare(machine, 'en')).toBe(en)
  })

  it('a rate has the decimals that it needs', () => {
    expect(['0.4', '0.2644', '0.805'].map((rate) => formatPercent(rate, 'fi'))).toEqual([
      '40\u00a0%',
      '26,44\u00a0%',
      '80,5\u00a0%',
    ])
  })
})

describe('a list in a text', () => {
  const text = { fi: 'Arvoa ”{actual}” ei ole.', en: 'There is no “{actual}”.' }
  const list = (...values: readonly string[]) => ({ actual: values.map(fact.text) })

  it('has quotation marks around each of its values', () => {
    expect(fillText(text, list('a', 'b'), 'fi')).toBe('Arvoa ”a”, ”b” ei ole.')
    expect(fillText(text, list('a', 'b', 'c', 'd'), 'en')).toBe('There is no “a”, “b”, “c” …')
    expect(fillText(text, { actual: fact.text('a') }, 'fi')).toBe('Arvoa ”a” ei ole.')
  })
})
