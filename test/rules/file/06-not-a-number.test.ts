import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/file/06-not-a-number.ts'
import { project, tryRule } from '../bench.ts'
import { source } from '../source.ts'

const amounts = (...typed: string[]) => ({
  files: {
    'kustannukset.csv': `tosite;päivä;kustannuslaji;summa\n${typed.map((sum, at) => `T${at};1.9.2026;muut;"${sum}"`).join('\n')}\n`,
  },
})
const hours = (...typed: string[]) => ({
  files: { 'tyoaika.csv': `henkilö;päivä;tunnit\n${typed.map((hours) => `A1;1.9.2026;${hours}`).join('\n')}\n` },
})

describe('FILE-06: a number shall have a single reading', () => {
  it('passes on every accepted spelling', async () => {
    expect(await tryRule(rule, amounts('1 234,56', '1234,56', '1.234,56', '-12,5', '12,5 €', '12', '0,5', ''))).toEqual(
      [],
    )
    expect(await tryRule(rule, hours('7,25', '7:15', '7', '7,5 h', '-1,5'))).toEqual([])
  })

  it('shows both readings of 7.5 and 1.234, in one finding for the column', async () => {
    const [found, ...more] = await tryRule(rule, amounts('7.5', '12,00', '1.234'))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [2, 4],
      column: 'D',
      value: '7.5',
      severity: 'error',
      message: 'Luvulla ”7.5, 1.234” on kaksi lukutapaa: 7,5 tai 75, 1,234 tai 1 234.',
      messageEn: 'The number “7.5, 1.234” has two readings: 7.5 or 75, 1.234 or 1,234.',
    })
  })

  it('knows that 7.30 hours may be half past seven', async () => {
    const [found] = await tryRule(rule, hours('7.30'))
    expect(found).toMatchObject({ value: '7.30', message: 'Luvulla ”7.30” on kaksi lukutapaa: 7,30 tai 7:30.' })
  })

  it.each([
    ['1,500', 'Luvulla ”1,500” on kaksi lukutapaa: 1,500 tai 1 500.'],
    ['-0.50', 'Luvulla ”-0.50” on kaksi lukutapaa: -0,50 tai -50.'],
    ['1,234.56', 'Luku ”1,234.56” on kirjoitettu englantilaisittain, desimaalipisteellä; se tarkoittaisi 1 234,56.'],
    ['1 234.56', 'Luku ”1 234.56” on kirjoitettu englantilaisittain, desimaalipisteellä; se tarkoittaisi 1 234,56.'],
    ['0,125', 'Luvussa ”0,125” on enemmän kuin kaksi desimaalia.'],
    ['99999999999999999', 'Luku ”99999999999999999” on liian suuri ollakseen oikea.'],
    ['noin 50', '”noin 50” ei ole luku sarakkeessa summa.'],
    ['12,5,0', '”12,5,0” ei ole luku sarakkeessa summa.'],
    ['1.9.2026', '”1.9.2026” ei ole luku sarakkeessa summa.'],
  ])('refuses %s', async (typed, message) => {
    const [found, ...more] = await tryRule(rule, amounts(typed))
    expect(more).toEqual([])
    expect(found).toMatchObject({ rows: [2], column: 'D', value: typed, message })
  })

  it('takes two decimals and not three', async () => {
    expect(await tryRule(rule, amounts('1234,56'))).toEqual([])
    expect(await tryRule(rule, amounts('1234,560'))).toEqual([])
    expect(await tryRule(rule, amounts('1234,567'))).toHaveLength(1)
  })

  it('leaves an empty cell to FILE-08', async () => {
    expect(await tryRule(rule, amounts('', '  '))).toEqual([])
  })

  it('holds a source to the style that it declares', async () => {
    const [found, ...more] = await tryRule(rule, {
      project: project({ sources: [source({ decimal: '.' })] }),
      files: { 'tyoaika.csv': 'henkilö;päivä;tunnit\nA1;1.9.2026;7.5\nA1;1.9.2026;7,5\n' },
    })
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [3],
      value: '7,5',
      message: '”7,5” ei ole luku, jonka desimaalimerkki on piste, kuten tiedosto hanke.yaml sanoo (decimal).',
    })
  })
})
