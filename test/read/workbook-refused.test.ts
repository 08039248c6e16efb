import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readTable } from '../../src/read/read-table.ts'
import { hoursTable } from '../../src/read/tables/hours.ts'
import { workbookLimits } from '../../src/read/workbook/limits.ts'
import { type HandMade, HOURS_HEADER, partsOf, row, workbookOf, XLSX, type ZipPart, zipOf } from './workbook-files.ts'

async function refusalsOf(bytes: Buffer) {
  const { table, sources } = await readTable(hoursTable, [{ path: 'data/a/tyoaika.xlsx', bytes: () => bytes }])
  expect(table.rows).toBe(table.files[0]?.source.rows ?? 0)
  return sources.flatMap(({ refusals }) =>
    refusals.map(({ reason, about }) => (about === null ? reason : `${reason}: ${about}`)),
  )
}

const GOOD = { sheets: { Tunnit: HOURS_HEADER + row(2, ['A1', '1.9.2026', '=7', 'Kokous']) } }
const good = workbookOf(GOOD)
const changed = (name: string, change: (content: string) => string | Buffer, book: HandMade = GOOD): Buffer =>
  zipOf(partsOf(book).map((part) => (part.name === name ? { ...part, content: change(String(part.content)) } : part)))
const without = (...names: string[]): Buffer => zipOf(partsOf(GOOD).filter(({ name }) => !names.includes(name)))
const adding = (...more: ZipPart[]): Buffer => workbookOf({ ...GOOD, more })
const ofType = (type: string): Buffer => workbookOf({ ...GOOD, mainType: XLSX.replace(/^.*$/, type) })
const SHEET = 'xl/worksheets/sheet0.xml'
const ole = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from(`${stream}\0`, 'utf16le'),
  ])

describe('what is no workbook that hanke reads', () => {
  it('does not include a workbook: the one that the others are made from is read', async () => {
    expect(await refusalsOf(good)).toEqual([])
  })

  const macros = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'
  const binary = 'application/vnd.ms-excel.sheet.binary.macroEnabled.main'
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  it.each<[string, Buffer, string]>([
    ['an old .xls', ole('Workbook'), 'old-workbook'],
    ['an older .xls', ole('Book'), 'old-workbook'],
    ['a workbook behind a password', ole('EncryptedPackage'), 'encrypted-workbook'],
    [
      'a zip whose parts are behind a password',
      zipOf(partsOf(GOOD).map((part) => ({ ...part, flags: 1 }))),
      'encrypted-workbook',
    ],
    ['a page that a system calls .xls', Buffer.from('\ufeff\r\n<html xmlns:x="urn">\n<table>'), 'web-page'],
    ['XML of Excel 2003', Buffer.from('<?xml version="1.0"?>\n<Workbook>'), 'web-page'],
    ['a table of a page in UTF-16', Buffer.from('\ufeff<TABLE border="1">', 'utf16le'), 'web-page'],
    ['a page saved as a mail', Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'web-page'],
    ['an old Word document', ole('WordDocument'), 'other-document'],
    ['an .xlsm', ofType(macros), 'macro-workbook'],
    ['an .xlsb', ofType(binary), 'binary-workbook'],
    ['a .docx that was renamed', ofType(word), 'other-document'],
    [
      'an .ods',
      zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 }]),
      'open-document',
    ],
    [
      'an .odt',
      zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', method: 0 }]),
      'other-document',
    ],
    ['a packed folder', zipOf([{ name: 'tyoaika.csv', content: 'henkilö;päivä;tunnit' }]), 'other-document'],
  ])('is %s', async (_, bytes, reason) => {
    expect(await refusalsOf(bytes)).toEqual([reason])
  })
})

