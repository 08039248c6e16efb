/** A folder of its own to run in, gone afterwards. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Files } from './small-project.ts'

/** Makes the files (a path that ends with `/` is a folder), and the folder that the process is in for as long as the work takes. */
export async function inFolder<T>(files: Files, work: (folder: string) => Promise<T> | T): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hanke koe ')))
  const before = process.cwd()
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(folder, path.endsWith('/') ? path : dirname(path)), { recursive: true })
      if (!path.endsWith('/')) writeFileSync(join(folder, path), content)
    }
    process.chdir(folder)
    return await work(folder)
  } finally {
    process.chdir(before)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every file and folder under the folder, sorted, with forward slashes. */
export function listing(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}

/** Path → content of every file under the folder. */
export function contents(folder: string): Map<string, Buffer> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  )
}
