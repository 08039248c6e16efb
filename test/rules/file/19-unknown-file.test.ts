import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/file/19-unknown-file.ts'
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
