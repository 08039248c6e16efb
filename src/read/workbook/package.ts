/** What a zip is, and where the workbook's parts stand in it (ECMA-376, Open Packaging Conventions). */
import type { RefusalReason } from '../source-file.ts'
import { broken, Unreadable } from './unreadable.ts'
import { readXml } from './xml.ts'
import type { ZipEntry } from './zip-directory.ts'
import { measuredList, unpacked } from './zip-part.ts'

export type Parts = ReadonlyMap<string, ZipEntry>

export interface Relation {
  readonly id: string
  /** The last word of its type: `worksheet`, `sharedStrings`, `styles`. */
  readonly type: string
  /** The part's name in the zip. */
  readonly target: string
}

/** @throws Unreadable where the part is missing. */
export function part(parts: Parts, name: string): ZipEntry {
  const found = parts.get(name.toLowerCase())
  if (found === undefined) throw broken()
  return found
}

/** @returns the name of the workbook's main part. @throws Unreadable where the zip is something else than an `.xlsx` workbook. */
export async function mainPart(parts: Parts): Promise<string> {
  if (!parts.has('[content_types].xml')) throw new Unreadable(await otherThanOffice(parts))
  const main = (await relations(parts, '')).find(({ type }) => type === 'officeDocument')
  if (main === undefined) throw new Unreadable('other-document')
  const type = await contentType(parts, main.target)
  if (/\.sheet\.binary\./i.test(type)) throw new Unreadable('binary-workbook')
  if (/\.macroEnabled\./i.test(type)) throw new Unreadable('macro-workbook')
  if (!/spreadsheetml\.(sheet|template)\.main\+xml$/i.test(type)) throw new Unreadable('other-document')
  return main.target
}

/** The relations of a part, or of the whole zip. Those that point outside the zip are left out: hanke opens nothing there. */
export async function relations(parts: Parts, of: string): Promise<Relation[]> {
  const folder = of.slice(0, of.lastIndexOf('/') + 1)
  const entry = parts.get(`${folder}_rels/${of.slice(folder.length)}.rels`.toLowerCase())
  if (entry === undefined) throw broken()
  const found: Relation[] = []
  measuredList(entry)
  await readXml(unpacked(entry), {
    open: (name, { Id, Type, Target, TargetMode }) => {
      if (name !== 'Relationship' || Id === undefined || Target === undefined || TargetMode === 'External') return
      found.push({ id: Id, type: (Type ?? '').split('/').at(-1) ?? '', target: resolved(folder, Target) })
    },
  })
  return found
}

async function contentType(parts: Parts, name: string): Promise<string> {
  const entry = part(parts, '[Content_Types].xml')
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  let own: string | undefined
  let byEnding: string | undefined
  measuredList(entry)
  await readXml(unpacked(entry), {
    open: (element, { PartName, Extension, ContentType }) => {
      if (element === 'Override' && PartName?.toLowerCase() === `/${name.toLowerCase()}`) own = ContentType
      if (element === 'Default' && Extension?.toLowerCase() === ending) byEnding = ContentType
    },
  })
  return own ?? byEnding ?? ''
}

async function otherThanOffice(parts: Parts): Promise<RefusalReason> {
  const mime = parts.get('mimetype')
  if (mime === undefined || mime.size > 200) return 'other-document'
  let text = ''
  for await (const piece of unpacked(mime)) text += piece.toString('latin1')
  return /opendocument\.spreadsheet/.test(text) ? 'open-document' : 'other-document'
}

/** `../styles.xml` from `xl/worksheets/`; never above the zip's own top. */
function resolved(folder: string, target: string): string {
  const path: string[] = []
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
