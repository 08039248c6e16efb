/** What sort of file it is, by its bytes alone: a name may say anything. */

/** A zip may be a workbook; an OLE container is an old one, one behind a password, or another old document. */
export type FileKind = 'text' | 'zip' | 'pdf' | 'web-page' | 'old-workbook' | 'encrypted-workbook' | 'other-document'

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const PDF = [0x25, 0x50, 0x44, 0x46]
const OLE = [0xd0, 0xcf, 0x11, 0xe0]
/** A stream's name stands in the container's directory in UTF-16. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')
const OLD_WORKBOOKS = ['Workbook\0', 'Book\0'].map((name) => Buffer.from(name, 'utf16le'))

/** A page, XML or a saved mail: what many systems call `.xls`, for Excel opens it. In UTF-16 every second byte is zero. */
const MARKUP = /^\s*(?:<(?:!doctype|!--|\?xml|html|head|meta|body|style|table|div)[\s>]|MIME-Version:)/i
const BYTES_OF_MARKUP = 512

export function kindOf(bytes: Buffer): FileKind {
  const starts = (first: readonly number[]): boolean => first.every((byte, at) => bytes[at] === byte)
  if (starts(ZIP)) return 'zip'
  if (starts(PDF)) return 'pdf'
  if (!starts(OLE)) return isMarkup(bytes) ? 'web-page' : 'text'
  if (bytes.includes(ENCRYPTED)) return 'encrypted-workbook'
  return OLD_WORKBOOKS.some((name) => bytes.includes(name)) ? 'old-workbook' : 'other-document'
}

function isMarkup(bytes: Buffer): boolean {
  const first = bytes.toString('latin1', 0, BYTES_OF_MARKUP)
  return MARKUP.test(first.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, ''))
}
