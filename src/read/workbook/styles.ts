/** The number formats of a workbook's styles, by the number that a cell names its style with. */
import { MOST_STYLES } from './limits.ts'
import { builtInFormat, type NumberFormat, numberFormat } from './number-format.ts'
import { broken } from './unreadable.ts'
import { readXml } from './xml.ts'
import type { ZipEntry } from './zip-directory.ts'
import { unpacked } from './zip-part.ts'

/** @throws Unreadable */
export async function readStyles(entry: ZipEntry | undefined): Promise<readonly NumberFormat[]> {
  if (entry === undefined) return []
  const own = new Map<number, NumberFormat>()
  const ids: number[] = []
  let within = ''
  await readXml(unpacked(entry), {
    open: (name, { numFmtId, formatCode }) => {
      const id = /^\d{1,9}$/.test(numFmtId ?? '') ? Number(numFmtId) : 0
      if (name === 'numFmts' || name === 'cellXfs') within = name
      else if (name === 'numFmt' && within === 'numFmts') own.set(id, numberFormat(formatCode ?? ''))
      else if (name === 'xf' && within === 'cellXfs') ids.push(id)
      if (ids.length > MOST_STYLES || own.size > MOST_STYLES) throw broken()
    },
    close: (name) => {
      if (name === within) within = ''
    },
  })
  return ids.map((id) => own.get(id) ?? builtInFormat(id))
}
