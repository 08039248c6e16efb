import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import { readDossier } from '../../../src/read/dossier.ts'
import rule from '../../../src/rules/file/01-not-readable.ts'
import { runRules } from '../../../src/rules/run.ts'
import { HOURS_HEADER, partsOf, row, workbookOf, zipOf } from '../../read/workbook-files.ts'
import { project, tryRule } from '../bench.ts'

const GOOD = 'henkilö;päivä;tunnit\nA1;1.9.2026;7,25\n'
const file = (content: string | Buffer, name = 'tyoaika.csv') => ({ files: { [name]: content } })
describe('FILE-01: a file shall be readable', () => {
  it('passes on text, UTF-16 with its zero bytes included', async () => {
    expect(await tryRule(rule, file(GOOD))).toEqual([])
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(GOOD, 'utf16le')])
    expect(await tryRule(rule, file(utf16))).toEqual([])
  })

  it('fires on a single zero byte among the text', async () => {
    const [found, ...more] = await tryRule(rule, file(GOOD.replace('7,25', '7\0')))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      severity: 'stop',
      implementer: 'a',
      message: 'Tiedostoa tyoaika.csv ei voi lukea: se ei ole tekstiä.',
      messageEn: 'The file tyoaika.csv cannot be read: it is not text.',
    })
    expect(found?.places[0]).toMatchObject({ path: 'data/a/tyoaika.csv', line: null, row: null })
  })

  it('passes on a workbook, whatever its name', async () => {
    expect(await tryRule(rule, file(workbookOf({ sheets: { Tunnit: HOURS_HEADER } })))).toEqual([])
  })

  const ole = (stream: string) =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(40), Buffer.from(`${stream}\0`, 'utf16le')])
  const huge = partsOf({ sheets: { a: '' } }).map((part) => ({ ...part, size: 0xfffffff0 }))
  const uncalculated = HOURS_HEADER + row(2, ['A1', '1.9.2026', '<c><f>1+1</f></c>'])
  it.each<[string, Buffer, string]>([
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n'), 'on PDF-asiakirja'],
    ['an old workbook', ole('Workbook'), 'vanha Excel-työkirja (.xls)'],
    ['a password', ole('EncryptedPackage'), 'salasanasuojattu'],
    ['a damaged workbook', Buffer.from([0x50, 0x4b, 3, 4]), 'vioittunut'],
    ['a packed folder', zipOf([{ name: 'a.csv', content: GOOD }]), 'ei ole Excel-työkirja'],
    ['a limit', zipOf(huge), 'hanke ei lue: osa saa olla purettuna enintään 100 kertaa'],
    ['a formula without a result', workbookOf({ sheets: { a: uncalculated } }), 'ensimmäisenä solussa C2'],
  ])('says what is wrong with %s, and how to mend it', async (_, bytes, words) => {
    const [found, ...more] = await tryRule(rule, file(bytes, 'tyoaika.xlsx'))
    expect(more).toEqual([])
    expect(found?.message).toContain(words)
    expect(`${found?.message} ${found?.messageEn} ${found?.fix}`).not.toMatch(/[{}]/)
  })

  it('gives the row of a formula without a result', async () => {
    const [found] = await tryRule(rule, file(workbookOf({ sheets: { a: uncalculated } }), 'tyoaika.xlsx'))
    expect(found?.places[0]).toMatchObject({ path: 'data/a/tyoaika.xlsx', line: 2, row: 2 })
  })

  it('says so where the disk refuses the file, and reads the others', async () => {
    const bytes = (): Buffer => {
      throw new Error('EBUSY')
    }
    const inputs = [
      { path: 'data/a/tyoaika/10.csv', bytes },
      { path: 'data/a/tyoaika/9.csv', bytes: () => Buffer.from(GOOD) },
    ]
    const dossier = await readDossier(project(), inputs, day('2029-06-30'))
    const { findings } = runRules([rule], dossier)
    expect(findings.map(({ variant, facts, spots }) => [variant, facts.actual, spots])).toEqual([
      ['unopenable', { kind: 'text', text: '10.csv' }, [{ path: 'data/a/tyoaika/10.csv', line: null }]],
    ])
    expect(dossier.handedIn[0]?.tables.hours?.rows).toBe(1)
  })
})
