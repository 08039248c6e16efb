import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { tables } from '../../../src/read/tables/tables.ts'
import { blankWorkbook } from '../../../src/render/blank-workbook.ts'
import rule from '../../../src/rules/file/19-unknown-file.ts'
import { HOURS_HEADER, row, workbookOf } from '../../read/workbook-files.ts'
import { tryRule } from '../bench.ts'

const GOOD = 'henkilö;päivä;tunnit\nA1;1.9.2026;7\n'

describe('FILE-19: an implementer’s folder shall hold only files that hanke knows', () => {
  it('passes on tables, Excel’s lock file and hidden files', async () => {
    const files = { 'tyoaika.csv': GOOD, '~$tyoaika.xlsx': 'x', '.DS_Store': 'x' }
    expect(await tryRule(rule, { files })).toEqual([])
  })

  it('names what was not read, in one finding an implementer', async () => {
    const files = { 'tyoaika.csv': GOOD, 'muistio.docx': 'x', 'data/a/kuitit/1.pdf': 'x', 'data/b/x.csv': 'x' }
    const found = await tryRule(rule, { files })
    expect(found.map(({ implementer, message, count }) => [implementer, message, count])).toEqual([
      ['a', 'Tuntematon tiedosto jäi lukematta: kuitit/1.pdf, muistio.docx.', 2],
      ['b', 'Taulukolta näyttävä tiedosto jäi lukematta, eivätkä sen rivit ole mukana: x.csv.', 1],
    ])
    expect(found[0]).toMatchObject({
      severity: 'info',
      messageEn: 'Unknown file, not read: kuitit/1.pdf, muistio.docx.',
    })
    expect(found[1]).toMatchObject({
      severity: 'warning',
      messageEn: 'A file that looks like a table was not read, and its rows are not counted: x.csv.',
    })
    expect(found[1]?.fix).toContain('hanke kartoita "data/b/x.csv"')
    expect(found[0]?.places[1]?.path).toBe('data/a/muistio.docx')
  })

  it('names a second file that looks like a table which is there', async () => {
    const files = { 'tyoaika.csv': GOOD, 'tyoaika-vanha.csv': GOOD }
    expect(await tryRule(rule, { files })).toHaveLength(1)
  })
})

const PEOPLE = row(1, ['Osallistuja', 'Aloituspäivä'])
const STAFF = row(1, ['Henkilö', 'Henkilötunnus'])
const COMPANIES = row(1, ['Y-tunnus', 'Aloituspäivä'])
const people = (sheets: Readonly<Record<string, string>>, more: Readonly<Record<string, string | Buffer>> = {}) => ({
  files: {
    'osallistujat.xlsx': workbookOf({ sheets: { osallistujat: PEOPLE + row(2, ['X1', '1.2.2027']), ...sheets } }),
    ...more,
  },
})

