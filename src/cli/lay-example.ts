/** The IWM example, laid into a folder of the user's own. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CannotRun } from './cannot-run.ts'
import { installed } from './installed.ts'
import { shownPath } from './open-project.ts'
import { said } from './options.ts'

/** @returns false where the folder holds the example already. @throws CannotRun where it holds something else. */
export function layExample(folder: string): boolean {
  const example = fileURLToPath(installed('fixtures/iwm/'))
  const named = { folder: shownPath(folder), path: shownPath(folder) }
  try {
    if (existsSync(join(folder, 'hanke.yaml'))) {
      // A claim of the example's day among someone's own reports would be taken for theirs.
      if (sameBytes(join(folder, 'hanke.yaml'), join(example, 'hanke.yaml'))) return false
      throw said(
        (words) => words.demoOtherProject,
        (words) => words.demoNotEmptyRemedy,
        named,
      )
    }
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      throw said(
        (words) => words.demoNotEmpty,
        (words) => words.demoNotEmptyRemedy,
        named,
      )
    }
    mkdirSync(folder, { recursive: true })
    for (const part of ['data', 'texts', 'templates', 'hanke.yaml'].filter((part) => existsSync(join(example, part))))
      cpSync(join(example, part), join(folder, part), { recursive: true })
    return true
  } catch (error) {
    if (error instanceof CannotRun) throw error
    throw said(
      (words) => words.noFolder,
      (words) => words.demoNotEmptyRemedy,
      named,
    )
  }
}

function sameBytes(one: string, other: string): boolean {
  return readFileSync(one).equals(readFileSync(other))
}
