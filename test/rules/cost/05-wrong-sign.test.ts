import { describe, expect, it } from 'vitest'
import cost03 from '../../../src/rules/cost/03-outside-project.ts'
import rule from '../../../src/rules/cost/05-wrong-sign.ts'
import { tryRule } from '../bench.ts'

const costs = (...rows: string[]) => ({
  files: {
    'kustannukset.csv': `tosite;päivä;tili;kustannuslaji;summa\n${rows.map((row, at) => `T${at};${row}`).join('\n')}\n`,
  },
})

describe('COST-05: a negative row shall correct an earlier one', () => {
  it('passes on positive rows, on a cost of zero, and on corrections of an earlier row', async () => {
    expect(
      await tryRule(rule, costs('1.10.2026;4400;muut;50,00', '2.10.2026;4400;muut;-50,00', '2.10.2026;4400;muut;0')),
    ).toEqual([])
  })

  it('passes on a correction of the same day that stands above its row', async () => {
    expect(await tryRule(rule, costs('1.10.2026;4400;muut;-50,00', '1.10.2026;4400;muut;50,00'))).toEqual([])
  })

  it.each([
    ['the amount is a cent larger', '1.10.2026;4400;muut;49,99'],
    ['it is a day later', '3.10.2026;4400;muut;50,00'],
    ['the category differs', '1.10.2026;4400;matkat;50,00'],
  ])('fires where %s', async (_, other) => {
    const [found, ...more] = await tryRule(rule, costs(other, '2.10.2026;4400;muut;-50,00'))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [3],
      column: 'E',
      value: '-50,00',
      severity: 'error',
      message:
        'Hyvitykselle -50,00 € ei löydy samasta kustannuslajista aiempia rivejä, jotka olisivat yhteensä vähintään yhtä suuria.',
      messageEn: 'For the credit -€50.00 the same category has no earlier rows that together are at least as large.',
    })
  })

  it('passes on a credit that answers to several invoices', async () => {
    const one = costs('1.10.2026;4400;muut;30,00', '2.10.2026;4400;muut;20,00', '3.10.2026;4400;muut;-50,00')
    expect(await tryRule(rule, one)).toEqual([])
  })

  it('asks about a credit on an account that had no such cost, and deducts it all the same', async () => {
    const [found, ...more] = await tryRule(rule, costs('1.10.2026;4400;muut;50,00', '3.10.2026;4990;muut;-50,00'))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [3],
      severity: 'warning',
      message: 'Hyvitys -50,00 € on tilillä, jolla ei ole aiemmin ollut yhtä paljon kuluja.',
    })
  })

  it('lets a row be corrected in parts, but not for more than it was', async () => {
    const one = costs(
      '1.10.2026;;muut;50,00',
      '2.10.2026;;muut;-30,00',
      '3.10.2026;;muut;-20,00',
      '4.10.2026;;muut;-0,01',
    )
    const [found, ...more] = await tryRule(rule, one)
    expect(more).toEqual([])
    expect(found?.rows).toEqual([5])
  })

  it('does not count a row that is itself excluded', async () => {
    const one = costs('31.8.2026;4400;palkat;980,00', '12.5.2027;4400;palkat;-350,00')
    const [found] = await tryRule(rule, one, [cost03])
    expect(found?.rows).toEqual([3])
  })

  it('fires on income that is zero or negative, even where it is a repayment', async () => {
    const one = costs('1.10.2026;3000;tulot;200,00', '2.10.2026;3000;tulot;-200,00', '3.10.2026;3000;tulot;0')
    const [found, ...more] = await tryRule(rule, one)
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [3, 4],
      column: 'E',
      message: 'Tulo -200,00 €, 0,00 € ei ole plusmerkkinen.',
    })
  })

  it('does not look at a row whose amount or category is empty', async () => {
    expect(await tryRule(rule, costs('1.10.2026;4400;;-5', '1.10.2026;4400;tulot;'))).toEqual([])
  })
})