describe('a damaged workbook is refused, whatever is wrong with it', () => {
  const local = good.indexOf('xl/workbook.xml')
  it.each<[string, Buffer]>([
    ['the beginning of a zip and nothing more', Buffer.from([0x50, 0x4b, 3, 4])],
    ['a directory that is cut short', good.subarray(0, good.length - 40)],
    ['a directory that points beyond the file', Buffer.concat([good.subarray(0, 60), good.subarray(-100)])],
    ['a part under another name than its own', Buffer.from(good).fill('X', local, local + 2)],
    ['two parts of one name', adding({ name: 'XL/workbook.xml', content: '<a/>' })],
    ['a name that climbs out of the zip', adding({ name: '../../etc/passwd', content: 'x' })],
    ['a name from the top of the disk', adding({ name: '/etc/passwd', content: 'x' })],
    ['a Windows path', adding({ name: 'xl\\x.xml', content: 'x' })],
    ['a wrong checksum', zipOf(partsOf(GOOD).map((part) => (part.name === SHEET ? { ...part, crc: 1 } : part)))],
    [
      'a part longer than it says',
      zipOf(partsOf(GOOD).map((part) => (part.name === SHEET ? { ...part, size: 100 } : part))),
    ],
    [
      'a part shorter than it says',
      zipOf(partsOf(GOOD).map((part) => (part.name === SHEET ? { ...part, size: 9999 } : part))),
    ],
    ['a way of packing that is unknown', zipOf(partsOf(GOOD).map((part) => ({ ...part, method: 9 })))],
    ['no relations', without('_rels/.rels')],
    ['no workbook part', without('xl/workbook.xml')],
    ['no sheet part', without(SHEET)],
    ['no texts although it names some', without('xl/sharedStrings.xml')],
    ['XML that is not closed', changed(SHEET, (xml) => xml.slice(0, -20))],
    ['XML that is none', changed(SHEET, () => 'Henkilö;Päivä')],
    ['an empty part', changed(SHEET, () => '')],
    ['bytes that are not UTF-8', changed(SHEET, (xml) => Buffer.from(xml, 'latin1'))],
    ['another encoding', changed(SHEET, (xml) => `<?xml version="1.0" encoding="ISO-8859-1"?>${xml}`)],
    ['an entity that is not XML’s own', changed(SHEET, (xml) => xml.replace('Kokous', '&kokous;'))],
    [
      'a document type, with which texts can be blown up',
      changed(SHEET, (xml) => `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(1000)}">]>${xml.replace('Kokous', '&b;')}`),
    ],
    [
      'elements within elements without end',
      changed(SHEET, (xml) => xml.replace('<sheetData>', '<a>'.repeat(100_000))),
    ],
    ['rows that go backwards', changed(SHEET, (xml) => xml.replace('<row r="2"', '<row r="1"'))],
    ['a cell twice', changed(SHEET, (xml) => xml.replace('r="B2"', 'r="A2"'))],
    ['a cell in another row', changed(SHEET, (xml) => xml.replace('r="B2"', 'r="B3"'))],
    ['an address that is none', changed(SHEET, (xml) => xml.replace('r="B2"', 'r="päivä2"'))],
    ['a column beyond Excel’s last', changed(SHEET, (xml) => xml.replace('r="D2"', 'r="XFE2"'))],
    [
      'a text that does not exist',
      changed(SHEET, (xml) => xml.replace('<v>7</v>', '<v>5</v>').replace('r="C2"', 'r="C2" t="s"')),
    ],
  ])('%s', async (_, bytes) => {
    expect(await refusalsOf(bytes)).toEqual(['broken-workbook'])
  })

  it('wherever it is cut', async () => {
    for (let length = 4; length < good.length; length += 97)
      expect(await refusalsOf(good.subarray(0, length))).toEqual(['broken-workbook'])
  })

  it('and never a defect or another value, whichever byte is changed', async () => {
    for (let at = 4; at < good.length; at += 7) {
      const bytes = Buffer.from(good)
      bytes[at] = (bytes[at] as number) ^ 0x55
      const { table, sources } = await readTable(hoursTable, [{ path: 'data/a/tyoaika.xlsx', bytes: () => bytes }])
      if (sources[0]?.refusals.length === 0)
        expect([table.columns.person.text(0), table.columns.hours.text(0), table.rows]).toEqual(['A1', '7', 1])
    }
  })
})

describe('a workbook beyond the limits is refused before it fills the memory', () => {
  const NOTHING = Buffer.alloc(64 * 1024 * 1024, 0x20)

  it('where a part unpacks to far more than its size', async () => {
    const before = process.memoryUsage().rss
    const bomb = changed(SHEET, () => NOTHING)
    expect(await refusalsOf(bomb)).toEqual(['too-large-workbook: ratio'])
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
  })

  it('where a part says that it is larger than all parts may be together', async () => {
    const noise = randomBytes(8 * 2 ** 20)
    const parts = partsOf(GOOD).map((part) =>
      part.name === SHEET ? { ...part, content: noise, size: workbookLimits.unpacked * 2 ** 20 } : part,
    )
    expect(await refusalsOf(zipOf(parts))).toEqual(['too-large-workbook: unpacked'])
  })

  it('where the bomb is not a sheet but the parts that lead to it', async () => {
    for (const name of [
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
    ])
      expect([name, await refusalsOf(changed(name, () => NOTHING))]).toEqual([name, ['too-large-workbook: ratio']])
  })

  it('where it lies about its size', async () => {
    const parts = partsOf(GOOD).map((part) => (part.name === SHEET ? { ...part, content: NOTHING, size: 1000 } : part))
    expect(await refusalsOf(zipOf(parts))).toEqual(['broken-workbook'])
  })

  it('where a bomb lies among parts that are not read, it does no harm', async () => {
    expect(await refusalsOf(adding({ name: 'xl/media/image1.png', content: NOTHING }))).toEqual([])
  })

  it('where a row is beyond Excel’s last', async () => {
    expect(
      await refusalsOf(changed(SHEET, (xml) => xml.replaceAll('"2"', '"1048577"').replace(/([A-D])2"/g, '$11048577"'))),
    ).toEqual(['too-large-workbook: rows'])
  })

  it.each(['text', 'attribute', 'comment', 'name'])('where a %s goes on and on', async (kind) => {
    const long = 'x'.repeat(workbookLimits.characters + 200_000)
    const change = {
      text: (xml: string) => xml.replace('Kokous', long),
      attribute: (xml: string) => xml.replace('r="D2"', `r="D2" x="${long}"`),
      comment: (xml: string) => xml.replace('Kokous', `<!--${long}-->`),
      name: (xml: string) => xml.replace('<sheetData>', `<sheetData><${long}/>`),
    }[kind]
    expect(await refusalsOf(changed(SHEET, change as (xml: string) => string))).toEqual([
      'too-large-workbook: characters',
    ])
  })
})
