/** The cells of a finished workbook as text, a line a row: what stands in it when it is opened. */
import { inflateRawSync } from 'node:zlib'
import { zipDirectory } from '../../src/read/workbook/zip-directory.ts'

export function cellTexts(workbook: Buffer): string {
  const parts = [...zipDirectory(workbook).values()].map(({ name, packed }) => [name, packed] as const)
  const text = (name: string) => {
    const [, packed] = parts.find(([own]) => own === name) ?? []
    return packed === undefined ? '' : inflateRawSync(packed).toString('utf8')
  }
  const tabs = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, tab]) => tab)
  return tabs
    .map((tab, at) => {
      const rows = [...text(`xl/worksheets/sheet${at + 1}.xml`).matchAll(/<row .*?<\/row>/gs)].map(([row]) =>
        [...row.matchAll(/<c [^>]*?(?:\/>|>(.*?)<\/c>)/gs)]
          .map(([, inside = '']) =>
            inside
              .replace(/<[^>]*>/g, '')
              .replaceAll('&quot;', '"')
              .replaceAll('&amp;', '&')
              .replaceAll('\n', ' ¶ '),
          )
          .join(' | '),
      )
      return [`--- ${tab}`, ...rows].join('\n')
    })
    .join('\n')
}
