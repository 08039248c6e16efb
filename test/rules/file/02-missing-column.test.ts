import { describe, expect, it } from 'vitest'
import type { Source } from '../../../src/project/source.ts'
import rule from '../../../src/rules/file/02-missing-column.ts'
import { HOURS_HEADER, row, workbookOf } from '../../read/workbook-files.ts'
import { dossierOf, project, tryRule } from '../bench.ts'

const hours = (content: string) => ({ files: { 'tyoaika.csv': content } })

describe('FILE-02: a table shall have every required column', () => {
  it('passes where only optional columns are missing', async () => {
    expect(await tryRule(rule, hours('henkilö;päivä;tunnit\nA1;1.9.2026;7\n'))).toEqual([])
  })

  it('names every missing column of a file in one finding, at the header row', async () => {
    const [found, ...more] = await tryRule(rule, hours('Työaika syksyllä\nhenkilö;laji\nA1;työ\n'))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      severity: 'stop',
      rows: [2],
      message: 'Pakollinen sarake puuttuu: päivä, tunnit.',
      messageEn: 'A required column is missing: date, hours.',
      fix: 'Lisää sarake ja kirjoita sen otsikoksi päivä, tunnit, tai korjaa nykyinen otsikko siksi.',
    })
    expect(found?.places[0]).toMatchObject({ path: 'data/a/tyoaika.csv', line: 2, row: 2, column: null })
  })

  it('stops at rows that were sorted above the header', async () => {
    const [found, ...more] = await tryRule(rule, hours('A1;1.9.2026;7\nA2;2.9.2026;7\nhenkilö;päivä;tunnit\n'))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      severity: 'stop',
      rows: [3],
      message: 'Otsikkorivin yläpuolella on taulukon rivejä (2), jotka jäisivät lukematta.',
      messageEn: 'Rows of the table (2) stand above the header and would not be read.',
    })
    const workbook = workbookOf({
      sheets: { Taul1: `${row(1, ['A1', '1.9.2026', '=7'])}${row(2, ['henkilö', 'päivä', 'tunnit'])}` },
    })
    const inBook = await tryRule(rule, { files: { 'tyoaika.xlsx': workbook } })
    expect(inBook.map(({ message }) => message)).toEqual([
      'Otsikkorivin yläpuolella on taulukon rivejä (1), jotka jäisivät lukematta.',
    ])
  })

  it('points at the header that is nearly right', async () => {
    const [found] = await tryRule(rule, hours('henkilö;päivä;Tuntia\nA1;1.9.2026;7\n'))
    expect(found).toMatchObject({
      rows: [1],
      column: 'C',
      value: 'Tuntia',
      message: 'Pakollinen sarake puuttuu: tunnit. Lähin otsikko tiedostossa on ”Tuntia”.',
    })
  })

  it('knows what other systems call it, and how to have the file read as it is', async () => {
    const [found, ...more] = await tryRule(rule, hours('Henkilö;Pvm;Tunnit;Kustannuspaikka\nA1;1.9.2026;7;1\n'))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      column: 'B',
      value: 'Pvm',
      message: 'Pakollinen sarake puuttuu: päivä. Lähin otsikko tiedostossa on ”Pvm”.',
      messageEn: 'A required column is missing: date. The nearest header in the file is “Pvm”.',
    })
    expect(found?.fix).toMatch(/komennolla: hanke kartoita data\/a\/tyoaika\.csv$/)
  })

  it('names the headers that are nobody’s where none is likely', async () => {
    const [found, ...more] = await tryRule(rule, hours('Henkilö;Xyzzy;Tunnit;Kustannuspaikka\nA1;1.9.2026;7;1\n'))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      message:
        'Pakollinen sarake puuttuu: päivä. Tiedostossa on otsikoita, joita hanke ei tunne: ”Xyzzy”, ”Kustannuspaikka”.',
      messageEn:
        'A required column is missing: date. The file has headers that hanke does not know: “Xyzzy”, “Kustannuspaikka”.',
    })
    expect(found?.fix).toContain('hanke kartoita data/a/tyoaika.csv')
  })

  it('says which table it is that was saved under this name', async () => {
    const [found, ...more] = await tryRule(rule, hours('Tosite;Päivä;Kustannuslaji;Summa\nT1;1.9.2026;palkat;100\n'))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      rows: [1],
      message: 'Pakollinen sarake puuttuu: henkilö, tunnit. Otsikoista päätellen tiedosto on taulukko kustannukset.',
      messageEn: 'A required column is missing: person, hours. By its headers the file is the table costs.',
      fix: 'Tallenna tiedosto nimellä kustannukset tai vaihda tilalle oikea taulukko.',
    })
  })

  it('says that there is no header at all, and what it should hold', async () => {
    const [found, ...more] = await tryRule(rule, hours('A1;1.9.2026;7\nA1;2.9.2026;7\n'))
    expect(more).toEqual([])
    expect(found?.message).toBe(
      'Otsikkoriviä ei löydy 30 ensimmäiseltä riviltä. Pakolliset otsikot ovat henkilö, päivä, tunnit.',
    )
  })

  it('finds a header in row 30 and not in row 31', async () => {
    const under = (rows: number) => `${'otsikoton\n'.repeat(rows)}henkilö;päivä;tunnit\nA1;1.9.2026;7\n`
    expect(await tryRule(rule, hours(under(29)))).toEqual([])
    expect(await tryRule(rule, hours(under(30)))).toHaveLength(1)
  })

  it.each(['', '\ufeff', '\n\r\n  \n'])('says that an empty file is empty: %j', async (content) => {
    const [found] = await tryRule(rule, hours(content))
    expect(found?.message).toBe('Tiedosto on tyhjä.')
  })

  it('names the sheets of a workbook in which no header was found', async () => {
    const bytes = workbookOf({ sheets: { Ohje: row(1, ['Lue tämä']), Tunnit: '' } })
    const [found, ...more] = await tryRule(rule, { files: { 'tyoaika.xlsx': bytes } })
    expect(more).toEqual([])
    expect(found?.message).toBe(
      'Miltään työkirjan välilehdeltä (Ohje, Tunnit) ei löydy otsikkoriviä 30 ensimmäiseltä riviltä. Pakolliset otsikot ovat henkilö, päivä, tunnit.',
    )
  })

  it('points at the cell of a worksheet that is nearly right', async () => {
    const bytes = workbookOf({ sheets: { Tunnit: row(3, ['Henkilö', 'Päivä', 'Tuntia']) } })
    const [found] = await tryRule(rule, { files: { 'tyoaika.xlsx': bytes } })
    expect(found).toMatchObject({ rows: [3], column: 'C', value: 'Tuntia' })
  })

  it('misses the sheet that the decision names, and takes it among others where it is', async () => {
    const sheets = { Tammi: HOURS_HEADER, Helmi: HOURS_HEADER + row(2, ['A1', '1.9.2026', '=7.5']) }
    const files = { 'tyoaika.xlsx': workbookOf({ sheets }) }
    const named = (sheet: string) => ({ files, project: project({ sources: [{ ...source, sheet }] }) })
    expect(await tryRule(rule, named('helmi'))).toEqual([])
    const [found] = await tryRule(rule, named('Maalis'))
    expect(found?.message).toBe(
      'Työkirjassa ei ole välilehteä ”Maalis”, joka on annettu tiedostossa hanke.yaml; sen välilehdet ovat Tammi, Helmi.',
    )
    const { handedIn } = await dossierOf(named('Helmi'))
    expect(handedIn[0]?.tables.hours?.columns.hours.value(0)).toBe(2250)
  })

  it('reads a workbook’s numbers where the decision declares a decimal point for texts', async () => {
    const rows = row(2, ['A1', '1.9.2026', '=7.25']) + row(3, ['A1', '2.9.2026', '7.50'])
    const files = { 'tyoaika.xlsx': workbookOf({ sheets: { a: HOURS_HEADER + rows } }) }
    const { handedIn } = await dossierOf({ files, project: project({ sources: [{ ...source, decimal: '.' }] }) })
    const hours = handedIn[0]?.tables.hours?.columns.hours
    expect([hours?.value(0), hours?.value(1)]).toEqual([2175, 2250])
  })
})

const source: Source = {
  implementer: 'a',
  table: 'hours',
  files: null,
  sheet: null,
  columns: {},
  constants: {},
  values: {},
  ignore: [],
  decimal: null,
  dates: null,
  skip: [],
  expect: { rows: null, hours: null, amount: null },
}
