/** What a workbook's styles make of a cell, by the number that a cell names its style with: its number's format, and whether it is struck out. */
import { MOST_STYLES } from './limits.ts'
import { builtInFormat, type NumberFormat, numberFormat } from './number-format.ts'
import { broken } from './unreadable.ts'
import { readXml } from './xml.ts'
import type { ZipEntry } from './zip-directory.ts'
import { unpacked } from './zip-part.ts'

export interface CellStyle extends NumberFormat {
  /** A line goes through what the cell says, as people cancel a row without deleting it. */
  readonly isStruck?: boolean
}

/** @throws Unreadable */
export async function readStyles(entry: ZipEntry | undefined): Promise<readonly CellStyle[]> {
  if (entry === undefined) return []
  const struckFonts = new Set<number>()
  const fontIds: number[] = []
  let fonts = 0
  const own = new Map<number, NumberFormat>()
  const ids: number[] = []
  let within = ''
  await readXml(unpacked(entry), {
    open: (name, { numFmtId, formatCode, fontId, val }) => {
      const id = /^\d{1,9}$/.test(numFmtId ?? '') ? Number(numFmtId) : 0
      if (name === 'numFmts' || name === 'cellXfs' || name === 'fonts') within = name
      else if (name === 'font' && within === 'fonts') fonts += 1
      else if (name === 'strike' && within === 'fonts' && !/^(0|false)$/.test(val ?? '')) struckFonts.add(fonts - 1)
      else if (name === 'numFmt' && within === 'numFmts') own.set(id, numberFormat(formatCode ?? ''))
      else if (name === 'xf' && within === 'cellXfs') {
        ids.push(id)
        fontIds.push(/^\d{1,9}$/.test(fontId ?? '') ? Number(fontId) : 0)
      }
      if (ids.length > MOST_STYLES || own.size > MOST_STYLES) throw broken()
    },
    close: (name) => {
      if (name === within) within = ''
    },
  })
  return ids.map((id, at) => {
    const format = own.get(id) ?? builtInFormat(id)
    return struckFonts.has(fontIds[at] as number) ? { ...format, isStruck: true } : format
  })
}
