import { describe, expect, it } from 'vitest'
import type { Encoding } from '../../src/read/source-file.ts'
import { readCosts } from './reading.ts'

const text = 'tosite;päivä;kustannuslaji;summa;selite\nT1;1.9.2026;muut;12,50 €;Hämeenlinna – “kahvi” œ\n'

function windows1252(from: string): Buffer {
  const special: Record<string, number> = { '€': 0x80, '–': 0x96, '“': 0x93, '”': 0x94, œ: 0x9c }
  return Buffer.from([...from].map((char) => special[char] ?? char.charCodeAt(0)))
}
function utf16be(from: string): Buffer {
  return Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(from, 'utf16le').swap16()])
}

describe('the characters of a file', () => {
  it.each<[Encoding, Buffer]>([
    ['utf-8', Buffer.from(text)],
    ['utf-8-bom', Buffer.from(`\ufeff${text}`)],
    ['windows-1252', windows1252(text)],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])],
    ['utf-16be', utf16be(text)],
  ])('are read alike from %s', async (encoding, bytes) => {
    const { table, source } = await readCosts(bytes)
    expect(source).toMatchObject({ encoding, rows: 1, refusals: [], header: { row: 1, line: 1 } })
    expect(table.columns.description.value(0)).toBe('Hämeenlinna – “kahvi” œ')
    expect(table.columns.amount.value(0)).toBe(1250)
    expect(table.place(0, 'voucher')).toMatchObject({ column: 'A', header: 'tosite', value: 'T1' })
  })

  it('are UTF-8 however late in the file the first ä stands', async () => {
    const late = `tosite;p\u00e4iv\u00e4;kustannuslaji;summa\n${'T1;1.9.2026;muut;1\n'.repeat(50_000)}Tä;1.9.2026;muut;1\n`
    const { table, source } = await readCosts(late)
    expect(source.encoding).toBe('utf-8')
    expect(table.columns.voucher.value(50_000)).toBe('Tä')
  })

  it('compose ä from its parts, as a Mac writes it', async () => {
    const { table } = await readCosts(text.normalize('NFD'))
    expect(table.columns.description.value(0)).toBe('Hämeenlinna – “kahvi” œ')
  })
})
