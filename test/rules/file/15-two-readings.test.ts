import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import rule from '../../../src/rules/file/15-two-readings.ts'
import { HOURS_HEADER, partsOf, row, workbookOf, zipOf } from '../../read/workbook-files.ts'
import { dossierOf, tryRule } from '../bench.ts'

const file = (content: string | Buffer) => ({ files: { 'tyoaika.csv': content } })
const costs = (content: string | Buffer) => ({ files: { 'kustannukset.csv': content } })
const half = Buffer.concat([
  Buffer.from('henkilö;päivä;tunnit;kuvaus\nA1;1.9.2026;7;Hämeenlinna\n'),
  iconv.encode('A1;2.9.2026;7;Jyväskylä\n', 'windows-1252'),
  Buffer.from('A1;3.9.2026;7;pöytäkirja\n'),
])

describe('FILE-15: a file shall have a single reading', () => {
  it.each([
    ['UTF-8 with a single ä', Buffer.from('person;date;hours;description\nA1;1.9.2026;7;ä\n')],
    ['Windows-1252 with a single ä', iconv.encode('person;date;hours;description\nA1;1.9.2026;7;jä\n', 'windows-1252')],
    [
      'Windows-1252 with capitals before a quotation mark, a dash and a no-break space',
      iconv.encode('henkilö;päivä;tunnit;kuvaus\nA1;1.9.2026;7;”HYVÄ” TYÖ– RYHMÄ\u00a0Å…\n', 'windows-1252'),
    ],
    [
      'a name with š in Windows-1252',
      iconv.encode('henkilö;päivä;tunnit;kuvaus\nA1;1.9.2026;7;Dušan\n', 'windows-1252'),
    ],
    ['a title with the other delimiter', 'henkilö, päivä, tunnit\nhenkilö;päivä;tunnit\nA1;1.9.2026;7,25\n'],
    ['a comma file with quoted decimals', 'henkilö,päivä,tunnit,kuvaus\nA1,1.9.2026,"7,25",12\nA1,2.9.2026,8,\n'],
    ['a comma file with whole hours', 'henkilö,päivä,tunnit,kuvaus\nA1,1.9.2026,7,Kokous\nA1,2.9.2026,8,30 hlö\n'],
    ['a comma file with one broken row', 'henkilö,päivä,tunnit,kuvaus\nA1,1.9.2026,"7,25",a\nA1,2.9.2026,7,25,b\n'],
    ['a ragged row among good ones', 'henkilö;päivä;tunnit\nA1;1.9.2026;7\nA1;2.9.2026\nA1;3.9.2026;7;8\n'],
  ])('passes %s', async (_, content) => {
    expect(await tryRule(rule, file(content))).toEqual([])
    expect((await dossierOf(file(content))).handedIn[0]?.tables.hours?.rows).toBeGreaterThan(0)
  })

  it('stops at a file put together from two encodings, at the line of the rarer one', async () => {
    const [found, ...more] = await tryRule(rule, file(half))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      severity: 'stop',
      places: [{ path: 'data/a/tyoaika.csv', line: 3 }],
      message: 'Tiedostossa on sekaisin kahta merkistöä: rivillä 3 lukee joko ”Jyv\ufffdskyl\ufffd” tai ”Jyväskylä”.',
      messageEn: 'The file mixes two encodings: line 3 says either “Jyv\ufffdskyl\ufffd” or “Jyväskylä”.',
    })
    expect((await dossierOf(file(half))).handedIn[0]?.tables.hours).toBeUndefined()
  })

  it.each([
    [
      'UTF-8 among Windows-1252',
      Buffer.concat([
        iconv.encode('henkilö;päivä;tunnit;kuvaus\nA1;1.9.2026;7;työ\n', 'windows-1252'),
        Buffer.from('A1;2.9.2026;7;Hämeen\n'),
      ]),
      'Tiedostossa on sekaisin kahta merkistöä: rivillä 3 lukee joko ”HÃ¤meen” tai ”Hämeen”.',
    ],
    [
      'UTF-8 whose last letter is cut off',
      Buffer.from('henkilö;päivä;tunnit;kuvaus\nA1;1.9.2026;7;Hä').subarray(0, -1),
      'Tiedostossa on sekaisin kahta merkistöä: rivillä 2 lukee joko ”H\ufffd” tai ”HÃ”.',
    ],
    [
      'a Mac’s encoding',
      iconv.encode('henkilö;päivä;tunnit;kuvaus\nA1;1.9.2026;7;Hämeen\n', 'macroman'),
      'Tiedoston merkistöä ei voi päätellä: rivillä 1 lukee joko ”pŠivŠ” tai ”päivä”.',
    ],
    [
      'DOS’s encoding',
      iconv.encode('henkilö;päivä;tunnit;kuvaus\nA1;1.9.2026;7;Hämeen\n', 'cp850'),
      'Tiedoston merkistöä ei voi päätellä: rivillä 1 lukee joko ”p„iv„” tai ”päivä”.',
    ],
    [
      'a letter that may be š or a Mac’s ö',
      iconv.encode('person;date;hours;description\nA1;1.9.2026;7;Dušan\n', 'windows-1252'),
      'Tiedoston merkistöä ei voi päätellä: rivillä 2 lukee joko ”Dušan” tai ”Duöan”.',
    ],
    [
      'a header and rows in two delimiters twice',
      'henkilö;päivä;tunnit\nhenkilö,päivä,tunnit\nA1;1.9.2026;7\nA1,1.9.2026,8\n',
      'Otsikkorivin ja rivit voi lukea sekä erottimella puolipiste että erottimella pilkku.',
    ],
    [
      'rows by another delimiter than the header',
      'henkilö;päivä;tunnit\nA1,1.9.2026,"7,25"\nA1,2.9.2026,8\n',
      'Otsikkorivin solut erottaa puolipiste, mutta rivien solut pilkku.',
    ],
    [
      'a decimal comma that makes a cell too many',
      'henkilö,päivä,tunnit,kuvaus\nA1,1.9.2026,8,Kokous\nA1,2.9.2026,7,25,Ohjaus\n',
      'Pilkku erottaa sekä solut että desimaalit: rivillä 3 luku on joko 7 tai 7,25.',
    ],
    [
      'a decimal comma whose decimals stand for a description in every row',
      'henkilö,päivä,tunnit,kuvaus\nA1,1.9.2026,7,25\nA1,2.9.2026,8,5\n',
      'Pilkku erottaa sekä solut että desimaalit: rivillä 2 luku on joko 7 tai 7,25.',
    ],
  ])('stops at %s', async (_, content, message) => {
    const found = await tryRule(rule, file(content))
    expect(found.map((one) => [one.severity, one.message])).toEqual([['stop', message]])
    expect((await dossierOf(file(content))).handedIn[0]?.tables.hours).toBeUndefined()
  })

  it('stops at euros without quotation marks', async () => {
    const [found] = await tryRule(rule, costs('tosite,päivä,kustannuslaji,summa,selite\nT1,1.9.2026,muut,1 012,50\n'))
    expect(found?.message).toBe('Pilkku erottaa sekä solut että desimaalit: rivillä 2 luku on joko 1 012 tai 1 012,50.')
  })

  const rows = [2, 3, 4, 5].map((at) => row(at, ['A1', `${at}.9.2026`, '=7', 'Kokous']))
  const hiding = (...attributes: string[]) => {
    const sheet = HOURS_HEADER + rows.map((one, at) => one.replace('<row', `<row ${attributes[at] ?? ''}`)).join('')
    return { files: { 'tyoaika.xlsx': workbookOf({ sheets: { a: `${sheet}${total}` } }) } }
  }
  const total =
    '<row r="6" hidden="1"><c r="A6" t="inlineStr"><is><t>Yhteensä</t></is></c><c r="C6"><v>28</v></c></row>'

  it('warns of rows that a filter leaves out of sight, and reads them', async () => {
    const [found, ...more] = await tryRule(rule, hiding('', 'hidden="1"', '', 'hidden="true" ht="0"'))
    expect(more).toEqual([])
    expect(found).toMatchObject({ severity: 'warning', rows: [3, 5] })
    expect(found?.message).toContain('luettiin kuten muutkin: 2.')
    expect((await dossierOf(hiding('', 'hidden="1"'))).handedIn[0]?.tables.hours?.rows).toBe(4)
  })

  it('passes rows that are shown, and those of a folded group', async () => {
    expect(await tryRule(rule, hiding('hidden="0"', '', 'hidden="1" outlineLevel="1"'))).toEqual([])
  })

  const struck = (fonts: string, cells: string) => {
    const styles = `<?xml version="1.0"?><styleSheet><fonts>${fonts}</fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>`
    const parts = partsOf({ sheets: { a: HOURS_HEADER + cells } })
    const bytes = zipOf(parts.map((part) => (part.name === 'xl/styles.xml' ? { ...part, content: styles } : part)))
    return { files: { 'tyoaika.xlsx': bytes } }
  }
  const hours = (number: number, style: string, note = '') =>
    row(number, ['A1', `${number}.9.2026`, `<c s="${style}"><v>7</v></c>`, 'Kokous', note])

  it('warns of a row that is struck out, and reads it', async () => {
    const [found, ...more] = await tryRule(rule, struck('<font/><font><strike/></font>', hours(2, '0') + hours(3, '1')))
    expect(more).toEqual([])
    expect(found).toMatchObject({ severity: 'warning', rows: [3] })
    expect(found?.message).toBe('Rivejä, joilla on yliviivattua tekstiä, luettiin kuten muutkin: 1 kpl.')
  })

  it('passes rows that are not, and empty cells that would be', async () => {
    expect(await tryRule(rule, struck('<font/><font><strike val="0"/></font>', hours(2, '1')))).toEqual([])
    const empty = row(2, ['A1', '2.9.2026', '=7', '<c s="1"/>'])
    expect(await tryRule(rule, struck('<font/><font><strike/></font>', empty))).toEqual([])
  })
})
