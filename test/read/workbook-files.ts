/** Workbooks made by hand, part by part, for what no library would write; and zips that are not what they seem. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  readonly name: string
  readonly content: string | Buffer
  /** What the directory says instead of the truth. */
  readonly size?: number
  readonly crc?: number
  readonly flags?: number
  readonly method?: number
  /** Sizes and place in the extra field for more than four gigabytes, as some programmes always write them. */
  readonly wide?: boolean
}

export function zipOf(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, size, crc, flags = 0, method = 8, wide = false } of parts) {
    const bytes = Buffer.from(content as string)
    const packed = method === 8 ? deflateRawSync(bytes) : bytes
    const own = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(method, 4)
    common.writeUInt32LE(crc ?? crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(size ?? bytes.length, 18)
    common.writeUInt16LE(own.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, own, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    const entry = Buffer.from(common)
    const extra = Buffer.alloc(wide ? 28 : 0)
    if (wide) {
      extra.writeUInt16LE(1, 0)
      extra.writeUInt16LE(24, 2)
      for (const [at, value] of [size ?? bytes.length, packed.length, offset].entries())
        extra.writeBigUInt64LE(BigInt(value), 4 + at * 8)
      for (const field of [14, 18]) entry.writeUInt32LE(0xffffffff, field)
      rest.writeUInt32LE(0xffffffff, 10)
      entry.writeUInt16LE(extra.length, 24)
    }
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), entry, rest, own, extra]))
    bodies.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, list, end])
}

export interface HandMade {
  /** Tab → the inside of `sheetData`, or a whole part where it begins with `<?xml`. */
  readonly sheets: Readonly<Record<string, string>>
  /** The insides of `<si>` elements. */
  readonly strings?: readonly string[]
  /** Custom number formats; the style 1 has the first, and so on. Style 0 is General. */
  readonly formats?: readonly string[]
  readonly hidden?: Readonly<Record<string, 'hidden' | 'veryHidden'>>
  readonly date1904?: boolean
  readonly mainType?: string
  readonly afterRows?: string
  readonly more?: readonly ZipPart[]
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

export function partsOf(book: HandMade): ZipPart[] {
  const tabs = Object.keys(book.sheets)
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const relations = (inside: string) => `<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`
  const sheet = (inside: string) =>
    inside.startsWith('<?xml')
      ? inside
      : `<worksheet xmlns="${MAIN}"><sheetData>${inside}</sheetData>${book.afterRows ?? ''}</worksheet>`
  const formats = book.formats ?? []
  return [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${book.mainType ?? XLSX}"/></Types>`,
    },
    { name: '_rels/.rels', content: relations(relation('r', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${book.date1904 ? 1 : 0}"/><sheets>${tabs
        .map(
          (tab, at) =>
            `<sheet name="${tab}" sheetId="${at + 1}" state="${book.hidden?.[tab] ?? 'visible'}" r:id="s${at}"/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations(
        [
          ...tabs.map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/sheet${at}.xml`)),
          relation('t', 'sharedStrings', '/xl/sharedStrings.xml'),
          relation('f', 'styles', 'styles.xml'),
        ].join(''),
      ),
    },
    ...tabs.map((tab, at) => ({ name: `xl/worksheets/sheet${at}.xml`, content: sheet(book.sheets[tab] ?? '') })),
    {
      name: 'xl/sharedStrings.xml',
      content: `<sst xmlns="${MAIN}">${(book.strings ?? []).map((inside) => `<si>${inside}</si>`).join('')}</sst>`,
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet xmlns="${MAIN}"><numFmts>${formats
        .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`)
        .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
        .map((_, at) => `<xf numFmtId="${164 + at}"/>`)
        .join('')}</cellXfs></styleSheet>`,
    },
    ...(book.more ?? []),
  ]
}

export const workbookOf = (book: HandMade): Buffer => zipOf(partsOf(book))

/** A row of cells; each is text, or the cell's own XML where it begins with `<`. Numbers begin with `=`. */
export function row(number: number, cells: readonly string[]): string {
  const inside = cells.map((cell, at) => {
    const r = `r="${String.fromCharCode(65 + at)}${number}"`
    if (cell === '') return ''
    if (cell.startsWith('<c')) return cell.replace('<c', `<c ${r}`)
    if (cell.startsWith('=')) return `<c ${r}><v>${cell.slice(1)}</v></c>`
    return `<c ${r} t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  })
  return `<row r="${number}">${inside.join('')}</row>`
}

export const HOURS_HEADER = row(1, ['Henkilö', 'Päivä', 'Tunnit', 'Kuvaus'])

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
