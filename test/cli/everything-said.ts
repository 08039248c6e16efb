/** All that a run leaves behind, as texts: what it printed, the files with their names, the parts of workbooks unzipped, and what a PDF says. */
import { inflateRawSync } from 'node:zlib'
import { zipDirectory } from '../../src/read/workbook/zip-directory.ts'
import { hasPoppler, textOf } from '../render/pdf/poppler.ts'

/** @returns where it stands → the text. */
export function textsOf(files: ReadonlyMap<string, Buffer>): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [path, bytes] of files) {
    texts.set(`the name ${path}`, path)
    if (path.endsWith('.pdf')) {
      // Its marks and its words both; without Poppler the marks alone.
      texts.set(path, bytes.toString('latin1'))
      if (hasPoppler) texts.set(`${path}, read`, textOf(bytes))
    } else if (!path.endsWith('.xlsx')) texts.set(path, bytes.toString('utf8'))
    else
      for (const { name, method, packed } of zipDirectory(bytes).values())
        texts.set(`${path} ${name}`, (method === 8 ? inflateRawSync(packed) : packed).toString('utf8'))
  }
  return texts
}

/** A text in which nothing hides behind a line break, a no-break space, or XML's own way of writing a letter. */
export function plain(text: string): string {
  return text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hexadecimal, number) =>
      String.fromCodePoint(Number.parseInt(number, hexadecimal === '' ? 10 : 16)),
    )
    .replace(/\\u([0-9a-f]{4})/gi, (_, number) => String.fromCodePoint(Number.parseInt(number, 16)))
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .normalize('NFC')
    .toLowerCase()
}
