/** CSV samples that nobody on this project wrote; they lie beside the project and are not copied into it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const corpora = join(import.meta.dirname, '../../../shared/corpora')
export const hasCorpora = existsSync(corpora)

export interface Sample {
  /** From the corpora's folder, with forward slashes. */
  readonly path: string
  readonly bytes: Buffer
}

/** Every file with one of these endings, sorted; none where the folder is absent. */
export function samples(endings: RegExp): Sample[] {
  if (!hasCorpora) return []
  return readdirSync(corpora, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: path.slice(corpora.length + 1).replaceAll('\\', '/'), bytes: readFileSync(path) }))
}