describe('FILE-19: of a workbook of several tables one is read', () => {
  it('names each sheet of another table that has rows, and where it is to be saved', async () => {
    const found = await tryRule(
      rule,
      people({
        yritykset: COMPANIES + row(2, ['1234567-1', '1.2.2027']),
        Väki: row(1, ['Henkilöstön luettelo']) + row(3, ['Henkilö', 'Henkilötunnus']) + row(9, ['A1', '010101-900R']),
        toimet: row(1, ['Päivä', 'Laji']) + row(2, ['1.2.2027', 'Työpaja']),
      }),
    )
    expect(found.map(({ severity, message, fix }) => [severity, message, fix])).toEqual([
      [
        'warning',
        'Välilehdellä yritykset on taulukon yritykset rivejä, joita ei luettu: tiedosto luetaan taulukkona osallistujat.',
        'Tallenna välilehti omaksi tiedostokseen data/a/yritykset.xlsx ja poista se tästä työkirjasta.',
      ],
      [
        'warning',
        'Välilehdellä Väki on taulukon henkilosto rivejä, joita ei luettu: tiedosto luetaan taulukkona osallistujat.',
        'Tallenna välilehti omaksi tiedostokseen data/a/henkilosto.xlsx ja poista se tästä työkirjasta.',
      ],
      [
        'warning',
        'Välilehdellä toimet on taulukon toimet rivejä, joita ei luettu: tiedosto luetaan taulukkona osallistujat.',
        'Tallenna välilehti omaksi tiedostokseen data/toimet.xlsx ja poista se tästä työkirjasta.',
      ],
    ])
    expect(found[0]?.places[0]).toMatchObject({ path: 'data/a/osallistujat.xlsx', line: null })
    expect(found[0]?.messageEn).toBe(
      'The sheet yritykset holds rows of the table companies, which were not read: the file is read as the table participants.',
    )
  })

  it('says so of the workbook that init lays, filled on other sheets than its own too', async () => {
    const workbook = new exceljs.Workbook()
    const blank = await blankWorkbook(Object.values(tables), 'fi')
    await workbook.xlsx.load(blank as unknown as ArrayBuffer)
    Object.assign(workbook.getWorksheet('tyoaika')?.getCell('A4') ?? {}, { value: 'A1' })
    const filled = Buffer.from(await workbook.xlsx.writeBuffer())
    const found = await tryRule(rule, { files: { 'osallistujat.xlsx': filled } })
    expect(found.map(({ message }) => message)).toEqual([
      'Välilehdellä tyoaika on taulukon tyoaika rivejä, joita ei luettu: tiedosto luetaan taulukkona osallistujat.',
    ])
    expect(await tryRule(rule, { files: { 'osallistujat.xlsx': blank } })).toEqual([])
  })

  it('names the file that the other table is read from, and does not count a blank one', async () => {
    const rows = { yritykset: COMPANIES + row(2, ['1234567-1', '1.2.2027']) }
    const header = 'y-tunnus;aloituspäivä\n'
    const [found, ...more] = await tryRule(rule, people(rows, { 'yritykset.csv': `${header}7654321-4;1.2.2027\n` }))
    expect(more).toEqual([])
    expect(found?.message).toContain('ja yritykset luetaan tiedostosta data/a/yritykset.csv.')
    expect(found?.fix).toContain('Siirrä tiedostoon data/a/yritykset.csv ne rivit')
    const [blank] = await tryRule(rule, people(rows, { 'yritykset.csv': header }))
    expect(blank?.fix).toContain('Tallenna välilehti omaksi tiedostokseen data/a/yritykset.xlsx')
  })

  it('passes where one workbook is copied under the name of each of its tables: every sheet is read', async () => {
    const both = workbookOf({
      sheets: {
        osallistujat: PEOPLE + row(2, ['X1', '1.2.2027']),
        yritykset: COMPANIES + row(2, ['1234567-1', '1.2.2027']),
      },
    })
    expect(await tryRule(rule, { files: { 'osallistujat.xlsx': both, 'yritykset.xlsx': both } })).toEqual([])
    expect(await tryRule(rule, { files: { 'osallistujat.xlsx': both } })).toHaveLength(1)
  })

  it('passes on headers alone, on other sheets of any kind, and on hidden ones', async () => {
    const others = {
      yritykset: COMPANIES,
      Suunnitelma: row(1, ['Päivä', 'Laji']) + row(2, ['1.2.2027', 'x']),
      Kaavio: '',
    }
    expect(await tryRule(rule, people(others))).toEqual([])
    const hidden = workbookOf({
      sheets: { Tunnit: HOURS_HEADER + row(2, ['A1', '1.2.2027', '=7']), henkilosto: STAFF + row(2, ['A1', 'x']) },
      hidden: { henkilosto: 'hidden' },
    })
    expect(await tryRule(rule, { files: { 'tyoaika.xlsx': hidden } })).toEqual([])
  })
})
