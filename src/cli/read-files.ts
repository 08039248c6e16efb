/** Every file under `data/` and `texts/`, to be opened when its turn comes. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isMisplaced } from '../read/locate.ts'
import type { InputFile } from '../read/read-table.ts'

/** @returns files with paths from the project folder and forward slashes on every system; none where there is no `data/`. */
export function dataFiles(project: string): InputFile[] {
  return walk(project, 'data')
}

/** Tables that were left beside `hanke.yaml`: nobody reads them there, and that has to be told. */
export function misplacedFiles(project: string): InputFile[] {
  return readdirSync(project, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isMisplaced(entry.name))
    .map(({ name }) => fileAt(project, '', name))
}

/** The same of the words that only people can write. */
export function textFiles(project: string): InputFile[] {
  return walk(project, 'texts')
}

function walk(project: string, folder: string): InputFile[] {
  let entries: { name: string; isDirectory: () => boolean }[]
  try {
    entries = readdirSync(join(project, folder), { withFileTypes: true })
  } catch {
    return []
  }
  return entries.flatMap((entry) => {
    if (entry.isDirectory()) return walk(project, `${folder}/${entry.name}`)
    return [fileAt(project, `${folder}/`, entry.name)]
  })
}

function fileAt(project: string, folder: string, name: string): InputFile {
  const file = join(project, folder, name)
  return { path: `${folder}${name.normalize('NFC')}`, bytes: () => readFileSync(file), size: sizeOf(file) }
}

/** 0 where the disk does not say: opening the file will tell why. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
