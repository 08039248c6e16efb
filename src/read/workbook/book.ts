/** The workbook's own part: its sheets in the order of their tabs, and from which day it counts. */
import { MOST_SHEETS } from './limits.ts'
import { type Parts, part, relations } from './package.ts'
import { broken } from './unreadable.ts'
import { type Attributes, readXml } from './xml.ts'
import type { ZipEntry } from './zip-directory.ts'
import { measuredList, unpacked } from './zip-part.ts'

export interface Tab {
  readonly name: string
  readonly hidden: boolean
  readonly part: ZipEntry
}

export interface Book {
  readonly tabs: readonly Tab[]
  /** Days are counted from 1.1.1904, as Excel for Mac once did, and not from 1.1.1900. */
  readonly from1904: boolean
  readonly styles: ZipEntry | undefined
  readonly strings: ZipEntry | undefined
}

/** @param main the name of the workbook's part. @throws Unreadable */
export async function readBook(parts: Parts, main: string): Promise<Book> {
  const known = await relations(parts, main)
  const target = (type: string): ZipEntry | undefined => {
    const found = known.find((relation) => relation.type === type)
    return found === undefined ? undefined : part(parts, found.target)
  }
  const tabs: Tab[] = []
  let from1904 = false
  let sheets = 0
  const entry = part(parts, main)
  measuredList(entry)
  await readXml(unpacked(entry), {
    open: (element, attributes) => {
      if (element === 'workbookPr') from1904 = /^(1|true|on)$/.test(attributes.date1904 ?? '')
      if (element !== 'sheet') return
      if (++sheets > MOST_SHEETS) throw broken()
      const relation = known.find(({ id }) => id === relationOf(attributes))
      // Charts and old macro sheets hold no rows.
      if (relation?.type !== 'worksheet') return
      const { name = '', state = 'visible' } = attributes
      tabs.push({ name, hidden: state !== 'visible', part: part(parts, relation.target) })
    },
  })
  return { tabs, from1904, styles: target('styles'), strings: target('sharedStrings') }
}

/** `r:id`, whatever the prefix. */
function relationOf(attributes: Attributes): string | undefined {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1]
}
