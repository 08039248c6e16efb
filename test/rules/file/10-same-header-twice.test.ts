import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/file/10-same-header-twice.ts'
import { HOURS_HEADER, workbookOf } from '../../read/workbook-files.ts'
import { tryRule } from '../bench.ts'

const hours = (header: string) => ({ files: { 'tyoaika.csv': `Syksy\n${header}\nA1;1.9.2026;7;8;9\n` } })

describe('FILE-10: a column shall have a header of its own', () => {
  it('passes where an unknown header stands twice: neither is read', async () => {
    expect(await tryRule(rule, hours('henkilö;päivä;tunnit;x;x'))).toEqual([])
  })

  it('fires on the same header in two languages and points at both cells', async () => {
    const [found, ...more] = await tryRule(rule, hours('henkilö;päivä;Tunnit;Hours;kuvaus'))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      severity: 'stop',
      rows: [2, 2],
      column: 'C',
      value: 'Tunnit',
      message: 'Kaksi saraketta tarkoittaa samaa tietoa: Tunnit, Hours.',
      messageEn: 'Two columns stand for the same thing: Tunnit, Hours.',
    })
    expect(found?.places[1]).toMatchObject({ path: 'data/a/tyoaika.csv', line: 2, column: 'D', value: 'Hours' })
  })

  it('takes three columns of one header as one finding', async () => {
    const found = await tryRule(rule, hours('henkilö;päivä;tunnit;TUNNIT;Tunnit '))
    expect(found.map(({ rows }) => rows)).toEqual([[2, 2, 2]])
  })

  it('does not choose between two sheets of a workbook, a hidden one included', async () => {
    const bytes = workbookOf({
      sheets: { Tammi: HOURS_HEADER, Ohje: '', Helmi: HOURS_HEADER },
      hidden: { Helmi: 'veryHidden' },
    })
    const [found, ...more] = await tryRule(rule, { files: { 'tyoaika.xlsx': bytes } })
    expect(more).toEqual([])
    expect(found).toMatchObject({
      severity: 'stop',
      message: 'Työkirjassa on monta välilehteä, joilla on taulukon otsikot: Tammi, Helmi.',
      messageEn: 'Several sheets of the workbook have the headers of the table: Tammi, Helmi.',
    })
    expect(found?.fix).toContain('kansioon tyoaika')
    expect(found?.places[0]).toMatchObject({ path: 'data/a/tyoaika.xlsx', line: null, column: null })
  })
})
