import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/cost/04-voucher-twice.ts'
import { tryRule } from '../bench.ts'

const table = (...rows: string[]) => `tosite;päivä;kustannuslaji;summa;selite\n${rows.join('\n')}\n`
const invoice = 'LA-88120;14.3.2028;ostopalvelut;620,00;Kouluttaja'

describe('COST-04: a voucher shall be claimed only once', () => {
  it('passes where voucher, day or amount differs', async () => {
    const files = {
      'kustannukset.csv': table(
        'T1;1.10.2026;muut;50,00;Kahvi',
        'T2;1.10.2026;muut;50,00;Kahvi',
        'T1;2.10.2026;muut;50,00;Kahvi',
        'T1;1.10.2026;muut;50,01;Kahvi',
      ),
    }
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it('excludes the second and later rows, whatever their spelling, and shows the first beside them', async () => {
    const files = {
      'kustannukset.csv': table(
        'T1;1.10.2026;muut;1 050,00;Kahvi',
        'T2;1.10.2026;muut;50,00;Tee',
        'T1;2026-10-01;muut;"1.050,00 €";Kahvi',
        'T1;01.10.2026;palkat;1050;',
      ),
    }
    const [found, ...more] = await tryRule(rule, { files })
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [4, 5],
      column: 'A',
      value: 'T1',
      severity: 'error',
      implementer: 'a',
      message: 'Tosite T1 (1.10.2026, 1 050,00 €) on taulukossa jo aiemmin.',
      messageEn: 'The voucher T1 (2026-10-01, €1,050.00) stands in the table already.',
    })
    const [first] = found?.finding.related ?? []
    expect(first).toMatchObject({ rows: [0], column: 'voucher' })
  })

  it('names both implementers where one invoice stands at two, and excludes it at the second', async () => {
    const files = {
      'data/b/kustannukset.csv': table(invoice),
      'data/a/kustannukset.csv': table('T1;1.10.2026;muut;5;x', invoice),
    }
    const [found, ...more] = await tryRule(rule, { files })
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [2],
      column: 'A',
      value: 'LA-88120',
      implementer: 'b',
      message: 'Tosite LA-88120 (14.3.2028, 620,00 €) on jo toteuttajan Toteuttaja A taulukossa.',
    })
    expect(found?.places[0]?.path).toBe('data/b/kustannukset.csv')
    expect(found?.finding.related[0]).toMatchObject({ rows: [1] })
  })

  it.each([
    ['amount', '620,01', '14.3.2028'],
    ['day', '620,00', '15.3.2028'],
  ])('takes the same number at two implementers for a coincidence where the %s differs', async (_, sum, date) => {
    const files = {
      'data/a/kustannukset.csv': table(invoice),
      'data/b/kustannukset.csv': table(`LA-88120;${date};ostopalvelut;${sum};x`),
    }
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it.each([
    ['T1;1.10.2026;matkat;50,00;x', 'T1;1.10.2026;muut;50,00;x'],
    ['T1;1.10.2026;matkat;50,00;x', 'T1;1.10.2026;tulot;50,00;x'],
  ])('keeps the same one of rows booked differently, whichever stands first: %s', async (kept, other) => {
    const repeats = async (...rows: string[]) =>
      (await tryRule(rule, { files: { 'kustannukset.csv': table(...rows) } })).map(({ rows }) => rows)
    expect(await repeats(kept, other)).toEqual([[3]])
    expect(await repeats(other, kept)).toEqual([[2]])
  })

  it('asks about lines of one voucher that differ in text, and pays each', async () => {
    const ticket = 'T1;1.10.2026;matkat;24,00;Junalippu'
    const files = { 'kustannukset.csv': table(ticket, 'T1;1.10.2026;matkat;24,00;Paluulippu', 'T2;1.10.2026;muut;5;x') }
    const [found, ...more] = await tryRule(rule, { files })
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [3],
      severity: 'warning',
      message:
        'Tosite T1 (1.10.2026, 24,00 €) on taulukossa myös toisella selitteellä tai henkilöllä. Rivit lasketaan eri kuluiksi.',
    })
    expect(found?.finding.related).toMatchObject([{ rows: [0] }])
  })

  it('still leaves out a copy of one of the lines, and a row whose text is empty or spelt otherwise', async () => {
    const lines = ['T1;1.10.2026;matkat;24,00;Junalippu', 'T1;1.10.2026;matkat;24,00;Paluulippu']
    const again = [...lines, 'T1;1.10.2026;matkat;24,00;', 'T1;1.10.2026;matkat;24,00;JUNALIPPU']
    const found = await tryRule(rule, { files: { 'kustannukset.csv': table(...lines, ...again) } })
    expect(found.map(({ severity, rows }) => [severity, rows])).toEqual([
      ['error', [4, 5, 6, 7]],
      ['warning', [3]],
    ])
  })

  it('pays two people of one voucher, and a person once', async () => {
    const header = 'tosite;päivä;kustannuslaji;summa;selite;henkilö\n'
    const paid = (...people: string[]) =>
      people.map((one) => `P1;31.1.2027;palkat;2500;Palkka 1/2027;${one}\n`).join('')
    const found = await tryRule(rule, { files: { 'kustannukset.csv': `${header}${paid('A1', 'A2', 'A1')}` } })
    expect(found.map(({ severity, rows }) => [severity, rows])).toEqual([
      ['error', [4]],
      ['warning', [3]],
    ])
  })

  it('takes an invoice at two implementers for one, whatever its text', async () => {
    const files = {
      'data/a/kustannukset.csv': table('T1;1.10.2026;muut;50;Kahvi'),
      'data/b/kustannukset.csv': table('T1;1.10.2026;muut;50;Kokoustarjoilu'),
    }
    expect(await tryRule(rule, { files })).toMatchObject([{ severity: 'error', implementer: 'b', rows: [2] }])
  })

  it('tells of each voucher apart', async () => {
    const rows = ['T1;1.10.2026;muut;5;x', 'T2;1.10.2026;muut;5;x']
    const found = await tryRule(rule, { files: { 'kustannukset.csv': table(...rows, ...rows) } })
    expect(found.map(({ rows, value }) => [rows, value])).toEqual([
      [[4], 'T1'],
      [[5], 'T2'],
    ])
  })

  it('does not look at rows without a voucher, a readable day or a readable amount', async () => {
    const rows = [';1.10.2026;muut;5;x', 'T1;;muut;5;x', 'T2;1.10.2026;muut;1.234;x']
    expect(await tryRule(rule, { files: { 'kustannukset.csv': table(...rows, ...rows) } })).toEqual([])
  })
})
