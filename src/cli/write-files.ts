/** Writes a run's outputs: all of them, or none. */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, relative } from 'node:path'
import type { CannotRun } from './cannot-run.ts'
import { said } from './options.ts'
import { scanFiles } from './scan-files.ts'

export interface Output {
  readonly path: string
  readonly content: string | Buffer
  /** Every text that is drawn in it; only for a PDF, whose bytes do not tell. */
  readonly texts?: readonly string[]
}

/**
 * Before the long work, without writing anything: there is or can be a folder for each output, and an existing output can be replaced.
 * Excel on Windows keeps an open file locked.
 * @throws CannotRun
 */
export function testWritable(paths: readonly string[]): void {
  for (const path of paths) {
    const folder = nearestExisting(dirname(path))
    attempt(() => accessSync(folder, constants.W_OK), noFolder(folder))
    if (!statSync(folder).isDirectory()) throw noFolder(folder)
    if (existsSync(path)) attempt(() => closeSync(openSync(path, 'r+')), locked(path))
  }
}

/**
 * Looks through all of them for personal data first. Writes beside and renames, so that a run that is cut off leaves the old file or the new
 * one, never a piece.
 * @throws CannotRun; nothing is written then.
 */
export function writeAll(outputs: readonly Output[]): void {
  scanFiles(outputs.map(({ path, ...output }) => ({ name: shown(path), ...output })))
  try {
    for (const { path, content } of outputs) {
      attempt(() => mkdirSync(dirname(path), { recursive: true }), noFolder(dirname(path)))
      attempt(() => writeFileSync(beside(path), content), locked(path))
    }
    for (const { path } of outputs) attempt(() => renameSync(beside(path), path), locked(path))
  } finally {
    for (const { path } of outputs) rmSync(beside(path), { force: true })
  }
}

function beside(path: string): string {
  return `${path}.hanke-kesken`
}

function nearestExisting(folder: string): string {
  return existsSync(folder) || folder === dirname(folder) ? folder : nearestExisting(dirname(folder))
}

function attempt(work: () => unknown, problem: CannotRun): void {
  try {
    work()
  } catch {
    throw problem
  }
}

function locked(path: string): CannotRun {
  return said(
    (words) => words.lockedFile,
    (words) => words.lockedFileRemedy,
    { path: shown(path) },
  )
}

function noFolder(folder: string): CannotRun {
  return said(
    (words) => words.noFolder,
    (words) => words.noFolderRemedy,
    { path: shown(folder) },
  )
}

function shown(path: string): string {
  return (relative('.', path) || '.').replaceAll('\\', '/')
}
