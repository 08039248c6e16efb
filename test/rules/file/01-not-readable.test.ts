import { describe, expect, it } from 'vitest'
import { day } from '../../../src/day.ts'
import { readDossier } from '../../../src/read/dossier.ts'
import rule from '../../../src/rules/file/01-not-readable.ts'
import { runRules } from '../../../src/rules/run.ts'
import { project, tryRule } from '../bench.ts'

const GOOD = 'henkilö;päivä;tunnit\nA1;1.9.2026;7,25\n'
const file = (content: string | Buffer, name = 'tyoaika.csv') => ({ files: { [name]: content } })
const zip = Buffer.concat([Buffer.from([0x50, 0x4b, 0x03, 0x04]), Buffer.alloc(40)])
const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(40)])

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

  it('says that a workbook is a workbook, whatever its name', async () => {
    const [found] = await tryRule(rule, file(zip))
    expect(found?.message).toBe('Tiedosto tyoaika.csv on Excel-työkirja, ja hanke lukee taulukot CSV-tiedostoina.')
  })

  it('takes an old .xls, or one behind a password, for the table that it is', async () => {
    const [found] = await tryRule(rule, file(ole, 'tyoaika.xls'))
    expect(found?.message).toBe('Tiedosto tyoaika.xls on vanha tai salasanalla suojattu Excel-työkirja.')
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
