/** Every file under `data/` and `texts/`, to be opened when its turn comes. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { InputFile } from '../read/read-table.ts'

/** @returns files with paths from the project folder and forward slashes on every system; none where there is no `data/`. */
export function dataFiles(project: string): InputFile[] {
  return walk(project, 'data')
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
    const path = `${folder}/${entry.name.normalize('NFC')}`
    if (entry.isDirectory()) return walk(project, `${folder}/${entry.name}`)
    const file = join(project, folder, entry.name)
    return [{ path, bytes: () => readFileSync(file), size: sizeOf(file) }]
  })
}

/** 0 where the disk does not say: opening the file will tell why. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
