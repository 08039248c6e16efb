import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/file/06-not-a-number.ts'
import { HOURS_HEADER, row, workbookOf } from '../../read/workbook-files.ts'
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
      message: 'Luvun voi lukea kahdella tavalla: 7.5 (7,5 tai 75), 1.234 (1,234 tai 1 234).',
      messageEn: 'A number has two readings: 7.5 (7.5 or 75), 1.234 (1.234 or 1,234).',
    })
  })

  it.each([
    ['7.5', 'kustannukset.csv', '1234,56'],
    ['7.5', 'tyoaika.csv', '7,5 tai 7:30'],
    ['puoli', 'tyoaika.csv', '7,5 tai 7:30'],
  ])('gives an example of the column’s own kind: %s in %s', async (typed, file, example) => {
    const files = {
      'kustannukset.csv': `tosite;päivä;kustannuslaji;summa\nT1;1.9.2026;muut;${typed}\n`,
      'tyoaika.csv': `henkilö;päivä;tunnit\nA1;1.9.2026;${typed}\n`,
    }
    const [found] = await tryRule(rule, { files: { [file]: files[file as keyof typeof files] } })
    expect(found?.fix).toBe(`Kirjoita luku desimaalipilkulla ja ilman tuhaterottimia, esim. ${example}.`)
  })

  it('knows that 7.30 hours may be half past seven', async () => {
    const [found] = await tryRule(rule, hours('7.30'))
    expect(found).toMatchObject({ value: '7.30', message: 'Luvun voi lukea kahdella tavalla: 7.30 (7,30 tai 7:30).' })
  })

  it.each([
    ['1,500', 'Luvun voi lukea kahdella tavalla: 1,500 (1,500 tai 1 500).'],
    ['-0.50', 'Luvun voi lukea kahdella tavalla: -0.50 (-0,50 tai -50).'],
    ['1,234.56', 'Luku on kirjoitettu englantilaisittain, desimaalipisteellä: 1,234.56 (1 234,56).'],
    ['1 234.56', 'Luku on kirjoitettu englantilaisittain, desimaalipisteellä: 1 234.56 (1 234,56).'],
    ['0,125', 'Luvussa on enemmän kuin kaksi desimaalia: 0,125.'],
    ['99999999999999999', 'Luku on liian suuri ollakseen oikea: 99999999999999999.'],
    ['noin 50', '”noin 50” ei ole luku sarakkeessa summa.'],
    ['12,5,0', '”12,5,0” ei ole luku sarakkeessa summa.'],
    [
      '1.9.2026',
      'Sarakkeessa summa on luvun paikalla päivä: 1.9.2026 (ehkä 1,9). Excel tekee päivän luvusta, joka on kirjoitettu pisteellä.',
    ],
    [
      '07.touko',
      'Sarakkeessa summa on luvun paikalla päivä: 07.touko. Excel tekee päivän luvusta, joka on kirjoitettu pisteellä.',
    ],
  ])('refuses %s', async (typed, message) => {
    const [found, ...more] = await tryRule(rule, amounts(typed))
    expect(more).toEqual([])
    expect(found).toMatchObject({ rows: [2], column: 'D', value: typed, message })
  })

  it.each([
    ['d.m.yyyy', '46149', 'on luvun paikalla päivä: 2026-05-07 (ehkä 7,5)'],
    ['mmm yy', '46204', 'on luvun paikalla päivä: 2026-07-01 (ehkä 1,7 tai 7,26)'],
    ['h:mm', '7.33', 'kuin solussa on: 7,33 (kellonaikana 175:55).'],
    ['h:mm', '1', 'kuin solussa on: 1,00 (kellonaikana 24:00).'],
    ['h:mm', '145', 'kuin solussa on: 145,00 (kellonaikana 3480:00).'],
  ])('says what the format %s made of %s', async (format, stored, words) => {
    const sheets = { a: HOURS_HEADER + row(2, ['A1', '1.9.2026', `<c s="1"><v>${stored}</v></c>`]) }
    for (const date1904 of [false, true]) {
      const files = { 'tyoaika.xlsx': workbookOf({ sheets, formats: [format], date1904 }) }
      const [found, ...more] = await tryRule(rule, { files })
      expect(more).toEqual([])
      if (!date1904 || format === 'h:mm') expect(found?.message).toContain(words)
    }
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
