import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/file/03-unknown-column.ts'
import { tryRule } from '../bench.ts'

const month = (header: string, cells: string) => `henkilö;päivä;${header};tunnit\nA1;1.9.2026;${cells};7\n`

describe('FILE-03: a column shall be one that hanke knows', () => {
  it('passes where every header is known, whatever its case, accents and language', async () => {
    const files = { 'tyoaika.csv': 'HENKILO; Date ;Työ paketti;hours\nA1;1.9.2026;TP1;7\n' }
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it('names all unknown columns of a file in one finding and points at their header cells', async () => {
    const [found, ...more] = await tryRule(rule, {
      files: { 'tyoaika.csv': month('Kustannuspaikka;Projekti', '41280;7') },
    })
    expect(more).toEqual([])
    expect(found).toMatchObject({
      severity: 'info',
      rows: [1, 1],
      column: 'C',
      value: 'Kustannuspaikka',
      message: 'Tuntematon sarake jäi lukematta: Kustannuspaikka, Projekti.',
      messageEn: 'Unknown column, not read: Kustannuspaikka, Projekti.',
    })
    expect(found?.places[1]).toMatchObject({ line: 1, column: 'D', header: 'Projekti', value: 'Projekti' })
  })

  it.each(['Maija Malli', 's. 1.5.1994', 'Malli, Maija Aslög', '010594 von Malli', 'MALLI Maija'])(
    'tells a column that is headed by somebody, %s, by its letter alone',
    async (header) => {
      const people = (unknown: string) => ({
        'osallistujat.csv': `osallistuja;aloituspäivä;Lisätiedot;${unknown}\nX1;1.2.2027;;x\n`,
      })
      const [found, ...more] = await tryRule(rule, { files: people(header) })
      expect(more).toEqual([])
      expect(found?.message).toBe('Tuntematon sarake jäi lukematta: Lisätiedot, D.')
      expect(found?.places[1]).toMatchObject({ column: 'D', header: '•••', value: '•••' })
      // Where the rows are no people, nobody stands in a header.
      const hours = await tryRule(rule, { files: { 'tyoaika.csv': month(header, 'x') } })
      expect(hours[0]?.message).toContain(header)
    },
  )

  it('is one finding for a folder of files with the same column, and another for a different one', async () => {
    const found = await tryRule(rule, {
      files: {
        'data/a/tyoaika/2026-09.csv': month('Projekti', '7'),
        'data/a/tyoaika/2026-10.csv': month('Projekti', '8'),
        'data/a/tyoaika/2026-11.csv': month('Yksikkö', '9'),
      },
    })
    expect(found.map(({ message, count }) => [message, count])).toEqual([
      ['Tuntematon sarake jäi lukematta: Projekti.', 2],
      ['Tuntematon sarake jäi lukematta: Yksikkö.', 1],
    ])
  })

  it.each([
    ['Laji (työ/loma)', 'laji'],
    ['Poissaolo', 'laji'],
    ['Hyväksytty pvm', 'hyväksytty'],
    ['Työpaketi', 'työpaketti'],
  ])('warns of %s, which is probably %s', async (header, meant) => {
    const [found, ...more] = await tryRule(rule, { files: { 'tyoaika.csv': month(header, 'loma') } })
    expect(more).toEqual([])
    expect(found).toMatchObject({
      severity: 'warning',
      column: 'C',
      message: `Sarake jäi lukematta, vaikka se on otsikon mukaan luultavasti ${meant}: ${header}.`,
    })
    expect(found?.fix).toContain(`Kirjoita otsikoksi ${meant}, niin sarake luetaan.`)
  })

  it('tells each with its own remedy', async () => {
    const both = await tryRule(rule, {
      files: { 'tyoaika.csv': month('Lajj;Hyväksytty pvm;Kustannuspaikka', 'loma;x;1') },
    })
    expect(both.map(({ severity, value, fix }) => [severity, value, fix?.slice(0, 28)])).toEqual([
      ['warning', 'Lajj', 'Kirjoita otsikoksi laji, nii'],
      ['warning', 'Hyväksytty pvm', 'Kirjoita otsikoksi hyväksytt'],
      ['info', 'Kustannuspaikka', 'Tarkista otsikko. Jos hanke '],
    ])
  })

  it('does not where the file has that column', async () => {
    const both = await tryRule(rule, { files: { 'tyoaika.csv': month('Laji;Tuntilaji', 'työ;100') } })
    expect(both.map(({ severity }) => severity)).toEqual(['info'])
  })

  it('warns of hours whose minutes stand in a column of their own', async () => {
    const [found, ...more] = await tryRule(rule, { files: { 'tyoaika.csv': month('Minuutit', '15') } })
    expect(more).toEqual([])
    expect(found).toMatchObject({ severity: 'warning', value: 'Minuutit' })
    expect(found?.message).toContain('minuutit puuttuvat luetuista tunneista')
    const costs = 'tosite;päivä;kustannuslaji;summa;min\n1;1.9.2026;muut;5;1\n'
    const [other] = await tryRule(rule, { files: { 'kustannukset.csv': costs } })
    expect(other?.severity).toBe('info')
  })

  it('tells of a column without a header only where its cells hold something', async () => {
    expect(await tryRule(rule, { files: { 'tyoaika.csv': month('', '') } })).toEqual([])
    const [found] = await tryRule(rule, { files: { 'tyoaika.csv': month('', 'x') } })
    expect(found).toMatchObject({
      column: 'C',
      message: 'Sarake, jossa on tietoja mutta ei otsikkoa, jäi lukematta: C.',
    })
  })

  it('leaves a file that was not read at all to FILE-02', async () => {
    expect(await tryRule(rule, { files: { 'tyoaika.csv': 'henkilö;Projekti\nA1;7\n' } })).toEqual([])
  })
})
