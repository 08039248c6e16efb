import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/file/02-missing-column.ts'
import { tryRule } from '../bench.ts'

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

  it('points at the header that is nearly right', async () => {
    const [found] = await tryRule(rule, hours('henkilö;päivä;Tuntia\nA1;1.9.2026;7\n'))
    expect(found).toMatchObject({
      rows: [1],
      column: 'C',
      value: 'Tuntia',
      message: 'Pakollinen sarake puuttuu: tunnit. Lähin otsikko tiedostossa on ”Tuntia”.',
    })
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
})
