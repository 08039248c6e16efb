/** Writes a run's outputs: all of them, or none. */
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { CannotRun } from './cannot-run.ts'

export interface Output {
  readonly path: string
  readonly content: string | Buffer
}

/** Before the long work: each existing output can be replaced. Excel on Windows keeps an open file locked. @throws CannotRun */
export function testWritable(paths: readonly string[]): void {
  for (const path of paths) {
    try {
      if (existsSync(path)) {
        if (statSync(path).isDirectory()) throw new Error('a folder')
        closeSync(openSync(path, 'r+'))
      } else mkdirSync(dirname(path), { recursive: true })
    } catch {
      throw locked(path)
    }
  }
}

/** Writes beside and renames, so that a run that is cut off leaves the old file or the new one, never a piece. @throws CannotRun */
export function writeAll(outputs: readonly Output[]): void {
  const written: string[] = []
  try {
    for (const { path, content } of outputs) {
      mkdirSync(dirname(path), { recursive: true })
      written.push(beside(path))
      writeFileSync(beside(path), content)
    }
    for (const { path } of outputs) {
      try {
        renameSync(beside(path), path)
      } catch {
        throw locked(path)
      }
    }
  } catch (error) {
    if (error instanceof CannotRun) throw error
    throw locked(outputs[written.length - 1]?.path ?? '')
  } finally {
    for (const path of written) rmSync(path, { force: true })
  }
}

function beside(path: string): string {
  return `${path}.hanke-kesken`
}

function locked(path: string): CannotRun {
  const shown = relative('.', path).replaceAll('\\', '/')
  return new CannotRun(
    { fi: `Tiedostoon ”${shown}” ei voi kirjoittaa.`, en: `The file “${shown}” cannot be written.` },
    {
      fi: 'Jos se on auki Excelissä tai muussa ohjelmassa, sulje se ja aja komento uudelleen. Toiseen kansioon kirjoitat valinnalla --out KANSIO.',
      en: 'If it is open in Excel or another program, close it and run the command again. To write elsewhere use --out FOLDER.',
    },
  )
}
