/** The last net before files are written: personal data in one refuses all of the run. What the tables hold was masked long before. */
import { inflateRawSync } from 'node:zlib'
import { personalCounts } from '../lang/personal-search.ts'
import { type PersonalKind, withoutPersonal } from '../lang/personal-text.ts'
import { zipDirectory } from '../read/workbook/zip-directory.ts'
import { type PersonalCounts, PersonalInOutput } from './personal-in-output.ts'

const ZIP = Buffer.from('PK')
const DEFLATED = 8

/** Looks through names and contents; a workbook unzipped. @throws PersonalInOutput that lists every file with a hit. */
export function scanFiles(files: readonly { readonly name: string; readonly content: string | Buffer }[]): void {
  const refused = files.flatMap(({ name, content }) => {
    const counts = together([name, ...textsOf(content)].map(personalCounts))
    const shown = withoutPersonal(name)
    return counts.size === 0 ? [] : [{ name: { fi: shown, en: shown }, counts }]
  })
  if (refused.length > 0) throw new PersonalInOutput(refused)
}

function textsOf(content: string | Buffer): string[] {
  if (typeof content === 'string') return [content]
  if (!content.subarray(0, ZIP.length).equals(ZIP)) return [content.toString('utf8')]
  return [...zipDirectory(content).values()].map(({ method, packed }) =>
    (method === DEFLATED ? inflateRawSync(packed) : packed).toString('utf8'),
  )
}

function together(parts: readonly PersonalCounts[]): PersonalCounts {
  const all = new Map<PersonalKind, number>()
  for (const part of parts) for (const [kind, count] of part) all.set(kind, (all.get(kind) ?? 0) + count)
  return all
}
