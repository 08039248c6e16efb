/** The last net before files are written: personal data in one refuses all of the run. What the tables hold was masked long before. */
import { inflateRawSync } from 'node:zlib'
import { personalCounts } from '../lang/personal-search.ts'
import { type PersonalKind, withoutPersonal } from '../lang/personal-text.ts'
import { zipDirectory } from '../read/workbook/zip-directory.ts'
import { type PersonalCounts, PersonalInOutput } from './personal-in-output.ts'

const ZIP = Buffer.from('PK')
const PDF = Buffer.from('%PDF')
const DEFLATED = 8
/** The letters of a logo are no words. */
const picture = /data:image\/\w+;base64,[\w+/=]*/g

interface File {
  readonly name: string
  readonly content: string | Buffer
  readonly texts?: readonly string[]
}

/**
 * Looks through names and contents; a workbook unzipped, and of a PDF its texts, since its own letters are numbers of a font.
 * @throws PersonalInOutput that lists every file with a hit.
 */
export function scanFiles(files: readonly File[]): void {
  const refused = files.flatMap((file) => {
    const counts = together([file.name, ...textsOf(file)].map(personalCounts))
    const shown = withoutPersonal(file.name)
    return counts.size === 0 ? [] : [{ name: { fi: shown, en: shown }, counts }]
  })
  if (refused.length > 0) throw new PersonalInOutput(refused)
}

/** @throws Error for a PDF that comes without its texts: what cannot be looked through must not be written. */
function textsOf({ content, texts }: File): readonly string[] {
  if (typeof content === 'string') return [content.replace(picture, '')]
  if (begins(content, PDF)) {
    if (texts === undefined) throw new Error('a PDF comes without its texts')
    return texts
  }
  if (!begins(content, ZIP)) return [content.toString('utf8')]
  return [...zipDirectory(content).values()].map(({ method, packed }) =>
    (method === DEFLATED ? inflateRawSync(packed) : packed).toString('utf8'),
  )
}

function begins(content: Buffer, mark: Buffer): boolean {
  return content.subarray(0, mark.length).equals(mark)
}

function together(parts: readonly PersonalCounts[]): PersonalCounts {
  const all = new Map<PersonalKind, number>()
  for (const part of parts) for (const [kind, count] of part) all.set(kind, (all.get(kind) ?? 0) + count)
  return all
}
